"""What the words of a timeline come to."""

from dataclasses import dataclass
from datetime import date

from afterword.core.model.timeline import Firmness


@dataclass(frozen=True, slots=True)
class Reading:
    """Dates read from words: local calendar dates, both inclusive, None where open.

    ``kind`` is by, on, within, in, after, return or none (nothing datable was said).
    """

    start: date | None
    end: date | None
    kind: str
    firmness: Firmness


NOTHING = Reading(None, None, "none", Firmness.NONE)
