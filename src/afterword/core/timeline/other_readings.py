"""Other honest readings of the same words, for the person to choose from (C22 of the domain)."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.timeline.bounds import Bound, bound
from afterword.core.timeline.clauses import Mention
from afterword.core.timeline.dates import written
from afterword.core.timeline.days import WEEK
from afterword.core.timeline.months import Month
from afterword.core.timeline.named_days import Holiday, NthDay, Numeric
from afterword.core.timeline.reading import Alternative
from afterword.core.timeline.times import Period, Scene
from afterword.core.timeline.weeks import Week, Weekday

SATURDAY = 5
SOON = timedelta(days=4)


def other_readings(mention: Mention, chosen: Bound, scene: Scene) -> tuple[Alternative, ...]:
    """Give what else the words can mean, with the dates that this would make."""
    find = READINGS.get(type(mention.time))
    if find is None:
        return ()
    found = []
    for period, means in find(mention, scene):
        other = bound(mention, period, scene)
        if other and (other.start, other.end) != (chosen.start, chosen.end):
            found.append(Alternative(other.start, other.end, means))
    return tuple(found)


def _weekday(mention: Mention, scene: Scene) -> Iterator[tuple[Period, str]]:
    time, day = mention.time, scene.day
    assert isinstance(time, Weekday)  # noqa: S101 -- the table calls it for weekdays
    own = time.period(scene)
    if own is None or time.weeks:
        return
    if time.which == "next":
        first = own.first - WEEK if day.weekday() < SATURDAY else own.first + WEEK
        if first > day:
            yield (
                Period(first, first, "C7"),
                f"the coming one, {written(first)}"
                if first < own.first
                else f"the one after, {written(first)}",
            )
    elif not time.which and own.first - day == WEEK:
        yield Period(day, day, "C7"), "today"


def _week(mention: Mention, scene: Scene) -> Iterator[tuple[Period, str]]:
    time = mention.time
    assert isinstance(time, Week)  # noqa: S101 -- the table calls it for weeks
    if time.of is None and time.ahead == 1 and scene.day.weekday() >= SATURDAY:
        later = time._replace(ahead=2).period(scene)
        if later:
            yield later, f"the week of {written(later.first)}"


def _numeric(mention: Mention, scene: Scene) -> Iterator[tuple[Period, str]]:
    time = mention.time
    assert isinstance(time, Numeric)  # noqa: S101 -- the table calls it for figures
    for month_first, means in ((True, "month before day"), (False, "day before month")):
        period = time.ordered(scene, month_first=month_first)
        if period:
            yield period, means


def _nth_day(mention: Mention, scene: Scene) -> Iterator[tuple[Period, str]]:
    time = mention.time
    assert isinstance(time, NthDay)  # noqa: S101 -- the table calls it for days of the month
    own = time.period(scene)
    if own and time.month is None and own.first - scene.day < SOON:
        later = time.period(scene._replace(day=own.first))
        if later:
            yield later, "the same day of the month after"


def _month(mention: Mention, scene: Scene) -> Iterator[tuple[Period, str]]:
    time = mention.time
    assert isinstance(time, Month)  # noqa: S101 -- the table calls it for months
    own = time.period(scene)
    if own and mention.relation == "by" and own.first > scene.day:
        yield Period(own.first, own.first, "C6"), "by its first day"


def _holiday(mention: Mention, scene: Scene) -> Iterator[tuple[Period, str]]:
    time = mention.time
    assert isinstance(time, Holiday)  # noqa: S101 -- the table calls it for holidays
    if time.name == "the break" and scene.calendar.name[:2] == "US":
        thanksgiving = Holiday("thanksgiving").period(scene)
        own = time.period(scene)
        if thanksgiving and own and thanksgiving.last < own.first:
            yield thanksgiving, "Thanksgiving"


READINGS = {
    Weekday: _weekday, Week: _week, Numeric: _numeric, NthDay: _nth_day, Month: _month,
    Holiday: _holiday,
}  # fmt: skip
