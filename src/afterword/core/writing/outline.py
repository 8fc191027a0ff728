"""The shape of an outline: it offers sentences, the composer chooses among them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.model.followup import Kind, Question
from afterword.core.writing.facts import Facts


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to say something, with the ids of the facts it rests on."""

    text: str
    facts: tuple[str, ...]
    formal: bool = False
    """True for what is said only where sentences are formal (C5)."""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing to say, and the ways in which it can be said; one of them is chosen."""

    ways: tuple[Choice, ...] = ()
    rank: int = 0
    """What is left out first when the text grows too long is what has the highest rank; 0 stays
    (C10).
    """


THANKS, TOPIC, FIT, INTEREST, QUESTION, NEXT_STEPS = range(6)
"""The ranks of what a letter may say (C10)."""
SILENT = Move()
"""Nothing to say, for want of facts."""


class Shape(StrEnum):
    """What stands around the sentences."""

    LETTER = "letter"
    """Greeting, paragraphs, closing, name and number."""
    MESSAGE = "message"
    """Greeting, paragraphs and name; by LinkedIn, or on a card."""
    NOTE = "note"
    """All in one line with greeting and name; a LinkedIn invitation."""
    SCRIPT = "script"
    """To be spoken: parts with headings."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text with paragraphs of moves; only a script has more than one."""

    paragraphs: tuple[tuple[Move, ...], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a text is made of: its subject, its parts, how long it may be, and what is missing."""

    parts: tuple[Part, ...]
    subject: str = ""
    words: int = 0
    """The most words of a part; no limit when 0 (content matrix)."""
    signs: int = 0
    """The most characters of the whole; no limit when 0."""
    shape: Shape = Shape.LETTER
    missing: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of one kind of message for one channel."""

    kind: Kind
    channel: str
    sketch: Callable[[Facts], Sketch]


def ways(facts: tuple[str, ...], *texts: str, rank: int = 0, formal: tuple[str, ...] = ()) -> Move:
    """Give several ways to say one thing that rests on the same facts."""
    plain = (Choice(text, facts) for text in texts)
    return Move((*plain, *(Choice(text, facts, formal=True) for text in formal)), rank)


def one_of(*moves: Move, rank: int = 0) -> Move:
    """Give the ways of several moves as those of one."""
    return Move(tuple(choice for move in moves for choice in move.ways), rank)


def paragraphs(*each: tuple[Move, ...]) -> tuple[Part, ...]:
    """Give the only part of a letter."""
    return (Part(each),)
