"""The hours in which someone may be written to: open days, office hours, their own clock."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.calendar.moments import on_clock
from afterword.core.calendar.region import DAY, RegionCalendar
from afterword.core.model.channel import Stretch, Traits, Week

DAYS_KEPT = 1000
"""Hours may live as long as the program; they remember the days of about three years."""
Span = tuple[datetime, datetime]
"""Two instants in UTC: within one zone Python compares clocks, not instants, and errs in a fold."""

SEASONS = [
    [date(year, month, day) for day in range(8, 15)]
    for year in range(2026, 2031)
    for month in (1, 4, 7, 10)
]
"""A week of each season: two clocks come nearer and move apart with the summer times of both."""
LOOK_AHEAD = 30
"""So many working days are looked through for an open stretch; clocks are out of step for less."""


class Day(NamedTuple):
    """The hours of one day, worked out once for all plans."""

    is_open: bool
    """Whether there is an open moment on it."""
    spans: tuple[Span, ...]
    """Its open stretches, were it a day like others."""
    opens: datetime
    closes: datetime
    best_from: datetime
    best_to: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Hours:
    """The hours of one channel in one place, or in several places at once.

    When nobody knows which of several zones is the right one, a stretch is open only where it is
    open in all of them. Days and times are shown on the clock of the first.
    """

    calendar: RegionCalendar
    zone: ZoneInfo
    traits: Traits
    others: tuple[ZoneInfo, ...] = ()
    """Further zones in which the recipient may be."""
    any_day: bool = False
    """True for what cannot wait: rest days and quiet days count as open (C18)."""
    _week: Week = field(init=False, repr=False, compare=False)
    _days: dict[date, Day] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Find the week that holds in the country."""
        pressing = self.traits.pressing if self.any_day else None
        object.__setattr__(self, "_week", pressing or self.traits.week_in(self.calendar.country))

    @property
    def pressing(self) -> "Hours":
        """Give the wider hours for what cannot wait; the same hours where the channel has none."""
        return replace(self, any_day=True) if self.traits.pressing else self

    @property
    def possible(self) -> bool:
        """Tell whether there is a stretch that is open in all zones; if not, ask for the zone."""
        rest = frozenset() if self.any_day else self.calendar.weekend
        return all(
            any(self._day(day).spans for day in week if day.weekday() not in rest)
            for week in SEASONS
        )

    def is_open(self, day: date) -> bool:
        """Tell whether there is an open moment on a day."""
        return self._day(day).is_open

    def opens(self, day: date) -> datetime:
        """Give the first moment of a day to write in, be it open or not."""
        return self._day(day).opens

    def closes(self, day: date) -> datetime:
        """Give the last moment of a day to write in, be it open or not."""
        return self._day(day).closes

    def best_from(self, day: date) -> datetime:
        """Give the beginning of a day's recommended stretch."""
        return self._day(day).best_from

    def best_to(self, day: date) -> datetime:
        """Give the end of a day's recommended stretch."""
        return self._day(day).best_to

    def at_or_after(self, moment: datetime) -> datetime:
        """Give the first moment from this one on that lies in open hours."""
        local = moment.astimezone(self.zone)
        date_ = local.date()
        day = self._day(date_)
        if day.is_open:
            for start, end in day.spans:
                if moment <= end:
                    return local if moment >= start else start.astimezone(self.zone)
        return self.opens(self.next_day(date_))

    def by_end_of(self, moment: datetime) -> datetime:
        """Give this moment if it lies in open hours, or else the end of the next open day.

        A limit of hours that falls on a rest day or a night is counted in business time (C3); one
        that falls into a break ends with the stretch before it.
        """
        local = moment.astimezone(self.zone)
        day = self._day(local.date())
        if not day.is_open:
            return self.closes(self.next_day(local.date()))
        last = day.spans[0][0]
        for start, end in day.spans:
            if start <= moment:
                if moment <= end:
                    return local
                last = end
        return last.astimezone(self.zone)

    def next_open(self, day: date) -> date:
        """Give the first day on or after a day that has an open moment.

        Where none is possible it is the first day on which people work.
        """
        if self._day(day).is_open:
            return day
        first = found = self._workday(day)
        for _ in range(LOOK_AHEAD):
            if self._day(found).spans:
                return found
            found = self._workday(found + DAY)
        return first

    def _workday(self, day: date) -> date:
        return day if self.any_day else self.calendar.next_open(day)

    def next_day(self, day: date) -> date:
        """Give the first open day strictly after a day."""
        return self.next_open(day + DAY)

    def after_days(self, day: date, days: int) -> date:
        """Give the first open day at least this many calendar days after a day."""
        return self.next_open(day + timedelta(days=days))

    def beyond(self, day: date, before: date, days: int) -> date:
        """Give a limit, or some business days after the one before it if both fell on one day.

        A row of closed days would otherwise leave a single day between two limits (T11).
        """
        if day > before:
            return day
        return self.next_open(self.calendar.business_day(before, days))

    def _day(self, day: date) -> Day:
        found = self._days.get(day)
        if found is None:
            found = self._worked_out(day)
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            self._days[day] = found
        return found

    def _worked_out(self, day: date) -> Day:
        spans = self._open(day)
        shown = spans or self._anyway(day)
        best = self._best(day, shown)
        return Day(
            is_open=bool(spans) and (self.any_day or self.calendar.is_open(day)),
            spans=spans,
            opens=shown[0][0].astimezone(self.zone),
            closes=shown[-1][1].astimezone(self.zone),
            best_from=best[0][0].astimezone(self.zone),
            best_to=best[-1][1].astimezone(self.zone),
        )

    def _open(self, day: date) -> tuple[Span, ...]:
        """Give the open stretches of a day; none when it closes too early, or nowhere at once."""
        stretches = _until(self._week.open[day.weekday()], self._closing(day))
        return self._everywhere(day, stretches)

    def _best(self, day: date, open_: tuple[Span, ...]) -> tuple[Span, ...]:
        """Give the best of the open stretches of a day, or all of them where none is better."""
        return _both(open_, self._everywhere(day, self._week.best[day.weekday()])) or open_

    def _anyway(self, day: date) -> tuple[Span, ...]:
        """Give the hours that a day would have on the first clock if it were a day like others."""
        stretches = self._week.open[day.weekday()] or ((self.traits.opens, self.traits.closes),)
        first, last = stretches[0][0], stretches[-1][1]
        return ((on_clock(day, first, self.zone), on_clock(day, last, self.zone)),)

    def _closing(self, day: date) -> time | None:
        return None if self.any_day else self.calendar.closing(day)

    def _everywhere(self, day: date, stretches: tuple[Stretch, ...]) -> tuple[Span, ...]:
        spans = _spans(day, stretches, self.zone)
        for zone in self.others:
            spans = _both(spans, _spans(day, stretches, zone))
        return spans


