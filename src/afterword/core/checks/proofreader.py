"""What a proofreader is: it sees a text and says where the words themselves are wrong."""

from dataclasses import dataclass
from typing import Protocol

from afterword.core.model.candidate import Spelling


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip of spelling or grammar, in code points of the text."""

    start: int
    end: int
    spelling: bool
    """True when a word is misspelt; false when the grammar is wrong."""
    says: str
    instead: tuple[str, ...]
    """What could stand there, the likeliest first; empty when nothing is proposed."""


class Proofreader(Protocol):
    """Reads a text for slips."""

    @property
    def name(self) -> str:
        """Say by what the text was read, so that it can follow "Proofread by"."""
        ...

    def read(self, text: str, spelling: Spelling, known: frozenset[str]) -> tuple[Slip, ...]:
        """Find slips; ``known`` are the words of the record, which is the dictionary."""
        ...
