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


class Sign(NamedTuple):
    """What one feature tells."""

    rarity: float
    """Its weight: the rarer, the more it tells."""
    all_others: float
    """Logarithm of how much of it the replies of a meaning hold that has none of it itself."""
    mine: tuple[tuple[int, float], ...]
    """Of each meaning whose replies have it, by its number, what is to be added to that."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """All known replies, counted."""

    meanings: tuple[Meaning, ...]
    _signs: Mapping[str, Sign]
    _whole: tuple[float, ...]
    """Logarithm of all that the replies of the other meanings hold."""

    @classmethod
    def to(cls, cases: Iterable[Case]) -> "Likeness":
        """Count known replies, in any order."""
        counted = [(Counter(features(each.text)), each.meaning) for each in cases]
        held = Counter(name for found, _ in counted for name in found)
        rarity = {name: log((1 + len(counted)) / (1 + n)) + 1 for name, n in held.items()}
        meanings = tuple(sorted({meaning for _, meaning in counted}))
        place = {meaning: n for n, meaning in enumerate(meanings)}
        of: dict[str, defaultdict[int, float]] = {name: defaultdict(float) for name in held}
        for found, meaning in counted:
            for name, weight in _weighted(found, rarity).items():
                of[name][place[meaning]] += weight
        signs = {name: _sign(rarity[name], mine) for name, mine in of.items()}
        sums = [sum(mine.get(n, 0.0) for mine in of.values()) for n in range(len(meanings))]
        smooth = SMOOTHING * len(of)
        return cls(meanings, signs, tuple(log(sum(sums) - each + smooth) for each in sums))

    def ranked(self, text: str) -> tuple[Ranked, ...]:
        """Rank the meanings of a reply, the likeliest first.

        Nothing of a text with hardly a word, or with none that is known.
        """
        scores = self._scores(text)
        if not scores or len(WORD.findall(text[:LONGEST])) < FEWEST:
            return ()
        middle = sum(scores) / len(scores)
        spread = sqrt(sum((each - middle) ** 2 for each in scores) / len(scores)) or 1
        ranked = (
            Ranked(meaning, (each - middle) / spread)
            for meaning, each in zip(self.meanings, scores, strict=True)
        )
        return tuple(sorted(ranked, key=lambda each: (-each.score, each.meaning)))

    def telling(self, text: str, meaning: Meaning) -> str:
        """Give the sentence of a reply that speaks most for a meaning."""
        sentences = [each.strip() for each in SENTENCE.findall(text[:LONGEST]) if each.strip()]
        place = self.meanings.index(meaning)

        def speaks(sentence: str) -> float:
            scores = self._scores(sentence)
            return scores[place] - sum(scores) / len(scores) if scores else 0.0

        return max(sentences, key=speaks, default=text.strip())[:300]

    def _scores(self, text: str) -> list[float]:
        """Say of each meaning how unlike the replies of all the others a text is."""
        found = [
            (self._signs[name], times)
            for name, times in Counter(features(text)).items()
            if name in self._signs
        ]
        weighed = [(sign, (1 + log(times)) * sign.rarity) for sign, times in found]
        length = sqrt(sum(weight * weight for _, weight in weighed))
        if not length:
            return []
        scores = [whole * sum(weight for _, weight in weighed) for whole in self._whole]
        alike = sum(weight * sign.all_others for sign, weight in weighed)
        for sign, weight in weighed:
            for place, more in sign.mine:
                scores[place] -= weight * more
        return [(each - alike) / length for each in scores]


def _sign(rarity: float, mine: Mapping[int, float]) -> Sign:
    """Work out what a feature tells from how much of it each meaning has."""
    in_all = sum(mine.values())
    others = log(in_all + SMOOTHING)
    of = ((n, log(in_all - each + SMOOTHING) - others) for n, each in sorted(mine.items()))
    return Sign(rarity, others, tuple(of))


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
