"""Replies whose meaning is known, out of the files beside: one file a meaning.

A reply ends with a line that holds nothing but a percent sign. Who adds one teaches the program
one more way of saying something; nothing else has to be changed.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from afterword.core.inbound.likeness import Case, Likeness
from afterword.core.model.happening import Meaning

END = "\n%\n"


@cache
def likeness() -> Likeness:
    """Count all known replies, once a process."""
    return Likeness.to(known_replies())


def known_replies() -> Iterator[Case]:
    """Give every known reply, meaning by meaning."""
    for file in sorted(files("afterword.mail.replies").iterdir(), key=lambda each: each.name):
        if file.name.endswith(".txt"):
            meaning = Meaning(file.name.removesuffix(".txt"))
            for text in file.read_text(encoding="utf-8").split(END):
                if text.strip():
                    yield Case(text.strip("\n"), meaning)
