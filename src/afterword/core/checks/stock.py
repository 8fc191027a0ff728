"""Runs of words that stand in many letters, as they are hashed and counted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2s

from afterword.core.checks.well_known import COUNTED, PAGES
from afterword.core.checks.wording import plain
from afterword.core.writing.words import WORD

SIZES = (4, 5, 6)
"""Words in a run."""
BREAK = re.compile(r"[.!?;:\n]|\[[^\]\n]{1,80}\]|\{[^}\n]{1,80}\}|<[^>\n]{1,80}>")
"""What ends a run: the end of a sentence, or a blank that everybody fills in otherwise."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words with the code points it spans, and its hash."""

    start: int
    end: int
    words: int
    hash: str


def runs(text: str) -> Iterator[Run]:
    """Give every run of words of a text that no sentence's end and no blank divides."""
    typed, begin = plain(text), 0
    for stop in [*BREAK.finditer(typed), None]:
        end = stop.start() if stop else len(typed)
        said = list(WORD.finditer(typed, begin, end))
        for size in SIZES:
            for n in range(len(said) - size + 1):
                part = said[n : n + size]
                yield Run(part[0].start(), part[-1].end(), size, hashed([w[0] for w in part]))
        begin = stop.end() if stop else end


def hashed(words: list[str]) -> str:
    """Give eight hexadecimal digits that stand for a run of words, whatever their capitals."""
    return blake2s(" ".join(words).casefold().encode(), digest_size=4).hexdigest()


@lru_cache(maxsize=1)
def counts() -> dict[str, int]:
    """Give in how many of the counted letters each run stands, by its hash."""
    return {each[:8]: int(each[8:]) for each in COUNTED.split()}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of a text that stand in other letters too: where, how many, and in how many letters."""

    start: int
    end: int
    words: int
    letters: int
    of: int = PAGES


def well_known(text: str) -> list[Phrase]:
    """Find the phrases of a text that stand in the counted letters; what touches is one phrase."""
    known = counts()
    hits = sorted((run.start, run.end, known[run.hash]) for run in runs(text) if run.hash in known)
    joined: list[tuple[int, int, int]] = []
    for start, end, letters in hits:
        if joined and start <= joined[-1][1]:
            first, last, most = joined.pop()
            joined.append((first, max(last, end), max(most, letters)))
        else:
            joined.append((start, end, letters))
    return [
        Phrase(start, end, len(WORD.findall(text, start, end)), letters)
        for start, end, letters in joined
    ]
