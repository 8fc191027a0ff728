"""Notes that someone is away: the first day back (the timeline convention, C13)."""

from collections.abc import Sequence
from datetime import date

from afterword.core.timeline.clauses import Clause, Mention
from afterword.core.timeline.days import first_working_day
from afterword.core.timeline.times import Count, Period, Scene, Then, Time
from afterword.core.timeline.weeks import Weekday, WeekdayAfter


def is_absence(named: Sequence[Mention], clauses: Sequence[Clause]) -> bool:
    """Tell whether a text plainly says that someone is away and when they are back."""
    clues = {clue for clause in clauses if "reason" not in clause.clues for clue in clause.clues}
    if "out" in clues:
        of_note = {clause.sentence for clause in clauses if clause.clues & {"out", "back"}}
        return not any(
            (
                "hear" in m.clause.clues
                or m.relation in {"by", "before", "within"}
                or "say" in m.clause.clues
                or (m.clause.sentence not in of_note and m.clause.tier > 0)
            )
            and m.clause.clues.isdisjoint({"back", "out"})
            for m in named
        )
    returns = all("back" in mention.clause.clues for mention in named)
    return returns and not clues & {"hear", "not", "other"}


def back(named: Sequence[Mention], scene: Scene) -> tuple[Mention, date, str] | None:
    """Give the first day back, the mention that says it, and how it was found."""
    found = []
    for mention in named:
        period = _next(mention, scene).period(scene)
        if period is None or period.last < scene.day or mention.relation == "since":
            continue
        returns = "back" in mention.clause.clues
        day, how = _day(mention, period, scene, returns=returns)
        found.append((returns, day, mention, how))
        scene = scene.after(period)
    if not found:
        return None
    _, day, mention, how = max(found, key=lambda each: each[:2])
    return mention, day, how


def _next(mention: Mention, scene: Scene) -> Time:
    """Give a time as meant: back on Monday is the one behind the absence that was named."""
    if scene.anchor and isinstance(mention.time, Weekday) and not mention.time.which:
        return WeekdayAfter(mention.time.weekday, Then())
    return mention.time


THROUGH = frozenset({"through", "thru", "right"})


def _day(mention: Mention, period: Period, scene: Scene, *, returns: bool) -> tuple[date, str]:
    """Give the first day back that one time names, and how it was found."""
    after = first_working_day(period.last, scene.calendar)
    first = max(period.first, scene.day)
    if returns:
        if mention.relation == "after":
            return after, "the next working day after it"
        return first, "the day that is named"
    if _until(mention, period):
        return first, "away until then"
    if isinstance(mention.time, Count):
        return period.last, "so long from the day of the note"
    return after, "the next working day after the last one away"


def _until(mention: Mention, period: Period) -> bool:
    """Tell whether the absence ends as the period begins: until Monday, but not through Friday."""
    if mention.relation not in {"until", "from"} or mention.bound_by in THROUGH or period.edge:
        return False
    return period.first == period.last or not isinstance(mention.time, Count | Weekday)
