"""Words for a follow-up, and where they come from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from afterword.core.model.checked import aware, filled, one_line
from afterword.core.model.followup import Kind, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text for one follow-up, as the person left it.

    Kept only when the person changed it: an untouched draft is composed again from the facts.
    """

    follow_up: str
    """Id of the follow-up. Example: thank-you-dana-whitfield"""
    kind: Kind
    """Its kind. Example: thank_you"""
    to: str
    """Name of the contact. Example: Dana Whitfield"""
    channel: str = "email"
    """The channel it is written for. Example: email"""
    subject: str = ""
    """The subject line. Example: Thank you: Shift Lead"""
    body: str = ""
    """The text. Example: Dear Ms Whitfield, ..."""
    attachments: tuple[str, ...] | None = None
    """Names of the files that go along; None when nobody can know. Example: [plan.pdf]"""
    edited: datetime | None = None
    """When the person last changed it, with offset. Example: 2026-10-14T08:40-04:00"""

    def __post_init__(self) -> None:
        """Refuse a subject of several lines: it could add headers to a mail."""
        filled(self.follow_up, "follow_up", "the draft")
        one_line(self.subject, "subject")
        if self.edited is not None:
            aware(self.edited, "edited")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a composed text and the ids of the facts it rests on."""

    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """A composed draft: every sentence with its facts, and what is missing for a better one."""

    draft: Draft
    sentences: tuple[Sentence, ...]
    missing: tuple[Question, ...]
    notes: Mapping[str, str] = field(default_factory=dict)
    """What the facts say that the sentences rest on, by their ids."""


class Severity(StrEnum):
    """What a finding does to a draft."""

    ERROR = "error"
    """Blocks: the draft is not ready."""
    WARNING = "warning"
    """Advises."""
    INFO = "info"
    """Tells."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A mend that can be applied to the text."""

    start: int
    end: int
    text: str
    safe: bool
    """True when it cannot change what the sentence says."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check has to say about a draft; offsets count code points of the body."""

    check: str
    family: str
    severity: Severity
    start: int
    end: int
    says: str
    mend: str
    fixes: tuple[Fix, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inspection:
    """All findings on one draft, and by what it was proofread."""

    findings: tuple[Finding, ...]
    skipped: tuple[str, ...] = ()
    """Checks left out because they need a record and there is none."""
    proofread_by: str = ""
    """What read it for spelling and grammar, so that it can follow "Proofread by"."""

    @property
    def ready(self) -> bool:
        """Tell whether no error stands."""
        return all(f.severity is not Severity.ERROR for f in self.findings)
