"""Slips in a table: what is wrong between which neighbours, and what is right."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from afterword.core.checks.check import Flaw
from afterword.core.checks.proofreading import is_prose
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Fix


class Row(NamedTuple):
    """A slip: a pattern in which braces stand around what is wrong, and what belongs there."""

    pattern: str
    right: str
    """What belongs there; nothing when it is not known."""


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile the pattern of a row: whole words, in any capitals."""
    marked = pattern.replace("{{", "(?P<wrong>").replace("}}", ")")
    return re.compile(rf"(?<![\w'-])(?:{marked})(?![\w'-])", re.IGNORECASE)


def found(draft: Draft, rows: Sequence[Row], says: str) -> Iterator[Flaw]:
    """Find the slips of a table in the body of a letter; ``says`` is what is wrong with {wrong}."""
    text = plain(draft.body)
    for row in rows:
        for match in compiled(row.pattern).finditer(text):
            start, end = match.span("wrong")
            if is_prose(draft.body, start, end):
                right = like(draft.body[start:end], row.right)
                yield Flaw(
                    start,
                    end,
                    says.format(wrong=draft.body[start:end]),
                    f"Write \u201c{right}\u201d." if right else "Read the sentence again.",
                    (Fix(start, end, right, safe=False),) if right else (),
                )


def distinct(flaws: Iterable[Flaw]) -> Iterator[Flaw]:
    """Give the first flaw of each stretch: two rules may know the same slip."""
    seen: list[tuple[int, int]] = []
    for flaw in flaws:
        if not any(start < flaw.end and flaw.start < end for start, end in seen):
            seen.append((flaw.start, flaw.end))
            yield flaw


def like(wrong: str, right: str) -> str:
    """Give what is right the capital of what is wrong."""
    return right[:1].upper() + right[1:] if wrong[:1].isupper() and wrong != "I" else right
