"""Moments for tests, written so that a reader sees the weekday."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def at(moment: str, zone: str = "America/New_York") -> datetime:
    """Read "Fri 14 Mar 2025 16:00" in a zone; a wrong weekday is refused.

    Tests about calendars are wrong in silence when a date is not the day its author thought.
    """
    weekday, _, rest = moment.partition(" ")
    read = datetime.strptime(rest, "%d %b %Y %H:%M").replace(tzinfo=ZoneInfo(zone))
    if read.strftime("%a") != weekday:
        raise ValueError(f"{rest} is a {read:%a}, not a {weekday}")
    return read


def on(day: str) -> date:
    """Read "Fri 14 Mar 2025"; a wrong weekday is refused."""
    return at(f"{day} 00:00", "UTC").date()
