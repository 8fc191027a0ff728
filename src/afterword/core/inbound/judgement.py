"""What is believed about a mail that arrived, and on what evidence."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from afterword.core.model.happening import Meaning


class Class(StrEnum):
    """What kind of mail it is."""

    HUMAN = "human"
    """A person wrote it, or a system released a decision about this candidate."""
    AUTO_REPLY = "auto_reply"
    """One machine-made mail that one act of this candidate caused; nobody decided it (RFC 3834)."""
    BOUNCE = "bounce"
    """A message was not delivered, or not yet."""
    BULK = "bulk"
    """Scheduled or campaign mail: digests, alerts, surveys, talent pools."""
    FEEDBACK = "feedback"
    """A report of abuse (RFC 5965)."""
    OTHER = "other"
    """Receipts, calendar answers, challenges, recalls, codes."""


class Strength(StrEnum):
    """How far a piece of evidence carries."""

    CERTAIN = "certain"
    """It may act by itself."""
    LIKELY = "likely"
    """It becomes a question, with the evidence shown."""
    POSSIBLE = "possible"
    """It only tips the scales."""

    @property
    def weight(self) -> int:
        """Give its rank: the higher carries further."""
        return {"certain": 3, "likely": 2, "possible": 1}[self.value]


class Evidence(NamedTuple):
    """One reason to believe something about a mail."""

    says: Class | Meaning
    strength: Strength
    quote: str
    """The words of the mail it rests on, a header with its name."""
    classifier: str = ""
    """Id of the classifier, set by the judge."""


class Bounce(StrEnum):
    """Whether writing again to the same address can help."""

    HARD = "hard"
    SOFT = "soft"


class Promised(NamedTuple):
    """When they say that they will be back, as docs/reference/timeline.md counts days."""

    start: date | None
    end: date | None
    said: str = ""
    """The words it was read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """All that is believed about one mail."""

    class_: Class
    meaning: Meaning | None
    """What it means for the application; None when no person wrote it."""
    strength: Strength
    """How far class and meaning carry together: the weaker of both."""
    evidence: tuple[Evidence, ...]
    """What speaks for the class and the meaning, the strongest first."""
    new_text: str
    """What the sender newly wrote."""
    promised: Promised | None = None
    returns_on: date | None = None
    """Of an automatic reply: the first day back."""
    answer_by: date | None = None
    """Of an offer: the last day on which an answer is in time."""
    refers_to: tuple[str, ...] = ()
    """Whom to write to instead: name, address, or both."""
    failed_recipients: tuple[str, ...] = ()
    bounce: Bounce | None = None
    original_message_id: str = ""
    """Of a bounce: the Message-ID of what failed, with its angle brackets; empty if unknown."""
