"""From a period and the words in front of it to the interval that they bound (C1 to C3)."""

from datetime import date
from typing import NamedTuple

from afterword.core.timeline.clauses import Clause, Mention
from afterword.core.timeline.days import DAY, first_working_day
from afterword.core.timeline.holidays import BREAKS
from afterword.core.timeline.named_days import Holiday, last_of_feast
from afterword.core.timeline.parts import Part
from afterword.core.timeline.reading import TimelineKind
from afterword.core.timeline.times import Away, Between, Count, Period, Scene, Shift, Time
from afterword.core.timeline.weeks import Week, Weekday

BY, ON, WITHIN, IN, AFTER = (
    TimelineKind.BY, TimelineKind.ON, TimelineKind.WITHIN, TimelineKind.IN, TimelineKind.AFTER,
)  # fmt: skip


OPENING_DAYS = Between(Weekday(0), Weekday(4))
"""Monday to Friday, with no week, is a habit."""
PAST = frozenset({"in", "on", "within", "from"})
"""What a time of something past is named with; "by" and "before" still promise."""


class Bound(NamedTuple):
    """The interval that a mention comes to."""

    start: date | None
    end: date | None
    kind: TimelineKind
    row: str


def bound(mention: Mention, period: Period, scene: Scene) -> Bound | None:
    """Bound a period by the words in front of it; nothing when it is past."""
    relation = meant(mention)
    day = scene.day
    if relation == "within" and not isinstance(mention.time, Count | Shift):
        relation = "by"
    if relation in {"in", "on"}:
        return _during(mention, period, scene)
    if relation == "by":
        due = period.due if period.due and period.due >= day else period.last
        return _until(BY, day, due, day, "C1")
    if relation == "before":
        last = period.last if period.edge else (period.due or period.first) - DAY
        return _until(BY, day, last, day, "C1")
    if relation == "within":
        chained = isinstance(mention.time, Shift) or mention.then
        start = _base(mention, scene) if chained else day
        return _until(WITHIN, start, period.last, day, "C1")
    return _open(relation, mention.time, period, scene)


def _base(mention: Mention, scene: Scene) -> date:
    known = mention.time.of.period(scene) if isinstance(mention.time, Shift) else scene.anchor
    return max(known.last, scene.day) if known else scene.day


def _until(kind: TimelineKind, start: date, end: date, day: date, row: str) -> Bound | None:
    return Bound(min(start, end), end, kind, row) if end >= day else None


def _during(mention: Mention, period: Period, scene: Scene) -> Bound | None:
    time = mention.time
    if period.last < scene.day:
        return None
    if isinstance(time, Count) and time.ahead:
        return Bound(scene.day, period.last, WITHIN, "C1")
    start = max(period.first, scene.day)
    if isinstance(time, Week) and time == Week():
        start = scene.day
    return Bound(start, period.last, _kind(time, period), "C2")


def _kind(time: Time, period: Period) -> TimelineKind:
    if isinstance(time, Count | Shift):
        return (
            IN
            if not (isinstance(time, Shift) and time.by.unit == "day" and time.by.high == 1)
            else ON
        )
    if isinstance(time, Weekday) and time.weeks:
        return IN
    return ON if period.first == period.last else IN


def _open(relation: str, time: Time, period: Period, scene: Scene) -> Bound | None:
    """Bound a time that only begins: after, from, until, at least (C3)."""
    if relation == "after":
        last = period.last
        if isinstance(time, Holiday):
            last = last_of_feast(time, period.last, scene)
        rest = isinstance(time, Holiday) and (time.rest or time.name in BREAKS)
        start = first_working_day(last, scene.calendar) if rest else last + DAY
        return Bound(max(start, scene.day), None, AFTER, "C9" if rest else "C3")
    if relation == "least":
        low = period.first if isinstance(time, Count) else period.last
        return Bound(low + DAY, None, AFTER, "C3")
    start = period.last if period.edge else period.first
    return Bound(start, None, AFTER, "C3") if start >= scene.day else None


def meant(mention: Mention) -> str:
    """Let a negation, a request or a condition in the clause turn what a preposition means."""
    relation, clues = mention.relation, mention.clause.clues
    if relation == "least":
        less = clues & {"not", "if"} and mention.bound_by not in {"at", "not", "no"}
        return ("within" if isinstance(mention.time, Count) else "by") if less else "least"
    if "if" in clues:
        silent = "not" in clues and "future" not in clues
        past = mention.bound_by in {"past", "beyond"}
        if relation not in {"after", "until"} or silent or past:
            return "by" if relation in {"after", "until"} else relation
    if relation == "until":
        ends = ("give" in clues or "told" in clues) and "not" not in clues
        return "by" if ends else "from"
    if "not" in clues:
        return _denied(mention, relation)
    return relation


def _denied(mention: Mention, relation: str) -> str:
    if relation == "before":
        return "from"
    if mention.bound_by == "for" and isinstance(mention.time, Count):
        return "from"
    if relation in {"in", "on"} and _denies(mention):
        return "after"
    return relation


def _denies(mention: Mention) -> bool:
    """Tell whether "not" denies the time itself: not this week, nothing on Friday."""
    return isinstance(mention.time, Week | Weekday | Away | Part) and not mention.clause.clues & {
        "give"
    }


def _in_years(time: Time) -> bool:
    return isinstance(time, Count) and time.unit == "year"


def is_past(clause: Clause, mention: Mention) -> bool:
    """Tell whether a clause speaks of what has happened, or of what the job is like."""
    if mention.relation == "since":
        return True
    clues = clause.clues
    if "wish" in clues or (clues & {"job", "joining"} and "hear" not in clues):
        return True
    if mention.time == OPENING_DAYS or (_in_years(mention.time) and "hear" not in clues):
        return True
    if clues & {"future", "if", "doubted"}:
        return False
    if "spent" in clues:
        return True
    if "been" in clues and "hear" not in clues and isinstance(mention.time, Count):
        return True
    if "thanks" in clues:
        return mention.relation in {"in", "on"}
    gone = mention.relation in PAST or (mention.relation == "after" and "hear" not in clues)
    return "past" in clues and "hear" not in clues and gone
