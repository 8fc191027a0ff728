"""The page of a check: its examples, which people, the documentation and the tests read alike."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

CASE = re.compile(
    r"^## (?P<title>.+?)\n(?P<facts>.*?)```\n(?P<draft>.*?)\n?```\n+```finds\n(?P<finds>.*?)```",
    re.MULTILINE | re.DOTALL,
)
WHOLE = "-"
"""Stands among the words found for a finding about the whole text."""


@dataclass(frozen=True, slots=True)
class Example:
    """A letter with what the check finds in it."""

    title: str
    facts: Mapping[str, str]
    """What the page says about the case: kind, deadline, sibling and the like."""
    draft: str
    finds: tuple[str, ...]
    """The words that each finding is about."""


def examples(page: str) -> Iterator[Example]:
    """Give the examples of a page, in its order.

    An example is a heading, lines ``key: value`` for the facts, a fenced draft, and a fenced list
    of the words that each finding spans: ``-`` for the whole text, nothing at all for none.
    """
    for found in CASE.finditer(page):
        said = (line.split(": ", 1) for line in found["facts"].splitlines() if ": " in line)
        facts = {key: value.replace("\\n", "\n") for key, value in said}
        finds = tuple(found["finds"].splitlines())
        yield Example(found["title"], facts, found["draft"], finds)
