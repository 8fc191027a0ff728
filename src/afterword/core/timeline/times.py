"""The times that a text can name, and the period that each comes to.

The grammar builds them; nothing is known about today until ``period`` is asked.
"""

from datetime import date, timedelta
from math import ceil
from typing import NamedTuple, Protocol

from afterword.core.calendar.region import RegionCalendar
from afterword.core.timeline.days import (
    DAY,
    WEEK,
    exact,
    last_of,
    last_working_day,
    monday,
    month_on,
    months_on,
    next_weekday,
    nth_weekday,
    week_start,
)
from afterword.core.timeline.holidays import BREAKS, holiday, period_of_break

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


def _one(day: date | None, row: str) -> Period | None:
    return Period(day, day, row) if day else None


class Away(NamedTuple):
    """Today, tomorrow, the day after."""

    days: int

    def period(self, scene: Scene) -> Period | None:
        """Count from day 0."""
        return _one(scene.day + timedelta(days=self.days), "C4" if self.days else "C10")


class Count(NamedTuple):
    """So many days, weeks or months: "in two to three weeks" (C4)."""

    low: float
    high: float
    unit: str
    high_unit: str = ""
    ahead: bool = False
    """Said with "next": it bounds, as "within" does (C1)."""
    firm: bool = True

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
        return _business(day, ceil(n), calendar, sign) if n <= FAR // 4 else None
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


def _business(day: date, n: int, calendar: RegionCalendar, sign: int) -> date:
    if sign > 0:
        return calendar.business_day(day, n)
    while n > 0:
        day -= DAY
        n -= calendar.is_business(day)
    return day


class Weekday(NamedTuple):
    """Friday, this Friday, next Friday, Friday week (C7)."""

    weekday: int
    which: str = ""
    weeks: int = 0

    def period(self, scene: Scene) -> Period | None:
        """Give the first one strictly after day 0, or the one of this week or the next."""
        if self.which in {"this", "next"}:
            found = monday(scene.day) + timedelta(days=self.weekday)
            if self.which == "next" or found < scene.day:
                found += WEEK
        else:
            found = next_weekday(scene.day, self.weekday)
        return _one(found + WEEK * self.weeks, "C7")


class WeekdayOf(NamedTuple):
    """The Friday of a week that is named."""

    weekday: int
    week: Time

    def period(self, scene: Scene) -> Period | None:
        """Give the weekday in that week."""
        week = self.week.period(scene)
        if week is None:
            return None
        start = week_start(week.first, scene.calendar)
        return _one(start + timedelta(days=(self.weekday - start.weekday()) % 7), "C7")


class Week(NamedTuple):
    """This week, next week, or the week so many weeks from the one that holds a day (C5)."""

    ahead: int = 0
    of: Time | None = None

    def period(self, scene: Scene) -> Period | None:
        """Give the working days of the week."""
        base = scene.day
        if self.of is not None:
            known = self.of.period(scene)
            if known is None:
                return None
            base = known.first if self.ahead < 0 or known.weeks else known.last
            if self.ahead > 0:
                base = known.last
        first = week_start(base, scene.calendar) + WEEK * self.ahead
        if self.of is None and self.ahead == 0 and first + 4 * DAY < scene.day:
            first += WEEK
        return Period(first, first + 4 * DAY, "C5", weeks=True)


class Weekend(NamedTuple):
    """The rest days at the end of a week."""

    ahead: int = 0

    def period(self, scene: Scene) -> Period | None:
        """Give the two days after the working week."""
        start = week_start(scene.day, scene.calendar) + WEEK * self.ahead
        return Period(start + 5 * DAY, start + 6 * DAY, "C5")


