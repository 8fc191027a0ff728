"""Lines that fit the terminal."""

import re
import textwrap
from collections.abc import Iterator
from shutil import get_terminal_size

import click

WIDEST = 98
"""Columns of a line that is still read easily, and of one that goes into a file or a pipe."""
NARROWEST = 40


def wrapped(label: str, text: str) -> list[str]:
    """Break a text into lines behind a label; what follows the first line stands below the text."""
    return textwrap.wrap(
        text, columns(), initial_indent=label, subsequent_indent=" " * len(label),
        break_on_hyphens=False, break_long_words=False,
    )  # fmt: skip


def fitted(text: str) -> Iterator[str]:
    """Break a text of several lines, each by itself; their indents and empty lines stay."""
    for line in text.split("\n"):
        words = line.lstrip()
        yield from wrapped(line[: len(line) - len(words)], words) or [""]


def say(text: str, *, aside: bool = False) -> None:
    """Print a text of one or several lines, broken where the terminal ends.

    What is said aside goes to standard error, so that it is not taken for the answer.
    """
    click.echo("\n".join(fitted(text)), err=aside)


def harmless(text: str) -> str:
    """Write a text from outside on one line, without what moves the cursor or hides words."""
    return "".join(c if c.isprintable() else "\ufffd" for c in re.sub(r"\s", " ", text))


def outside(label: str, text: str) -> Iterator[str]:
    """Break a text from outside into lines that fit behind a label; nothing in it is obeyed."""
    for line in text.split("\n"):
        yield from textwrap.wrap(
            harmless(line), columns(), initial_indent=label, subsequent_indent=" " * len(label),
        ) or [""]  # fmt: skip
        label = " " * len(label)


def columns() -> int:
    """Count the columns that a line may take."""
    return max(NARROWEST, min(WIDEST, get_terminal_size((WIDEST, 24)).columns))
