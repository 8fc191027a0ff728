"""What the person changes about a plan; the plan itself is never edited."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.errors import InvalidRecord
from afterword.core.model.checked import aware, filled


class Adjust(StrEnum):
    """How a follow-up is changed."""

    SNOOZE = "snooze"
    """Not before a day."""
    PIN = "pin"
    """On a day."""
    SKIP = "skip"
    """Not this one; a later one of its kind is planned again."""
    RETIRE = "retire"
    """None of its kind any more, whatever comes."""
    OVERRIDE = "override"
    """Although a cap is reached; never although something is forbidden."""


DATED = frozenset({Adjust.SNOOZE, Adjust.PIN})
REASONED = frozenset({Adjust.SKIP, Adjust.RETIRE, Adjust.OVERRIDE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """One change to one follow-up, with its moment and its reason."""

    do: Adjust
    """What is changed. Example: snooze"""
    follow_up: str
    """Id of the follow-up. Example: status-check"""
    at: datetime
    """When you decided it, with offset. Example: 2026-10-20T16:00-04:00"""
    on: date | None = None
    """The day of a snooze or a pin, on their calendar. Example: 2026-11-05"""
    why: str = ""
    """Your reason; needed to skip, to retire and to go over a cap. Example: We spoke on the phone.
    """

    def __post_init__(self) -> None:
        """Refuse a day that is missing or has no use, and a missing reason."""
        aware(self.at, "at")
        filled(self.follow_up, "follow_up", "the change")
        if self.do in DATED and self.on is None:
            raise InvalidRecord(
                f"to {self.do} needs a day", field="on", do="write the day, for example 2026-11-05"
            )
        if self.do not in DATED and self.on is not None:
            raise InvalidRecord(f"to {self.do} has no day", field="on", do="leave the day out")
        if self.do in REASONED and not self.why.strip():
            raise InvalidRecord(
                f"to {self.do} needs a reason",
                field="why",
                do="write your reason, for example: We spoke on the phone.",
            )
