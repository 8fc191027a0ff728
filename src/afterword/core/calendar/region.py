"""The days of one region: open, quiet or closed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

DAY = timedelta(days=1)


class Level(IntEnum):
    """How fit a day is for writing to someone."""

    OPEN = 0
    QUIET = 1
    """An office may be half empty; nothing is lost by waiting."""
    CLOSED = 2
    """A rest day or a public holiday."""


@dataclass(frozen=True, slots=True)
class RegionCalendar:
    """Which days of a region are fit for business and which for writing.

    Business days, which promises are counted in, leave out rest days and public holidays only;
    days to write on leave out quiet days as well. Outside the years it was compiled for, a
    calendar knows the weekend and nothing else.
    """

    name: str
    """ISO 3166 or 3166-2 code."""
    version: str
    """Where the days come from, for explanations."""
    weekend: frozenset[int]
    """Rest days of the week, Monday is 0."""
    holidays: Mapping[date, str]
    """Public holidays with their names."""
    quiet: Mapping[date, str]
    """Quiet days with the reason."""

    def level(self, day: date) -> Level:
        """Tell how fit a day is for writing."""
        if not self.is_business(day):
            return Level.CLOSED
        return Level.QUIET if day in self.quiet else Level.OPEN

    def reason(self, day: date) -> str:
        """Say why a day is not open; nothing when it is."""
        if day in self.holidays:
            return self.holidays[day]
        if day.weekday() in self.weekend:
            return f"{day:%A} is a rest day"
        return self.quiet.get(day, "")

    def is_open(self, day: date) -> bool:
        """Tell whether a day is fit for writing."""
        return (
            day.weekday() not in self.weekend and day not in self.holidays and day not in self.quiet
        )

    def is_business(self, day: date) -> bool:
        """Tell whether a day counts as a business day."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def business_day(self, day: date, n: int) -> date:
        """Give the nth business day strictly after a day; the day itself for 0."""
        while n > 0:
            day += DAY
            if self.is_business(day):
                n -= 1
        return day

    def next_open(self, day: date) -> date:
        """Give the first open day on or after a day."""
        while not self.is_open(day):
            day += DAY
        return day
