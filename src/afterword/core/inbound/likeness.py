"""What a reply is like, measured against replies whose meaning is known.

Rules find what they have words for; people find ever other words. A reply that no rule
understands is compared with all replies on the pages of `docs/inbound/replies`: complement naive
Bayes over words, pairs of words and beginnings of words (Rennie, Shih, Teevan, Karger 2003). It
is counting and nothing else, so that every answer can be traced to the words it rests on, and a
further reply on a page is learnt at the next start.

What it says is never certain: it asks, and does not act.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log, sqrt
from typing import NamedTuple

from afterword.core.model.happening import Meaning

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!]")
LONGEST = 4000
"""Signs of a reply that are compared: what it means is said before that."""
FEWEST = 3
"""Words of a reply that is compared; what fewer of them mean, only the person knows."""
STEM = 5
"""Letters of the beginning of a word; what stands behind them mostly is its ending."""
SMOOTHING = 0.2
"""Counted for every word and meaning beforehand; of 0.1, 0.2 and 0.3 the middle one."""


class Case(NamedTuple):
    """A reply whose meaning is known."""

    text: str
    meaning: Meaning


class Ranked(NamedTuple):
    """A meaning with how far it stands out from the middle of all, in standard deviations."""

    meaning: Meaning
    score: float


Counts = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Likeness:
    """All known replies, counted."""

    meanings: tuple[Meaning, ...]
    _rarity: Counts
    """Weight of a feature: the rarer, the more it tells."""
    _of: Mapping[Meaning, Counts]
    """What was counted in the replies of one meaning."""
    _sum: Mapping[Meaning, float]
    _in_all: Counts
    _sum_of_all: float

    @classmethod
    def to(cls, cases: Iterable[Case]) -> "Likeness":
        """Count known replies, in any order."""
        counted = [(Counter(features(each.text)), each.meaning) for each in cases]
        held = Counter(name for found, _ in counted for name in found)
        rarity = {name: log((1 + len(counted)) / (1 + n)) + 1 for name, n in held.items()}
        of: dict[Meaning, defaultdict[str, float]] = {}
        for found, meaning in sorted(counted, key=lambda each: each[1]):
            mine = of.setdefault(meaning, defaultdict(float))
            for name, weight in _weighted(found, rarity).items():
                mine[name] += weight
        in_all: defaultdict[str, float] = defaultdict(float)
        for mine in of.values():
            for name, weight in mine.items():
                in_all[name] += weight
        sums = {meaning: sum(mine.values()) for meaning, mine in of.items()}
        return cls(tuple(of), rarity, of, sums, in_all, sum(sums.values()))

    def ranked(self, text: str) -> tuple[Ranked, ...]:
        """Rank the meanings of a reply, the likeliest first.

        Nothing of a text with hardly a word, or with none that is known.
        """
        weights = _weighted(Counter(features(text)), self._rarity)
        if not weights or len(WORD.findall(text[:LONGEST])) < FEWEST:
            return ()
        scores = {meaning: self._score(meaning, weights) for meaning in self.meanings}
        middle = sum(scores.values()) / len(scores)
        spread = sqrt(sum((each - middle) ** 2 for each in scores.values()) / len(scores)) or 1
        ranked = (Ranked(meaning, (each - middle) / spread) for meaning, each in scores.items())
        return tuple(sorted(ranked, key=lambda each: (-each.score, each.meaning)))

    def telling(self, text: str, meaning: Meaning) -> str:
        """Give the sentence of a reply that speaks most for a meaning."""
        sentences = [each.strip() for each in SENTENCE.findall(text[:LONGEST]) if each.strip()]

        def speaks(sentence: str) -> float:
            weights = _weighted(Counter(features(sentence)), self._rarity)
            return max(self._score(meaning, weights) - self._rest(meaning, weights), 0.0)

        return max(sentences, key=speaks, default=text.strip())[:300]

    def _score(self, meaning: Meaning, weights: Counts) -> float:
        """Say how unlike the replies of all other meanings the features are."""
        mine, rest = self._of[meaning], self._sum_of_all - self._sum[meaning]
        whole = log(rest + SMOOTHING * len(self._in_all))
        return -sum(
            weight * (log(self._in_all[name] - mine.get(name, 0) + SMOOTHING) - whole)
            for name, weight in weights.items()
        )

    def _rest(self, meaning: Meaning, weights: Counts) -> float:
        others = [self._score(each, weights) for each in self.meanings if each is not meaning]
        return sum(others) / len(others) if others else 0.0


SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


def features(text: str) -> Iterator[str]:
    """Give the words of a text, its pairs of words, and the beginnings of its longer words."""
    words = WORD.findall(text[:LONGEST].lower().replace("\u2019", "'"))
    yield from words
    before = ""
    for word in words:
        yield f"{before} {word}"
        before = word
        if len(word) > STEM:
            yield f"{word[:STEM]}-"
    yield f"{before} "


def _weighted(found: Counts, rarity: Counts) -> dict[str, float]:
    """Weigh the features that are known: repeated ones a little more, the whole of length one."""
    weights = {
        name: (1 + log(times)) * rarity[name] for name, times in found.items() if name in rarity
    }
    length = sqrt(sum(each * each for each in weights.values())) or 1
    return {name: each / length for name, each in weights.items()}
