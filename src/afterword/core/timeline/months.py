"""Months, quarters and years, and days counted in them (the timeline convention, C6)."""

from datetime import date
from typing import NamedTuple

from afterword.core.timeline.days import DAY, exact, last_of, month_on, months_on
from afterword.core.timeline.times import (
    FAR,
    Period,
    Scene,
    Time,
    absolute,
    business_days,
    one_day,
    upcoming,
)


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


class NthBusinessDay(NamedTuple):
    """The first working day of a month, or the last."""

    nth: int
    of: Time

    def period(self, scene: Scene) -> Period | None:
        """Give that business day of the period."""
        return upcoming(self._in, scene)

    def _in(self, scene: Scene) -> Period | None:
        known = self.of.period(scene)
        if known is None or self.nth > 99:
            return None
        if self.nth > 0:
            return one_day(scene.calendar.business_day(known.first - DAY, self.nth), "C6")
        return one_day(business_days(known.last + DAY, -self.nth, scene.calendar, -1), "C6")


class FirstDays(NamedTuple):
    """The first few days of a month; negative: the last."""

    n: int
    of: Time

    def period(self, scene: Scene) -> Period | None:
        """Give that many days from its beginning or before its end."""
        return upcoming(self._in, scene)

    def _in(self, scene: Scene) -> Period | None:
        known = self.of.period(scene)
        if known is None or abs(self.n) > FAR:
            return None
        if self.n > 0:
            return Period(known.first, known.first + DAY * (self.n - 1), "C6")
        return Period(known.last + DAY * (self.n + 1), known.last, "C6")
