"""The hours in which someone may be written to: open days, office hours, their own clock."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.calendar.moments import on_clock
from afterword.core.calendar.region import DAY, RegionCalendar
from afterword.core.model.channel import Traits


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of one channel in one place."""

    calendar: RegionCalendar
    zone: ZoneInfo
    traits: Traits

    def opens(self, day: date) -> datetime:
        """Give the first moment of a day to write in."""
        return on_clock(day, self.traits.opens, self.zone)

    def closes(self, day: date) -> datetime:
        """Give the last moment of a day to write in."""
        return on_clock(day, self.traits.closes, self.zone)

    def best_from(self, day: date) -> datetime:
        """Give the beginning of a day's recommended stretch."""
        return on_clock(day, self.traits.best_from, self.zone)

    def best_to(self, day: date) -> datetime:
        """Give the end of a day's recommended stretch."""
        return on_clock(day, self.traits.best_to, self.zone)

    def at_or_after(self, moment: datetime) -> datetime:
        """Give the first moment from this one on that lies in open hours."""
        local = moment.astimezone(self.zone)
        day = self.calendar.next_open(local.date())
        if day == local.date() and local <= self.closes(day):
            return max(local, self.opens(day))
        if day == local.date():
            day = self.calendar.next_open(day + DAY)
        return self.opens(day)

    def by_end_of(self, moment: datetime) -> datetime:
        """Give this moment if it lies in open hours, or else the end of the next open day.

        A limit of hours that falls on a rest day or a night is counted in business time (C3).
        """
        local = moment.astimezone(self.zone)
        day = local.date()
        if not self.calendar.is_open(day):
            return self.closes(self.calendar.next_open(day))
        if local < self.opens(day):
            return self.opens(day)
        return min(local, self.closes(day))

    def next_day(self, day: date) -> date:
        """Give the first open day strictly after a day."""
        return self.calendar.next_open(day + DAY)

    def after_days(self, day: date, days: int) -> date:
        """Give the first open day at least this many calendar days after a day."""
        return self.calendar.next_open(day + timedelta(days=days))

    def beyond(self, day: date, before: date, days: int) -> date:
        """Give a limit, or some business days after the one before it if both fell on one day.

        A row of closed days would otherwise leave a single day between two limits (T11).
        """
        if day > before:
            return day
        return self.calendar.next_open(self.calendar.business_day(before, days))
