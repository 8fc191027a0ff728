"""Known phrases, found in what a stranger wrote.

Text from outside is long and there are hundreds of phrases, so it is made even once (one space
between words, straight quotes, small letters) and searched for plain text, never for patterns.
"""

import re
from collections.abc import Iterable
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


class Words(NamedTuple):
    """A text made even: as it was said, and the same in small letters, place by place."""

    said: str
    low: str

    def find(self, phrases: Iterable[str]) -> str:
        """Give the words where the first of these phrases stands, or nothing.

        Phrases are in small letters with straight quotes, and begin where a word begins.
        """
        for phrase in phrases:
            place = self.place(phrase)
            if place >= 0:
                return self.said[place : place + len(phrase)]
        return ""

    def place(self, phrase: str) -> int:
        """Give where a phrase begins, or -1."""
        place = self.low.find(phrase)
        while place > 0 and self.low[place - 1].isalnum() and phrase[0] < "\u3000":
            place = self.low.find(phrase, place + 1)
        return place

    def head(self, length: int) -> Self:
        """Give the beginning of it."""
        return type(self)(self.said[:length], self.low[:length])

    def around(self, found: "re.Match[str]") -> str:
        """Give what was said where a pattern was found in the small letters."""
        return self.said[found.start() : found.end()]


@lru_cache(maxsize=32)
def words(text: str) -> Words:
    """Make a text even."""
    said = REMOVED.sub("", text[:LONGEST]).translate(STRAIGHT)
    said = " ".join(said.split())
    low = said.lower()
    return Words(said, low) if len(low) == len(said) else Words(low, low)
