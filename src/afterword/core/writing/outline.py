"""The shape of an outline: it offers sentences, the composer chooses among them."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.model.followup import Kind, Question
from afterword.core.writing.facts import Facts


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to say something, with the ids of the facts it rests on."""

    text: str
    facts: tuple[str, ...]


Move = tuple[Choice, ...]
"""The ways in which one thing can be said; one of them is chosen."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a letter is made of: its subject, its paragraphs of moves, and what is missing."""

    subject: str
    paragraphs: tuple[tuple[Move, ...], ...]
    missing: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of one kind of message for one channel."""

    kind: Kind
    channel: str
    sketch: Callable[[Facts], Sketch]


def ways(facts: tuple[str, ...], *texts: str) -> Move:
    """Give several ways to say one thing that rests on the same facts."""
    return tuple(Choice(text, facts) for text in texts)
