"""The thank-you when they decide today or tomorrow."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, on_clock
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Stage
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.planning.thanks import Owed
from afterword.core.source import Source

SOON = {
    Stage.SCREENING: "After a first short talk the choice is often made the same day",
    Stage.SUPER_DAY: "A day of interviews ends with the decision",
}


LONG_WEEKEND = 4 * DAY
"""The next business day after more days than these is no tomorrow any more."""


@planning_rule(Source("T4", "R006", "R075", "C4", "P24", "P25", "P101"))
def same_day_decision(situation: Situation) -> Iterator[Advice]:
    """Write the thank-you the same day when they decide today or tomorrow.

    A note that comes after the decision meeting is a note that nobody weighs.
    """
    for owed in situation.owed_thanks:
        told = _told(situation, owed)
        stage = SOON.get(owed.interview.stage)
        if not told and stage is None:
            continue
        proposal = _proposal(situation, owed, told or f"{stage}: a note the same day is expected.")
        if proposal.latest >= situation.now:
            ground = Ground.STATED if told else Ground.CULTURE
            yield proposal._replace(ground=ground)


def _told(situation: Situation, owed: Owed) -> str:
    """Say that they named today or tomorrow as the day of the decision; nothing if not."""
    deadline = situation.deadline
    if deadline is None or deadline.said_at < owed.interview.start:
        return ""
    tomorrow = owed.hours.next_day(owed.day)
    if deadline.end > min(tomorrow, owed.day + LONG_WEEKEND):
        return ""
    when = f"on {deadline.end:%A}" if deadline.end > owed.day else "the day of the interview"
    return f"They decide {when}: the note must be there before they meet."


def _proposal(situation: Situation, owed: Owed, because: str) -> Propose:
    playbook, hours, end = situation.playbook, owed.hours, owed.interview.end
    settled = hours.at_or_after(
        later(end, timedelta(minutes=playbook.settle_minutes_soon), hours.zone)
    )
    evening = on_clock(owed.day, playbook.same_day_by, hours.zone)
    deadline = situation.deadline
    tomorrow = hours.next_day(owed.day)
    before = deadline is not None and deadline.end < tomorrow
    limit = hours.closes(owed.day) if before else hours.best_to(tomorrow)
    return Propose(
        kind=Kind.THANK_YOU,
        to=owed.to,
        earliest=settled,
        recommended_from=settled,
        recommended_to=evening if settled < evening else hours.best_to(settled.date()),
        latest=max(limit, settled),
        because=because,
        round=owed.interview.round,
        includes=owed.includes,
    )
