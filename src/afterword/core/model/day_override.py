"""A day on which someone knows better than the calendar."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from afterword.core.model.checked import filled, one_line


class Level(StrEnum):
    """How fit a day is for writing to someone."""

    OPEN = "open"
    QUIET = "quiet"
    """An office may be half empty; nothing is lost by waiting."""
    CLOSED = "closed"
    """A rest day or a public holiday."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOverride:
    """A day changed by the candidate, the company or the career centre; it beats the calendar.

    Holiday data are wrong now and then, and companies close when no law says so (T11).
    """

    day: date
    """The day that is changed. Example: 2026-12-28"""
    level: Level
    """What it really is: open, quiet or closed. Example: closed"""
    why: str
    """The reason in words, shown wherever the day matters. Example: the plant is closed"""
    by: str = ""
    """Who said it; the candidate when empty. Example: Dana Whitfield"""

    def __post_init__(self) -> None:
        """Refuse a change without a reason: nobody could judge it later."""
        filled(self.why, "why", "the changed day")
        one_line(self.by, "by")
