"""Sums with dates: months, weeks and their parts (the timeline convention, C4 to C6)."""

from calendar import monthrange
from datetime import date, timedelta

from afterword.core.calendar.region import RegionCalendar

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
THURSDAY = 3
SUNDAY_TO_THURSDAY = frozenset({4, 5})


def months_on(day: date, n: int) -> date:
    """Give the same day some months on, clamped to the length of that month (C4)."""
    year, month = divmod(day.month - 1 + n, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def month_on(day: date, n: int) -> tuple[int, int]:
    """Give year and month of the month some months on."""
    year, month = divmod(day.month - 1 + n, 12)
    return day.year + year, month + 1


def last_of(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def exact(year: int, month: int, nth: int) -> date | None:
    """Give a date, or nothing when there is no such day."""
    if not (1 <= month <= 12 and 1 <= year <= 9998):
        return None
    return date(year, month, nth) if 1 <= nth <= monthrange(year, month)[1] else None


def week_start(day: date, calendar: RegionCalendar) -> date:
    """Give the first day of the week: Monday, or Sunday where Friday and Saturday are rest days."""
    if calendar.weekend >= SUNDAY_TO_THURSDAY:
        return day - timedelta(days=(day.weekday() + 1) % 7)
    return day - timedelta(days=day.weekday())


def monday(day: date) -> date:
    """Give the Monday of a week."""
    return day - timedelta(days=day.weekday())


def next_weekday(day: date, weekday: int) -> date:
    """Give the first such weekday strictly after a day (C7)."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """Give the nth such weekday of a month; a negative one is counted from its end."""
    if nth > 0:
        first = next_weekday(date(year, month, 1) - DAY, weekday)
        found = first + WEEK * (nth - 1)
    else:
        last = last_of(year, month)
        found = last - timedelta(days=(last.weekday() - weekday) % 7) + WEEK * (nth + 1)
    return found if found.month == month else None


def easter(year: int) -> date:
    """Give Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def last_working_day(first: date, last: date, calendar: RegionCalendar) -> date:
    """Give the last business day of a period; its last day when it has none."""
    day = last
    while day >= first:
        if calendar.is_business(day):
            return day
        day -= DAY
    return last


def first_working_day(day: date, calendar: RegionCalendar) -> date:
    """Give the first business day strictly after a day."""
    return calendar.business_day(day, 1)
