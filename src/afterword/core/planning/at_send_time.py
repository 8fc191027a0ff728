"""What is asked once more at the moment at which an approved message would go out.

Days may lie between approval and sending, and whatever happens in them counts (law 7): they may
have answered, the plan may speak of it no more, the machine may have slept through the hours.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.calendar.moments import spoken
from afterword.core.model.dispatch import Dispatch
from afterword.core.model.followup import FollowUp, FollowUpState, Plan
from afterword.core.planning.next_step import message
from afterword.core.planning.planner import Planner
from afterword.core.planning.situation import Situation
from afterword.core.planning.standing import standing
from afterword.core.prose import capital


class Do(StrEnum):
    """What is done with an approved message now."""

    SEND = "send"
    WAIT = "wait"
    """Its hours are not open now; they will be in time."""
    ASK = "ask"
    """The person decides."""
    DROP = "drop"
    """It is needed no more."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is done with an approved message, and why."""

    do: Do
    says: str = ""
    until: datetime | None = None
    """When to look again, of one that waits."""


def at_send_time(
    planner: Planner, situation: Situation, dispatch: Dispatch, *, reworded: bool
) -> Verdict:
    """Decide whether an approved message may go out at the moment of a situation.

    ``reworded`` tells that its letter has other words now than those approved.
    """
    plan = planner.plan(situation.application, now=situation.now)
    named = message(dispatch.kind, dispatch.to)
    found = plan.find(dispatch.follow_up)
    if found is None or (found.kind, found.to) != (dispatch.kind, dispatch.to):
        return _unplanned(situation, plan, dispatch)
    if len(situation.answers) > dispatch.heard:
        last = situation.answers[-1]
        return Verdict(Do.ASK, f"{last.sender} wrote after you approved {named}: read that first.")
    if found.channel != "email":
        return Verdict(Do.ASK, f"The plan now tells {named} by {found.channel}, not by email.")
    if reworded:
        return Verdict(Do.ASK, f"{capital(named)} has other words now than those you approved.")
    return _in_time(situation, found, dispatch)


def _unplanned(situation: Situation, plan: Plan, dispatch: Dispatch) -> Verdict:
    """Say why the plan no longer speaks of a message."""
    named = message(dispatch.kind, dispatch.to)
    if len(situation.answers) > dispatch.heard:
        last = situation.answers[-1]
        return Verdict(Do.DROP, f"{last.sender} has answered: {named} is needed no more.")
    if standing(situation)[1]:
        return Verdict(Do.DROP, f"The application is over: {named} is needed no more.")
    if situation.sent_since(dispatch.approved_at, dispatch.kind, dispatch.to):
        return Verdict(Do.DROP, f"{capital(named)} has been sent by other means meanwhile.")
    why = next((each.reasons[0].because for each in plan.not_now if each.kind == dispatch.kind), "")
    return Verdict(Do.ASK, f"The plan no longer has {named}. {why}".strip())


def _in_time(situation: Situation, found: FollowUp, dispatch: Dispatch) -> Verdict:
    """Send in its window and in open hours; wait for them only while they come in time."""
    now, named = situation.now, message(dispatch.kind, dispatch.to)
    begins = found.window.earliest
    if begins > now:
        # The first reason is why it is written at all; what follows is what moved it.
        why = " ".join(each.because for each in found.reasons[1:] or found.reasons)
        says = f"{capital(named)} is now planned from {spoken(begins)} on. {why}"
        return Verdict(Do.ASK, f"{says} Approve it again for then.")
    if now > dispatch.send_by or found.state is FollowUpState.MISSED:
        return Verdict(
            Do.ASK,
            f"The moment for {named} was missed: it was to go by {spoken(dispatch.send_by)}.",
        )
    opens = situation.hours(dispatch.to, "email", dispatch.kind).at_or_after(now)
    if opens <= now:
        return Verdict(Do.SEND)
    if opens > dispatch.send_by:
        return Verdict(
            Do.ASK,
            f"Their hours are over until {spoken(opens)}, and {named} was to go by "
            f"{spoken(dispatch.send_by)}.",
        )
    return Verdict(Do.WAIT, f"Their hours begin at {spoken(opens)}.", opens)