def _until(stretches: tuple[Stretch, ...], closing: time | None) -> tuple[Stretch, ...]:
    """Cut stretches off at the hour at which a short day ends."""
    if closing is None:
        return stretches
    return tuple((start, min(end, closing)) for start, end in stretches if start < closing)


@lru_cache(maxsize=8192)
def _spans(day: date, stretches: tuple[Stretch, ...], zone: ZoneInfo) -> tuple[Span, ...]:
    """Give the instants between which the clock of a zone shows a time within each stretch.

    Where clocks are changed a time of day is two instants: it is skipped, or comes twice. A
    stretch begins with the later one and ends with the earlier, and so never leaves its hours.
    """
    spans = (
        (max(_instants(day, start, zone)), min(_instants(day, end, zone)))
        for start, end in stretches
    )
    return tuple((start, end) for start, end in spans if start <= end)


def _instants(day: date, clock: time, zone: ZoneInfo) -> Span:
    moment = datetime.combine(day, clock, zone)
    return moment.astimezone(UTC), moment.replace(fold=1).astimezone(UTC)


def _both(some: tuple[Span, ...], others: tuple[Span, ...]) -> tuple[Span, ...]:
    """Give what two rows of spans have in common; a single instant is not a stretch."""
    common = ((max(a, c), min(b, d)) for a, b in some for c, d in others)
    return tuple((start, end) for start, end in common if start < end)


@lru_cache(maxsize=4096)
def hours_of(
    calendar: RegionCalendar, zones: tuple[ZoneInfo, ...], traits: Traits, *, pressing: bool = False
) -> Hours:
    """Give the hours of a channel in one or several zones; all plans share them and their days."""
    hours = Hours(calendar, zones[0], traits, zones[1:])
    return hours.pressing if pressing else hours
