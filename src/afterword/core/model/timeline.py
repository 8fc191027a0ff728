"""What was said about when we shall hear."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from afterword.core.errors import InvalidRecord
from afterword.core.model.checked import ordered


class Firmness(StrEnum):
    """How far the words bind (timeline-convention C15)."""

    FIRM = "firm"
    EXPECTED = "expected"
    HOPEFUL = "hopeful"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedTimeline:
    """What someone said about the decision, word for word, and the dates it means.

    ``start`` and ``end`` are local calendar dates, both inclusive. ``end`` is the last date
    on which the promise is still unbroken. Left empty, they are read from the words.
    """

    said: str
    """The words themselves. Example: We'll decide by the end of next week."""
    by: str = ""
    """Name of the contact who said it. Example: Dana Whitfield"""
    start: date | None = None
    """First date it can mean, when you know better than the words say. Example: 2026-10-19"""
    end: date | None = None
    """Last date it can mean, when you know better than the words say. Example: 2026-10-23"""
    firmness: Firmness = Firmness.EXPECTED
    """How far the words bind. Example: firm"""

    def __post_init__(self) -> None:
        """Refuse neither words nor a date, and an end before its start."""
        if not self.said.strip() and self.end is None:
            raise InvalidRecord(
                "it has neither words nor a date",
                field="said",
                do="write what they said about when you will hear, in their words",
            )
        ordered(self.start, self.end, "end")