class Month(NamedTuple):
    """A month by its name, or so many months from this one (C6)."""

    name: int | None = None
    ahead: int = 0
    year: int | None = None

    def starts(self, scene: Scene) -> tuple[int, int]:
        """Give year and month."""
        day = scene.day
        if self.name is None:
            return month_on(day, self.ahead)
        if self.year is not None:
            return absolute(self.year, day), self.name
        return day.year + (self.name < day.month) + self.ahead, self.name

    def period(self, scene: Scene) -> Period | None:
        """Give the month from its first to its last day."""
        year, month = self.starts(scene)
        first = exact(year, month, 1)
        return Period(first, last_of(year, month), "C6", weeks=True) if first else None


class Quarter(NamedTuple):
    """A calendar quarter (C6)."""

    name: int | None = None
    ahead: int = 0
    year: int | None = None

    def period(self, scene: Scene) -> Period | None:
        """Give the quarter from its first to its last day."""
        now = scene.day.year * 4 + (scene.day.month - 1) // 3
        wanted = now + self.ahead
        if self.name is not None:
            year = absolute(self.year or 0, scene.day)
            wanted = year * 4 + self.name - 1
            if self.year is None and wanted < now:
                wanted += 4
        year, quarter = divmod(wanted, 4)
        first = exact(year, quarter * 3 + 1, 1)
        return Period(first, last_of(year, quarter * 3 + 3), "C6", weeks=True) if first else None


FISCAL = {"GB": 3, "IN": 3, "JP": 3, "CA": 3, "SG": 3, "ZA": 2, "HK": 3, "NZ": 3, "AU": 6}
"""Month in which the fiscal year usually ends; December elsewhere."""


class Year(NamedTuple):
    """This year, next year, or the year that is named."""

    ahead: int = 0
    year: int | None = None
    fiscal: bool = False

    def period(self, scene: Scene) -> Period | None:
        """Give the year from its first to its last day."""
        ends = FISCAL.get(scene.calendar.name[:2], 12) if self.fiscal else 12
        year = (
            absolute(self.year, scene.day) if self.year is not None else scene.day.year + self.ahead
        )
        if self.year is None and scene.day.month > ends:
            year += 1
        if exact(year, ends, 1) is None or year < 2:
            return None
        last = last_of(year, ends)
        return Period(months_on(date(year, ends, 1), -11), last, "C6", weeks=True)


class Date(NamedTuple):
    """A date: day and month, perhaps with its year."""

    month: int
    day: int
    year: int | None = None

    def period(self, scene: Scene) -> Period | None:
        """Give its next occurrence, today included, unless the year is said (C8)."""
        if self.year is not None:
            return _one(exact(absolute(self.year, scene.day), self.month, self.day), "C8")
        for year in range(scene.day.year, scene.day.year + 9):
            found = exact(year, self.month, self.day)
            if found and found >= scene.day:
                return _one(found, "C8")
        return None


class NthDay(NamedTuple):
    """The 4th: of the next month that has one still to come, or of a month that is named (C8)."""

    nth: int
    month: Time | None = None

    def period(self, scene: Scene) -> Period | None:
        """Give the next such day strictly after day 0."""
        if self.month is not None:
            known = self.month.period(scene)
            return (
                _one(exact(known.first.year, known.first.month, self.nth), "C8") if known else None
            )
        for ahead in range(13):
            found = exact(*month_on(scene.day, ahead), self.nth)
            if found and found > scene.day:
                return _one(found, "C8")
        return None


class Numeric(NamedTuple):
    """A date in figures, in the order of the region: month first in the United States (C8)."""

    parts: tuple[int, ...]

    def period(self, scene: Scene) -> Period | None:
        """Give the date; where the region's order makes none, the other order."""
        us = scene.calendar.name[:2] in MONTH_FIRST
        return self.ordered(scene, month_first=us) or self.ordered(scene, month_first=not us)

    def ordered(self, scene: Scene, *, month_first: bool) -> Period | None:
        """Give the date that one order makes."""
        if len(self.parts) < 2:
            return None
        month, day = self.parts[:2] if month_first else self.parts[1::-1]
        year = self.parts[2] if len(self.parts) > 2 else None
        if year is not None and year < 100:
            year += 2000
        return Date(month, day, year).period(scene)


MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "PW"})


class Holiday(NamedTuple):
    """A holiday or a break by its name (C9)."""

    name: str
    year: int | None = None

    def period(self, scene: Scene) -> Period | None:
        """Give its date, or the first and last day of the break."""
        if self.name in BREAKS:
            found = period_of_break(self.name, scene.day, scene.calendar)
            return Period(*found, "C9") if found else None
        year = None if self.year is None else absolute(self.year, scene.day)
        return _one(holiday(self.name, scene.day, scene.calendar, year), "C9")


class NewYear(NamedTuple):
    """The new year as a period: its January, unless a part of it is named."""

    def period(self, scene: Scene) -> Period | None:
        """Give the next January."""
        year = scene.day.year + (scene.day.month > 1)
        return Period(date(year, 1, 1), date(year, 1, 31), "C6", weeks=True)


class NthWeekday(NamedTuple):
    """The first Monday in June."""

    nth: int
    weekday: int
    month: Time

    def period(self, scene: Scene) -> Period | None:
        """Give that weekday of the month."""
        known = self.month.period(scene)
        if known is None:
            return None
        first = known.first
        return _one(nth_weekday(first.year, first.month, self.nth, self.weekday), "C7")


class NthWeek(NamedTuple):
    """The first week of December: the one that holds its first Thursday (C6)."""

    nth: int
    month: Time

    def period(self, scene: Scene) -> Period | None:
        """Give the working days of the week, clipped to the month."""
        known = self.month.period(scene)
        if known is None:
            return None
        source = known.last if self.nth < 0 else known.first
        thursday = nth_weekday(source.year, source.month, self.nth, 3)
        if thursday is None:
            return None
        first = week_start(thursday, scene.calendar)
        return Period(max(first, known.first), min(first + 4 * DAY, known.last), "C6", weeks=True)


class NthBusinessDay(NamedTuple):
    """The first working day of a month, or the last."""

    nth: int
    of: Time

    def period(self, scene: Scene) -> Period | None:
        """Give that business day of the period."""
        known = self.of.period(scene)
        if known is None or self.nth > 99:
            return None
        if self.nth > 0:
            return _one(scene.calendar.business_day(known.first - DAY, self.nth), "C6")
        return _one(_business(known.last + DAY, -self.nth, scene.calendar, -1), "C6")


class FirstDays(NamedTuple):
    """The first few days of a month; negative: the last."""

    n: int
    of: Time

    def period(self, scene: Scene) -> Period | None:
        """Give that many days from its beginning or before its end."""
        known = self.of.period(scene)
        if known is None or abs(self.n) > FAR:
            return None
        if self.n > 0:
            return Period(known.first, known.first + DAY * (self.n - 1), "C6")
        return Period(known.last + DAY * (self.n + 1), known.last, "C6")


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


class WeekdayAfter(NamedTuple):
    """The Friday after something, or before it."""

    weekday: int
    of: Time
    sign: int = 1

    def period(self, scene: Scene) -> Period | None:
        """Give the first such weekday after its last day, or the last before its first."""
        known = self.of.period(scene)
        if known is None:
            return None
        if self.sign > 0:
            return _one(next_weekday(known.last, self.weekday), "C7")
        back = (known.first.weekday() - self.weekday - 1) % 7 + 1
        return _one(known.first - timedelta(days=back), "C7")


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


class Between(NamedTuple):
    """From one time to another."""

    one: Time
    other: Time

    def period(self, scene: Scene) -> Period | None:
        """Give the days from the first of one to the last of the other."""
        one = self.one.period(scene)
        if one is None:
            return None
        other = self.other.period(scene)
        if other is None:
            return None
        if other.last < one.first:
            moved = self.other.period(scene._replace(day=one.first))
            if moved is None or moved.last < one.first:
                return Period(min(one.first, other.first), max(one.last, other.last), one.row)
            other = moved
        return Period(one.first, max(one.last, other.last), one.row, weeks=one.weeks)
