"""How wordings are described: a way is a row of words, found by its first one.

``not ~ move|moving forward`` stands for "not" and, at most four words later, "move forward" or
"moving forward". A word with ``?`` may be missing, ``~2`` spans at most two words, ``{role}`` is
any of the words that the vocabulary lists under that name, ``$`` is the end of the clause. A line
that begins with a stroke goes on with the one before. Ways are kept by their first words, so a
text is walked once however many there are.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

GAP = 4
DENYING = frozenset({"not", "never", "no", "nicht", "pas", "non", "n\u00e3o", "niet"})
"""Words that deny what they stand in."""


class Hit(NamedTuple):
    """Where a way was found in plain words."""

    start: int
    end: int
    before: str
    """The words of the clause before it."""
    denies: bool = False
    """Whether the way has a "not" of its own."""


class Phrases:
    """A set of ways to say one thing."""

    def __init__(self, vocabulary: Mapping[str, str], *ways: str) -> None:
        """Compile the ways; raises ValueError for one that could begin with any word."""
        self._ways: dict[str, list[tuple[re.Pattern[str], bool]]] = {}
        for line in ways:
            joined = re.sub(r"\s*\n\s*\|", "|", line)
            for way in filter(None, map(str.strip, joined.split("\n"))):
                self._add(way, vocabulary)

    def _add(self, way: str, vocabulary: Mapping[str, str]) -> None:
        parts = [_part(part, vocabulary) for part in way.split()]
        compiled = re.compile("".join(part.pattern for part in parts))
        denies = not DENYING.isdisjoint(re.split(r"[ |]+", way))
        for first in _firsts(parts, way):
            self._ways.setdefault(first, []).append((compiled, denies))

    def within(self, words: str) -> Iterator[Hit]:
        """Give every place where one of the ways begins; words are parted and ended by blanks."""
        said, distinct = _split(words)
        if self._ways.keys().isdisjoint(distinct):
            return
        at = 0
        for word in said:
            for way, denies in self._ways.get(word, ()):
                found = way.match(words, at)
                if found:
                    yield Hit(found.start(), found.end(), words[: found.start()], denies)
                    break
            at += len(word) + 1

    def found(self, words: str) -> bool:
        """Tell whether one of the ways is in the words."""
        return next(self.within(words), None) is not None


@lru_cache(maxsize=512)
def _split(words: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Give the words of a clause; dozens of sets of phrases ask for the same ones."""
    said = tuple(words.split())
    return said, frozenset(said)


class Part(NamedTuple):
    """One element of a way."""

    pattern: str
    firsts: tuple[str, ...]
    optional: bool


def _part(part: str, vocabulary: Mapping[str, str]) -> Part:
    if part == "$":
        return Part("$", (), optional=True)
    if part.startswith("~"):
        return Part(rf"(?:\S+ ){{0,{part[1:] or GAP}}}?", (), optional=True)
    optional = part.endswith("?")
    body = part.rstrip("?")
    named = re.sub(r"\{(\w+)\}", lambda name: vocabulary[name[1]], body)
    ways = [way.strip() for way in named.split("|")]
    pattern = "|".join(_word(way) for way in sorted(ways, key=len, reverse=True))
    return Part(f"(?:{pattern}){'?' * optional}", tuple(way.split()[0] for way in ways), optional)


def _word(way: str) -> str:
    if way == "$":
        return way
    return re.escape(way).replace(r"\*", r"\S*").replace(r"\ ", " ") + " "


def _firsts(parts: Sequence[Part], way: str) -> Iterator[str]:
    for part in parts:
        yield from part.firsts
        if any("*" in first for first in part.firsts) or (part.optional and not part.firsts):
            raise ValueError(f"{way!r} could begin with any word")
        if not part.optional:
            return
