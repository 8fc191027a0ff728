"""What the words of a timeline come to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from afterword.core.model.timeline import Firmness


class TimelineKind(StrEnum):
    """How the words bound the time."""

    BY = "by"
    ON = "on"
    WITHIN = "within"
    IN = "in"
    AFTER = "after"
    RETURN = "return"
    NONE = "none"
    """Nothing datable was said."""


class Confidence(StrEnum):
    """How sure the reading is."""

    HIGH = "high"
    """The words have one reading."""
    MEDIUM = "medium"
    """The words are approximate, or one of several times in the text was chosen."""
    LOW = "low"
    """The words can honestly be read in two ways: ask."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another honest reading of the same words."""

    start: date | None
    end: date | None
    means: str
    """What the words would mean then."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Dates read from words: local calendar dates, both inclusive, None where open."""

    start: date | None
    end: date | None
    kind: TimelineKind
    firmness: Firmness
    span: tuple[int, int] | None = None
    """Where the words that were read stand in the text, in code points."""
    alternatives: tuple[Alternative, ...] = ()
    confidence: Confidence = Confidence.HIGH
    because: tuple[str, ...] = ()
    """How each date was found, naming the row of the convention."""


NOTHING = Reading(None, None, TimelineKind.NONE, Firmness.NONE, confidence=Confidence.HIGH)
