"""Known phrases, found in what a stranger wrote.

Text from outside is long and there are hundreds of phrases, so it is made even once (one space
between words, straight quotes, small letters) and its words are noted; only phrases whose first
word is among them are looked for, as plain text and never as patterns.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, Self

LONGEST = 20_000
"""Characters of a text that are looked at: notices say what they are at their head."""
STRAIGHT = str.maketrans(
    "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb"
    "\u2010\u2011\u2012\u2013\u2014\u00a0\u3000",
    "'" * 10 + "-----  ",
)
REMOVED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
WORD = re.compile(r"[^\W_]+")
IDEOGRAPHIC = "\u3000"
"""From this sign on, words are not set apart by spaces."""


class Phrases:
    """Phrases in small letters with straight quotes; each begins where a word begins."""

    def __init__(self, *phrases: str) -> None:
        """Sort them by their first words."""
        self.all = phrases
        self.by_word: dict[str, list[str]] = {}
        self.beginnings: list[str] = []
        for each in phrases:
            first = WORD.match(each)
            if first is None or first[0] == each or each[0] >= IDEOGRAPHIC:
                self.beginnings.append(each)
            else:
                self.by_word.setdefault(first[0], []).append(each)

    def among(self, words: frozenset[str], *, ascii_only: bool) -> Iterator[str]:
        """Give those that can stand in a text that has these words."""
        for word in self.by_word.keys() & words:
            yield from self.by_word[word]
        for each in self.beginnings:
            if not (ascii_only and not each.isascii()):
                yield each


class Words(NamedTuple):
    """A text made even: as it was said, and the same in small letters, place by place."""

    said: str
    low: str
    all: frozenset[str]
    """Every word of it, and perhaps others."""

    def find(self, phrases: Phrases) -> str:
        """Give the words where the first of these phrases stands in the text, or nothing."""
        found = [
            (place, -len(phrase))
            for phrase in phrases.among(self.all, ascii_only=self.low.isascii())
            if (place := self.place(phrase)) >= 0
        ]
        place, length = min(found, default=(0, 0))
        return self.said[place : place - length]

    def begins(self, phrases: Phrases) -> bool:
        """Tell whether the text begins with one of these."""
        return self.low.startswith(phrases.all)

    def place(self, phrase: str) -> int:
        """Give where a phrase begins, or -1."""
        place = self.low.find(phrase)
        while place > 0 and self.low[place - 1].isalnum() and phrase[0] < IDEOGRAPHIC:
            place = self.low.find(phrase, place + 1)
        return place

    def head(self, length: int) -> Self:
        """Give the beginning of it."""
        return type(self)(self.said[:length], self.low[:length], self.all)


@lru_cache(maxsize=32)
def words(text: str) -> Words:
    """Make a text even."""
    said = REMOVED.sub("", text[:LONGEST]).translate(STRAIGHT)
    said = " ".join(said.split())
    low = said.lower()
    if len(low) != len(said):
        said = low
    return Words(said, low, frozenset(WORD.findall(low)))
