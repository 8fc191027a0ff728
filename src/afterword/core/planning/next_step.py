"""The one next step, in words."""

from collections.abc import Iterable
from datetime import datetime

from afterword.core.calendar.moments import clock, spoken, spoken_day
from afterword.core.model.followup import (
    FollowUp,
    FollowUpState,
    Kind,
    NextStep,
    NotNow,
    Question,
    Step,
)
from afterword.core.planning.situation import Situation
from afterword.core.prose import capital

NAMES = {
    Kind.THANK_YOU: "thank-you",
    Kind.MATERIALS: "material you promised",
    Kind.STATUS_CHECK: "status check",
    Kind.REMINDER: "reminder",
    Kind.OFFER_UPDATE: "update about the other offer",
    Kind.QUALIFICATION_UPDATE: "news about your qualifications",
    Kind.AVAILABILITY_UPDATE: "news about when you are free",
    Kind.DELAY_ACK: "thanks for the word on timing",
    Kind.REPLY: "answer",
    Kind.OFFER_ACK: "thanks for their offer",
    Kind.REJECTION_REPLY: "thanks after their decision",
    Kind.WITHDRAWAL: "withdrawal",
    Kind.KEEP_IN_TOUCH: "note to stay in touch",
    Kind.CORRECTION: "correction",
}
ABOUT = {
    Kind.STATUS_CHECK: "how things stand",
    Kind.REMINDER: "how things stand",
    Kind.OFFER_UPDATE: "the other offer",
    Kind.OFFER_ACK: "their offer",
    Kind.WITHDRAWAL: "your withdrawal",
}
"""What a call is about, of every kind that is told on the telephone."""
SOON = {Kind.OFFER_ACK, Kind.CORRECTION, Kind.WITHDRAWAL, Kind.OFFER_UPDATE, Kind.REPLY}
"""The kinds that go before others that are due at the same time."""


def next_step(
    situation: Situation,
    follow_ups: tuple[FollowUp, ...],
    close: NotNow | None,
    questions: tuple[Question, ...],
    *,
    over: bool,
) -> NextStep:
    """Choose the one thing to do next, or say until when nothing is to be done."""
    now = situation.now
    if over and not any(each.state is not FollowUpState.MISSED for each in follow_ups):
        says = "This application is over. An answer about the post reopens it."
        return NextStep(Step.NOTHING, says, None, None, None)
    due = _in_state(follow_ups, FollowUpState.DUE)
    if due:
        return _send(
            situation,
            sorted(
                due, key=lambda f: (f.kind not in SOON, f.window.latest, _unreachable(situation, f))
            ),
        )
    if close is not None and close.until is not None and now >= close.until:
        return _close(close.until)
    missed = _in_state(follow_ups, FollowUpState.MISSED)
    if missed:
        return _decide(missed[0], now)
    if questions and not follow_ups:
        return NextStep(Step.DECIDE, questions[0].asks, None, now, None)
    planned = _in_state(follow_ups, FollowUpState.PLANNED)
    if planned:
        return _wait(planned[0], close, now)
    if close is not None and close.until is not None:
        day = spoken_day(close.until.date())
        says = f"Do nothing until {day}. If nothing has come by then, close it and keep applying."
        return NextStep(Step.WAIT, says, None, close.until, None)
    return NextStep(Step.NOTHING, "There is nothing to do here now.", None, None, None)


def _in_state(follow_ups: Iterable[FollowUp], state: FollowUpState) -> list[FollowUp]:
    return [each for each in follow_ups if each.state is state]


def message(kind: Kind, to: str) -> str:
    """Name a message by its kind and whom it goes to."""
    return f"the {NAMES[kind]} to {to}"


def title(kind: Kind, to: str) -> str:
    """Name a message as a heading does: Thank-you to Dana."""
    return f"{capital(NAMES[kind])} to {to}"


def place(moment: datetime) -> str:
    """Name the place whose clock a moment is on: America/New_York is New York."""
    return str(moment.tzinfo).rpartition("/")[2].replace("_", " ")


