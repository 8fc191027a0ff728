"""What the candidate promised to send."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import later, spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Interview, Promise
from afterword.core.planning.counting import last_open
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T16", "R043", "R071", "C19", "P110"))
def promised_material(situation: Situation) -> Iterator[Advice]:
    """Send what you promised before it is due; in the thank-you, if that goes out in time.

    Keeping a promise is not asking for anything, so no quiet time holds it back.
    """
    for interview in situation.interviews:
        for to in _recipients(situation, interview):
            owed = [p for p in interview.promises if _owed(situation, interview, p, to)]
            if owed:
                yield _proposal(situation, interview, to, owed)


def _recipients(situation: Situation, interview: Interview) -> tuple[str, ...]:
    """Give everybody to whom something was promised; the agent where one stands between."""
    people = [situation.named(person.name) for person in interview.interviewers]
    named = [situation.named(p.to) for p in interview.promises if p.to]
    everybody = people if any(not p.to for p in interview.promises) else []
    return tuple(dict.fromkeys((*named, *everybody)))


def _owed(situation: Situation, interview: Interview, promise: Promise, to: str) -> bool:
    """Tell whether a promise to somebody is still to be kept."""
    if promise.to and situation.named(promise.to) != to:
        return False
    recipient = situation.through(to)
    what = promise.what.casefold()
    return not any(
        each.at > interview.start
        and situation.named(each.to) == recipient
        and (
            what in {kept.casefold() for kept in each.includes}
            or (each.kind is Kind.MATERIALS and not each.includes)
        )
        for each in situation.touches
    )


def _proposal(situation: Situation, interview: Interview, to: str, owed: list[Promise]) -> Propose:
    """Propose the next of them: those without a date, those due first, and what is overdue."""
    to = situation.through(to)
    hours = situation.hours(to)
    today = situation.now.astimezone(hours.zone).date()
    dates = sorted(p.due for p in owed if p.due is not None)
    due = next((day for day in dates if day >= today), dates[-1] if dates else None)
    now_owed = [p for p in owed if p.due is None or due is None or p.due <= due]
    settle = timedelta(minutes=situation.playbook.settle_minutes)
    settled = hours.at_or_after(later(interview.end, settle, hours.zone))
    day = settled.date()
    last = _last_day(hours, due, day, situation)
    morning = min(hours.next_day(day), last)
    latest = hours.closes(last)
    warn = situation.playbook.materials_warn_hours if due else ()
    return Propose(
        kind=Kind.MATERIALS,
        to=(to,),
        earliest=settled,
        recommended_from=max(settled, min(hours.best_from(morning), latest)),
        recommended_to=min(hours.closes(morning), latest),
        latest=latest,
        because=f"You promised: {', '.join(map(_promise, now_owed))}.",
        ground=Ground.STATED,
        round=interview.round,
        includes=tuple(p.what for p in now_owed),
        rides_in=Kind.THANK_YOU,
        alarms=tuple(_before(latest, n) for n in warn),
    )


def _promise(promise: Promise) -> str:
    return promise.what + (f" by {spoken_day(promise.due)}" if promise.due else "")


def _last_day(hours: Hours, due: date | None, day: date, situation: Situation) -> date:
    """Give the last open day for it: never after the day it is due."""
    if due is None:
        return hours.next_open(hours.calendar.business_day(day, situation.playbook.panel_days))
    return last_open(hours, due, day)


def _before(moment: datetime, hours: int) -> datetime:
    return (moment.astimezone(UTC) - timedelta(hours=hours)).astimezone(moment.tzinfo)
