"""Moments on the clock of a place."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=8192)
def on_clock(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Give the moment at which the clocks of a zone show a time.

    A time that the clocks skip becomes the moment they jump to: going there and back through
    UTC moves it forward by the length of the gap.
    """
    return datetime.combine(day, clock, zone).astimezone(UTC).astimezone(zone)


def later(moment: datetime, by: timedelta, zone: ZoneInfo) -> datetime:
    """Add real time, not clock time, and show the result on the clock of a zone."""
    return (moment.astimezone(UTC) + by).astimezone(zone)


def spoken(moment: datetime) -> str:
    """Write a moment for people: Thu 15 Oct 2026, 15:00."""
    return f"{spoken_day(moment)}, {clock(moment)}"


def stretch(begin: datetime, end: datetime) -> str:
    """Write a stretch of time, on one day or over several."""
    if begin.date() == end.date():
        return f"{spoken(begin)}-{clock(end)}"
    return f"{spoken(begin)} to {spoken(end)}"


def clock(moment: datetime) -> str:
    """Write the time of day for people: 15:00."""
    return f"{moment.hour:02}:{moment.minute:02}"


def spoken_day(day: date) -> str:
    """Write a day for people: Thu 15 Oct 2026."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def weekday(day: date) -> str:
    """Name the day of the week: Thursday."""
    return WEEKDAYS[day.weekday()]


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""English names, whatever the language of the machine, and without the price of strftime."""
