"""The times that a text can name, and the period that each comes to.

The grammar builds them; nothing is known about today until ``period`` is asked.
"""

from collections.abc import Callable
from datetime import date, timedelta
from math import ceil
from typing import NamedTuple, Protocol

from afterword.core.calendar.region import RegionCalendar
from afterword.core.timeline.days import DAY, last_working_day, months_on

FAR = 3660
"""No count goes further than ten years: more is no promise, and dates end."""


class Period(NamedTuple):
    """Days from the first to the last, both inclusive."""

    first: date
    last: date
    row: str
    """The row of the convention that it was found by."""
    due: date | None = None
    """The day that "by" means where it is not the last."""
    edge: bool = False
    """The end of something: what lies before it ends with it."""
    weeks: bool = False
    """A week or a longer period, which "two weeks later" shifts as a whole (C12)."""


class Scene(NamedTuple):
    """What a time is counted from."""

    day: date
    calendar: RegionCalendar
    anchor: Period | None = None
    """What was named before, for "the week after" (C12)."""

    def after(self, period: Period | None) -> "Scene":
        """Give the scene as it is once a period was named."""
        return self._replace(anchor=period)


class Time(Protocol):
    """A time that a text names."""

    def period(self, scene: Scene) -> Period | None:
        """Give the days it comes to, or nothing when there are none."""
        ...


def absolute(year: int, day: date) -> int:
    """Give a year that was written, or the one so many years ahead (0 is this year, 1 the next)."""
    return year if year > RELATIVE else day.year + year


RELATIVE = 9


def one_day(day: date | None, row: str) -> Period | None:
    """Make a period of one day; nothing of nothing."""
    return Period(day, day, row) if day else None


def upcoming(resolve: Callable[[Scene], Period | None], scene: Scene) -> Period | None:
    """Resolve what is counted in a month; once it is past, in the next such month."""
    found = resolve(scene)
    if found and found.last < scene.day:
        return resolve(scene._replace(day=months_on(scene.day.replace(day=1), 1)))
    return found


class Away(NamedTuple):
    """Today, tomorrow, the day after."""

    days: int

    def period(self, scene: Scene) -> Period | None:
        """Count from day 0."""
        return one_day(scene.day + timedelta(days=self.days), "C4" if self.days else "C10")


class Count(NamedTuple):
    """So many days, weeks or months: "in two to three weeks" (C4)."""

    low: float
    high: float
    unit: str
    high_unit: str = ""
    ahead: bool = False
    """Said with "next": it bounds, as "within" does (C1)."""

    def period(self, scene: Scene) -> Period | None:
        """Count from day 0."""
        return self.since(scene.day, scene)

    def since(self, day: date, scene: Scene, sign: int = 1) -> Period | None:
        """Count from a day, or back from it."""
        first = counted(self.low, self.unit, day, scene.calendar, sign)
        last = counted(self.high, self.high_unit or self.unit, day, scene.calendar, sign)
        if first is None or last is None:
            return None
        return Period(min(first, last), max(first, last), "C4")


def counted(n: float, unit: str, day: date, calendar: RegionCalendar, sign: int = 1) -> date | None:
    """Count n units on from a day, halves rounded up; hours become days."""
    if unit == "business hour":
        n, unit = ceil(n / 24), "business day"
    if unit == "hour":
        n, unit = (ceil(n / 24) if n >= 12 else 0), "day"
    if unit == "business day":
        return business_days(day, ceil(n), calendar, sign) if n <= FAR // 4 else None
    if unit in MONTHS_OF:
        whole = n * MONTHS_OF[unit]
        if whole > FAR // 30:
            return None
        months = int(whole)
        return months_on(day, sign * months) + timedelta(days=sign * ceil((whole - months) * 30))
    days = ceil(n * DAYS_OF[unit])
    return day + timedelta(days=sign * days) if days <= FAR else None


DAYS_OF = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}


MONTHS_OF = {"month": 1, "quarter": 3, "year": 12, "fiscal year": 12}


def business_days(day: date, n: int, calendar: RegionCalendar, sign: int) -> date:
    """Give the nth business day after a day, or before it."""
    if sign > 0:
        return calendar.business_day(day, n)
    while n > 0:
        day -= DAY
        n -= calendar.is_business(day)
    return day


class Shift(NamedTuple):
    """So long after something, or before it (C12)."""

    by: Count
    of: Time
    sign: int = 1

    def period(self, scene: Scene) -> Period | None:
        """Shift a period by weeks and months; count days from its last working day."""
        known = self.of.period(scene)
        if known is None:
            return None
        count = self.by
        if self.sign < 0:
            return count.since(known.first, scene, -1)
        if known.weeks and count.unit in SHIFTING:
            first = counted(count.low, count.unit, known.first, scene.calendar)
            last = counted(count.high, count.unit, known.last, scene.calendar)
            return Period(first, last, "C12", weeks=True) if first and last else None
        base = known.last
        if known.weeks:
            base = last_working_day(known.first, known.last, scene.calendar)
        found = count.since(base, scene)
        return found._replace(row="C12") if found else None


SHIFTING = frozenset({"week", "month", "fortnight", "year", "quarter"})


class Then(NamedTuple):
    """What was named before; today when nothing was."""

    def period(self, scene: Scene) -> Period | None:
        """Give the period that later events are chained to (C12)."""
        return scene.anchor or Period(scene.day, scene.day, "C12")


class Same(NamedTuple):
    """The day that was named before; today when none was."""

    def period(self, scene: Scene) -> Period | None:
        """Give its last day."""
        last = scene.anchor.last if scene.anchor else scene.day
        return Period(last, last, "C12")


class There(NamedTuple):
    """That week, that month: the one of what was named before."""

    time: Time

    def period(self, scene: Scene) -> Period | None:
        """Resolve the time from the day that was named before."""
        return self.time.period(scene._replace(day=scene.anchor.last) if scene.anchor else scene)


BEGUN = timedelta(days=150)
"""A range whose first day comes so long after its last has begun: from 14 to 25 December."""


class Between(NamedTuple):
    """From one time to another."""

    one: Time
    other: Time

    def period(self, scene: Scene) -> Period | None:
        """Give the days from the first of one to the last of the other."""
        one = self.one.period(scene)
        if one is None:
            return None
        other = self.other.period(scene.after(one))
        if other is None:
            return None
        if other.last < one.first:
            if one.first - other.last > BEGUN and other.last - scene.day < BEGUN:
                return Period(scene.day, other.last, one.row)
            moved = self.other.period(scene._replace(day=one.first))
            if moved is None or moved.last < one.first:
                return Period(min(one.first, other.first), max(one.last, other.last), one.row)
            other = moved
        return Period(one.first, max(one.last, other.last), one.row, weeks=one.weeks)
