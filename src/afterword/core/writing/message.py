"""A letter as a message: without subject, number and long closing."""

from collections.abc import Callable
from dataclasses import replace

from afterword.core.writing.facts import Facts
from afterword.core.writing.outline import Shape, Sketch

MOST = 1900
"""Signs that a LinkedIn message holds (P58)."""


def as_message(letter: Callable[[Facts], Sketch], *, words: int) -> Callable[[Facts], Sketch]:
    """Make the sketch of a message of the sketch of a letter."""

    def sketch(facts: Facts) -> Sketch:
        return replace(letter(facts), subject="", words=words, signs=MOST, shape=Shape.MESSAGE)

    return sketch
