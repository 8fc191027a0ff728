"""Words that were kept for a follow-up once, and by whom and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from afterword.core.model.draft import Draft


@dataclass(frozen=True, slots=True)
class Revision:
    """One wording of a letter, as somebody kept it."""

    version: int
    """The version of the application that brought it."""
    at: datetime
    who: str
    draft: Draft


class Run(StrEnum):
    """What became of some words from one wording to the next."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


class Words(NamedTuple):
    """Neighbouring words that share a fate."""

    run: Run
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one wording in the next, head and text apart."""

    subject: tuple[Words, ...]
    body: tuple[Words, ...]

    def count(self, run: Run) -> int:
        """Count the words that share a fate."""
        words = (each for part in (self.subject, self.body) for each in part)
        return sum(len(each.text.split()) for each in words if each.run == run)


@dataclass(frozen=True, slots=True)
class Reworded:
    """A revision, and what became of it."""

    revision: Revision
    standing: bool
    """True when these are the words that stand now."""
    then: Difference | None
    """The way to the words after it; None when none came after it."""
