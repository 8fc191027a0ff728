"""Dates, days of the month and holidays (the timeline convention, C8 and C9)."""

from datetime import date
from typing import NamedTuple

from afterword.core.timeline.days import DAY, exact, month_on
from afterword.core.timeline.feasts import LASTING
from afterword.core.timeline.holidays import BREAKS, holiday, period_of_break
from afterword.core.timeline.times import Period, Scene, Time, absolute, one_day, upcoming


class Date(NamedTuple):
    """A date: day and month, perhaps with its year."""

    month: int
    day: int
    year: int | None = None

    def period(self, scene: Scene) -> Period | None:
        """Give its next occurrence, today included, unless the year is said (C8)."""
        if self.year is not None:
            return one_day(exact(absolute(self.year, scene.day), self.month, self.day), "C8")
        for year in range(scene.day.year, scene.day.year + 9):
            found = exact(year, self.month, self.day)
            if found and found >= scene.day:
                return one_day(found, "C8")
        return None


class NthDay(NamedTuple):
    """The 4th: of the next month that has one still to come, or of a month that is named (C8)."""

    nth: int
    month: Time | None = None

    def period(self, scene: Scene) -> Period | None:
        """Give the next such day strictly after day 0."""
        if self.month is not None:
            return upcoming(self._of_month, scene)
        for ahead in range(13):
            found = exact(*month_on(scene.day, ahead), self.nth)
            if found and found > scene.day:
                return one_day(found, "C8")
        return None

    def _of_month(self, scene: Scene) -> Period | None:
        assert self.month  # noqa: S101 -- asked only when there is one
        known = self.month.period(scene)
        if known is None:
            return None
        return one_day(exact(known.first.year, known.first.month, self.nth), "C8")


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
    rest: bool = False
    """Said as a break: the Diwali holidays."""
    weekend: bool = False
    """Said with its weekend: the Labor Day weekend."""

    def period(self, scene: Scene) -> Period | None:
        """Give its date, or the first and last day of the break."""
        if self.name in BREAKS:
            found = period_of_break(self.name, scene.day, scene.calendar)
            return Period(*found, "C9") if found else None
        year = None if self.year is None else absolute(self.year, scene.day)
        if self.weekend:
            return _weekend_of(holiday(self.name, scene.day - 3 * DAY, scene.calendar, year), scene)
        return one_day(holiday(self.name, scene.day, scene.calendar, year), "C9")


def last_of_feast(feast: Holiday, first: date, scene: Scene) -> date:
    """Give the last day in a row that the calendar calls by the same name: Eid has several."""
    names, last = scene.calendar.holidays, first
    if first not in names:
        return first + (LASTING.get(feast.name, 1) - 1) * DAY
    name = names[first].removesuffix(" Holiday")
    while name and names.get(last + DAY, "").startswith(name):
        last += DAY
    return last


def _weekend_of(day: date | None, scene: Scene) -> Period | None:
    """Give the closed days around a holiday."""
    if day is None:
        return None
    first = last = day
    while not scene.calendar.is_business(first - DAY):
        first -= DAY
    while not scene.calendar.is_business(last + DAY):
        last += DAY
    return Period(first, last, "C9")


class HolidayIn(NamedTuple):
    """The May bank holiday: the first public holiday of a month (C9)."""

    month: Time

    def period(self, scene: Scene) -> Period | None:
        """Give that day."""
        known = self.month.period(scene)
        if known is None:
            return None
        days = (day for day in scene.calendar.holidays if known.first <= day <= known.last)
        return one_day(min(days, default=None), "C9")


class NewYear(NamedTuple):
    """The new year as a period: its January, unless a part of it is named."""

    def period(self, scene: Scene) -> Period | None:
        """Give the next January."""
        year = scene.day.year + (scene.day.month > 1)
        return Period(date(year, 1, 1), date(year, 1, 31), "C6", weeks=True)