def _doing(follow_up: FollowUp) -> str:
    """Say what is done: written and sent, or told on the phone."""
    if follow_up.channel == "phone":
        return f"call {follow_up.to} about {ABOUT[follow_up.kind]}"
    return f"send {message(follow_up.kind, follow_up.to)}"


def _between(follow_up: FollowUp) -> str:
    begin, end = follow_up.window.recommended_from, follow_up.window.recommended_to
    if begin.date() == end.date():
        return f"on {spoken(begin)}-{clock(end)} their time ({place(begin)})"
    return f"between {spoken(begin)} and {spoken(end)} their time ({place(begin)})"


def _unreachable(situation: Situation, follow_up: FollowUp) -> bool:
    contact = situation.contact(follow_up.to)
    return contact is None or not contact.address(follow_up.channel)


def _send(situation: Situation, due: list[FollowUp]) -> NextStep:
    first, window, now = due[0], due[0].window, situation.now
    begin = _fit(situation, first)
    when = "now"
    if now < window.recommended_from:
        when = _between(first)
    elif begin > now:
        when = f"from {spoken(begin)} their time ({place(begin)})"
    doing = _doing(first)
    says = f"{capital(doing)} {when}, by {spoken(window.latest)} at the latest."
    if first.includes:
        says += f" With it: {', '.join(first.includes)}."
    others = [
        each.to for each in due[1:] if (each.kind, each.channel) == (first.kind, first.channel)
    ]
    if others:
        *most, last = others
        says += f" Then write to {', '.join(most) + ' and ' if most else ''}{last} as well."
    return NextStep(Step.SEND, says, first.id, begin, window.latest)


def _fit(situation: Situation, follow_up: FollowUp) -> datetime:
    """Give the first fit moment from now on: a window of days has nights and rest days in it."""
    window = follow_up.window
    hours = situation.hours(follow_up.to, follow_up.channel, follow_up.kind)
    wanted = max(situation.now, window.recommended_from)
    slot = hours.at_or_after(wanted)
    if slot > wanted:
        slot = max(slot, hours.best_from(slot.date()))
    return min(slot, window.latest)


def _wait(follow_up: FollowUp, close: NotNow | None, now: datetime) -> NextStep:
    """Say until when nothing is to be done, and at the last message when it will be over."""
    begin = follow_up.window.recommended_from
    doing, between = _doing(follow_up), _between(follow_up)
    if begin.date() == now.astimezone(begin.tzinfo).date():
        says = f"{capital(doing)} {between}."
    else:
        says = f"Do nothing until {spoken_day(begin.date())}. Then {doing}, {between}."
    if follow_up.kind is Kind.REMINDER and close is not None and close.until is not None:
        says += f" If nothing has come by {spoken_day(close.until.date())}, close it."
    return NextStep(Step.WAIT, says, follow_up.id, begin, follow_up.window.latest)


def _decide(follow_up: FollowUp, now: datetime) -> NextStep:
    named = message(follow_up.kind, follow_up.to)
    if follow_up.kind is Kind.MATERIALS:
        says = (
            f"The last office hours for {named} ended on "
            f"{spoken(follow_up.window.latest)}. Send it now: a promise is kept, if late."
        )
        return NextStep(Step.DECIDE, says, follow_up.id, now, None)
    if follow_up.kind in SOON:
        says = (
            f"The time for {named} passed on {spoken(follow_up.window.latest)}. "
            "Send it now all the same: they are owed it."
        )
        return NextStep(Step.DECIDE, says, follow_up.id, now, None)
    says = (
        f"The time for {named} passed on {spoken(follow_up.window.latest)}. "
        "Decide: send it in the next office hours, or let it rest."
    )
    return NextStep(Step.DECIDE, says, follow_up.id, now, None)


def _close(since: datetime) -> NextStep:
    says = (
        f"Close it and keep applying: nothing has come by {spoken_day(since.date())}. "
        "If they write after all, the answer reopens it."
    )
    return NextStep(Step.CLOSE, says, None, since, None)
