"""Search for the way to say it all that reads best: scored, and by chance that is always the same.

Random draws collide: of three letters to one panel two would share half their runs of words. So
every way is weighed against what was written to the others, and what stands in the text already.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from afterword.core.writing.outline import Choice, Move
from afterword.core.writing.words import grams, words

BEAM = 10
"""Beginnings of a text that are followed up at a time."""
SHARED = 6.0
"""What is paid for the share of runs of four words that stand in other texts as well."""
SAID_BEFORE = 2.0
"""For the same sentence in an earlier version."""
REPEATED_RUN = 0.4
"""For a run of three words that was said before."""
SAME_OPENING = 0.5
"""For the two words that another sentence begins with."""
SECOND_I = 0.6
"""For a second sentence of a paragraph that begins with "I"."""
LONG, LONGEST = 0.03, 26
"""For each word of a sentence beyond the longest that reads well."""
ALIKE = 0.1
"""For being as long as the sentence before."""
CHANCE = 0.3
"""The most that chance adds."""


class _Measured(NamedTuple):
    """What is asked of a way to say something, again and again."""

    length: int
    first: str
    opening: tuple[str, ...]
    threes: frozenset[tuple[str, ...]]
    fours: frozenset[tuple[str, ...]]


@lru_cache(maxsize=4096)
def _measured(text: str) -> _Measured:
    listed = words(text)
    threes, fours = frozenset(grams(text, 3)), frozenset(grams(text))
    first = listed[0] if listed else ""
    return _Measured(len(listed), first, tuple(listed[:2]), threes, fours)


class _Begun(NamedTuple):
    """The beginning of a text: what it cost so far, and what was chosen."""

    cost: float
    paragraphs: tuple[tuple[Choice, ...], ...]

    def ahead(self) -> Iterable[_Measured]:
        """Give what stands in it, measured."""
        return (_measured(each.text) for said in self.paragraphs for each in said)


@dataclass(frozen=True, slots=True)
class Search:
    """Weighs ways to say things against what was said to others and in earlier versions."""

    seed: str
    seen: frozenset[tuple[str, ...]] = frozenset()
    used: dict[str, int] = field(default_factory=dict)

    @classmethod
    def unlike(cls, texts: Iterable[str], *, seed: str) -> "Search":
        """Begin a search for a text that is unlike others."""
        return cls(seed, frozenset(gram for each in texts for gram in grams(each)))

    def without(self, said: Iterable[Choice]) -> "Search":
        """Give the search for a version that avoids what an earlier one said."""
        used = dict(self.used)
        for each in said:
            used[each.text] = used.get(each.text, 0) + 1
        return replace(self, used=used)

    def best(
        self, paragraphs: tuple[tuple[Move, ...], ...], brevity: float
    ) -> tuple[tuple[Choice, ...], ...]:
        """Choose one way for each move; ``brevity`` is paid for each character."""
        begun = [_Begun(0.0, ())]
        for moves in paragraphs:
            begun = [each._replace(paragraphs=(*each.paragraphs, ())) for each in begun]
            for move in moves:
                if move.ways:
                    begun = self._further(begun, move, brevity)
        return begun[0].paragraphs

    def _further(self, begun: list[_Begun], move: Move, brevity: float) -> list[_Begun]:
        alone = [(way, self._alone(way, brevity)) for way in move.ways]
        longer = [
            _Begun(
                each.cost + cost + _beside(way, each),
                (*each.paragraphs[:-1], (*each.paragraphs[-1], way)),
            )
            for each in begun
            for way, cost in alone
        ]
        return sorted(longer, key=lambda each: each.cost)[:BEAM]

    def _alone(self, way: Choice, brevity: float) -> float:
        """Weigh a way by itself; chance is that of the seed, so it falls the same every time."""
        measured = _measured(way.text)
        shared = len(measured.fours & self.seen) / len(measured.fours) if measured.fours else 0.0
        chance = sha256(f"{self.seed}|{way.text}".encode()).digest()[0] / 256
        return (
            SHARED * shared
            + SAID_BEFORE * self.used.get(way.text, 0)
            + LONG * max(0, measured.length - LONGEST)
            + brevity * len(way.text)
            + CHANCE * chance
        )


def _beside(way: Choice, begun: _Begun) -> float:
    """Weigh a way beside what stands before it."""
    own, cost, last = _measured(way.text), 0.0, 0
    for each in begun.ahead():
        cost += REPEATED_RUN * min(3, len(own.threes & each.threes))
        cost += SAME_OPENING * (own.opening == each.opening)
        last = each.length
    paragraph = [_measured(each.text).first for each in begun.paragraphs[-1]]
    cost += SECOND_I * (own.first == "i" and "i" in paragraph)
    return cost + ALIKE * (last > 0 and abs(last - own.length) <= 1)
