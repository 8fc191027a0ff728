"""The days of one region: open, quiet or closed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from afterword.core.calendar.moments import weekday
from afterword.core.calendar.table import DayTable
from afterword.core.model.day_override import DayOverride, Level

__all__ = ["DAY", "Level", "RegionCalendar", "SkippedDay"]

DAY = timedelta(days=1)
KINDS = ((Level.OPEN, True), (Level.CLOSED, False), (Level.QUIET, True), (Level.QUIET, False))
"""All that a day can be: its level, and whether it counts as a business day."""
IS_BUSINESS = bytes(business for _, business in KINDS)
IS_OPEN = bytes(level is Level.OPEN for level, _ in KINDS)


class SkippedDay(NamedTuple):
    """A day that was passed over, and why."""

    day: date
    level: Level
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class RegionCalendar:
    """Which days of a region are fit for business and which for writing.

    Business days, which promises are counted in, leave out rest days and public holidays only;
    days to write on leave out quiet days as well. The days of ``years`` are compiled into a
    table when the calendar is made, so that no answer walks from day to day. Outside of them a
    calendar knows the weekend, and the days that someone changed, and nothing else.
    """

    name: str
    """ISO 3166 or 3166-2 code."""
    version: str
    """Where the days come from, for explanations."""
    weekend: frozenset[int]
    """Rest days of the week, Monday is 0."""
    holidays: Mapping[date, str]
    """Public holidays with their names; they do not count as business days."""
    quiet: Mapping[date, str]
    """Quiet days with the reason; a public holiday among them is one on which many work."""
    gap: str = ""
    """What is not known of its days, as a sentence; empty when nothing."""
    years: range = range(0)
    """The years for which the days are known."""
    workdays: frozenset[date] = frozenset()
    """Days of the weekend on which the country works, to make up for a bridge."""
    estimated: frozenset[date] = frozenset()
    """Public holidays whose date is reckoned and not yet announced."""
    closes_early: Mapping[date, time] = field(default_factory=dict)
    """Days on which offices close early, and when."""
    short_weekdays: Mapping[int, time] = field(default_factory=dict)
    """Weekdays on which offices always close early, and when."""
    said: Mapping[date, DayOverride] = field(default_factory=dict)
    """Days that someone changed; they beat all the rest."""
    _table: DayTable = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Compile the table."""
        days = {*self.workdays, *self.holidays, *self.quiet, *self.said}
        table = DayTable.of(
            self.years,
            bytes(KINDS.index((Level.CLOSED, False)) * (day in self.weekend) for day in range(7)),
            ((day, KINDS.index(self._rule(day))) for day in days),
            business=IS_BUSINESS,
            open=IS_OPEN,
        )
        object.__setattr__(self, "_table", table)

    def _rule(self, day: date) -> tuple[Level, bool]:
        """Decide what a day is; all the rest is the memory of these decisions."""
        if day in self.said:
            level = self.said[day].level
            return level, level is not Level.CLOSED
        if day.weekday() in self.weekend and day not in self.workdays:
            return Level.CLOSED, False
        business = day not in self.holidays
        if day in self.quiet:
            return Level.QUIET, business
        return (Level.OPEN, True) if business else (Level.CLOSED, False)

    def _kind(self, day: date) -> tuple[Level, bool]:
        table = self._table
        place = day.toordinal() - table.first
        return KINDS[table.codes[place]] if 0 <= place < len(table.codes) else self._rule(day)

    @property
    def country(self) -> str:
        """Give the ISO 3166 code of the country."""
        return self.name[:2]

    def level(self, day: date) -> Level:
        """Tell how fit a day is for writing."""
        return self._kind(day)[0]

    def is_open(self, day: date) -> bool:
        """Tell whether a day is fit for writing."""
        return self._kind(day)[0] is Level.OPEN

    def is_business(self, day: date) -> bool:
        """Tell whether a day counts as a business day."""
        return self._kind(day)[1]

    def reason(self, day: date) -> str:
        """Say why a day is not open, or who opened it; nothing when it is open as usual."""
        if day in self.said:
            said = self.said[day]
            return f"{said.why} ({said.by})" if said.by else said.why
        if day in self.holidays:
            named = self.quiet.get(day, self.holidays[day])
            return f"{named}, date estimated" if day in self.estimated else named
        if day in self.workdays:
            return self.quiet.get(day, "")
        if day.weekday() in self.weekend:
            return f"{weekday(day)} is a rest day"
        return self.quiet.get(day, "")

    def closing(self, day: date) -> time | None:
        """Give the hour at which offices close early on a day, if they do."""
        return self.closes_early.get(day) or self.short_weekdays.get(day.weekday())

    def business_day(self, day: date, n: int) -> date:
        """Give the nth business day strictly after a day; before it when negative; itself for 0."""
        table = self._table
        place = day.toordinal() - table.first
        if n and 0 <= place < len(table.codes):
            before, days = table.business.before, table.business.days
            number = before[place + 1] - 1 + n if n > 0 else before[place] + n
            if 0 <= number < len(days):
                return days[number]
        step = DAY if n > 0 else -DAY
        for _ in range(abs(n)):
            day += step
            while not self.is_business(day):
                day += step
        return day

    def business_days_between(self, day: date, other: date) -> int:
        """Count the business days after a day up to another; negative when it lies before.

        It undoes business_day: between a day and the nth business day after it there are n.
        """
        if other < day:
            return -self.business_days_between(other - DAY, day - DAY)
        table = self._table
        places = [each.toordinal() - table.first + 1 for each in (day, other)]
        if all(0 <= place <= len(table.codes) for place in places):
            before = table.business.before
            return before[places[1]] - before[places[0]]
        return sum(self.is_business(day + n * DAY) for n in range(1, (other - day).days + 1))

    def next_open(self, day: date) -> date:
        """Give the first open day on or after a day."""
        table = self._table
        place = day.toordinal() - table.first
        if 0 <= place < len(table.codes):
            number = table.open.before[place]
            if number < len(table.open.days):
                return table.open.days[number]
        while not self.is_open(day):
            day += DAY
        return day

    def skipped(self, day: date, until: date) -> Iterator[SkippedDay]:
        """Give each day from one day to the day before another that is not open, with the reason.

        Between a day and ``next_open`` of it, these are the days that were passed over.
        """
        while day < until:
            level = self.level(day)
            if level is not Level.OPEN:
                yield SkippedDay(day, level, self.reason(day))
            day += DAY

    @property
    def at_work(self) -> "RegionCalendar":
        """Give the calendar with quiet business days open, for what cannot wait behind them."""
        return _at_work(self)

    def with_overrides(self, overrides: tuple[DayOverride, ...]) -> "RegionCalendar":
        """Give the calendar with some days changed; of two changes of one day the later holds."""
        return _changed(self, overrides) if overrides else self


@lru_cache(maxsize=256)
def _at_work(calendar: RegionCalendar) -> RegionCalendar:
    quiet = {day: why for day, why in calendar.quiet.items() if day in calendar.holidays}
    return replace(calendar, quiet=quiet)


@lru_cache(maxsize=256)
def _changed(calendar: RegionCalendar, overrides: tuple[DayOverride, ...]) -> RegionCalendar:
    said = {each.day: each for each in overrides}
    count = f"{len(said)} day{'s' * (len(said) != 1)} changed by hand"
    return replace(calendar, version=f"{calendar.version}, {count}", said={**calendar.said, **said})
