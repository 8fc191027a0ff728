"""Weekdays and weeks (the timeline convention, C5 and C7)."""

from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.timeline.days import DAY, WEEK, monday, next_weekday, nth_weekday, week_start
from afterword.core.timeline.times import Period, Scene, Time, one_day, upcoming


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
        return one_day(found + WEEK * self.weeks, "C7")


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
        return one_day(start + timedelta(days=(self.weekday - start.weekday()) % 7), "C7")


class Week(NamedTuple):
    """This week, next week, or the week so many weeks from the one that holds a day (C5)."""

    ahead: int = 0
    of: Time | None = None
    the: bool = False
    """Said as "the week": the one that was named before, if any was."""

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


class NthWeekday(NamedTuple):
    """The first Monday in June."""

    nth: int
    weekday: int
    month: Time

    def period(self, scene: Scene) -> Period | None:
        """Give that weekday of the month."""
        return upcoming(self._in, scene)

    def _in(self, scene: Scene) -> Period | None:
        known = self.month.period(scene)
        if known is None:
            return None
        first = known.first
        return one_day(nth_weekday(first.year, first.month, self.nth, self.weekday), "C7")


class NthWeek(NamedTuple):
    """The first week of December: the one that holds its first Thursday (C6)."""

    nth: int
    month: Time

    def period(self, scene: Scene) -> Period | None:
        """Give the working days of the week, clipped to the month."""
        return upcoming(self._in, scene)

    def _in(self, scene: Scene) -> Period | None:
        known = self.month.period(scene)
        if known is None:
            return None
        source = known.last if self.nth < 0 else known.first
        thursday = nth_weekday(source.year, source.month, self.nth, 3)
        if thursday is None:
            return None
        first = week_start(thursday, scene.calendar)
        return Period(max(first, known.first), min(first + 4 * DAY, known.last), "C6", weeks=True)


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
            return one_day(next_weekday(known.last, self.weekday), "C7")
        back = (known.first.weekday() - self.weekday - 1) % 7 + 1
        return one_day(known.first - timedelta(days=back), "C7")


class IsoWeek(NamedTuple):
    """Calendar week 47, as German firms count (ISO 8601)."""

    nth: int

    def period(self, scene: Scene) -> Period | None:
        """Give the working days of the next week of that number."""
        for year in range(scene.day.year, scene.day.year + 7):
            if self.nth > date(year, 12, 28).isocalendar().week:
                continue
            first = date.fromisocalendar(year, self.nth, 1)
            if first + 4 * DAY >= scene.day:
                return Period(first, first + 4 * DAY, "C5", weeks=True)
        return None
