"""Numbers in a text, with what they count."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.checks.stems import stem
from afterword.core.writing.words import WORD

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
VALUES = {word: float(n) for n, word in enumerate(SMALL)} | TENS | {"dozen": 12.0}
WORDED = "|".join((*VALUES, *SCALES))
NUMBER = re.compile(
    rf"(?<![\w.,/:#+-])(?P<money>[$\u20ac\u00a3] ?)?(?:(?P<digits>\d{{1,3}}(?:[, \u202f]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?P<scale>k|m|bn)?(?![\w/:]|[.,]\d)"
    rf"|\b(?P<words>(?:{WORDED})(?:(?:-| and | )(?:{WORDED}))*)\b)"
    r"(?P<percent> ?%| ?per ?cent\b)?",
    re.IGNORECASE,
)
LETTERED = {"k": 1e3, "m": 1e6, "bn": 1e9}
NEAR = 4
"""Words before or after a number among which stands what it counts."""


class Number(NamedTuple):
    """A number in a text, where it stands, and the stems of the words around it."""

    start: int
    end: int
    text: str
    value: float
    unit: str
    """The stem of the word it counts, "%" or "money"; empty when none follows."""
    around: frozenset[str]


def numbers(text: str) -> Iterator[Number]:
    """Find the numbers of a text; dates, times of day and numbers within names are not among them."""
    for found in NUMBER.finditer(text):
        value = _value(found)
        if value is not None:
            after = _after(text, found.end())
            unit = "%" if found["percent"] else "money" if found["money"] else next(iter(after), "")
            before = [
                stem(w[0].casefold())
                for w in WORD.finditer(text, max(0, found.start() - 40), found.start())
            ]
            around = frozenset((*after[:NEAR], *before[-NEAR:], unit))
            yield Number(found.start(), found.end(), found[0], value, unit, around)


def _value(found: re.Match[str]) -> float | None:
    if found["digits"]:
        plain = re.sub(r"[, \u202f](?=\d{3})", "", found["digits"])
        return float(plain) * LETTERED.get((found["scale"] or "").casefold(), 1)
    return _worded(re.split(r"-| and | ", found["words"].casefold()))


def _worded(listed: list[str]) -> float | None:
    """Read a number in words; None when the words make none."""
    total = current = 0.0
    for word in listed:
        if word in SCALES:
            current = (current or 1) * SCALES[word]
            if SCALES[word] > 100:
                total, current = total + current, 0.0
        elif word in VALUES:
            current = current + VALUES[word] if word != "dozen" else (current or 1) * 12
    return total + current


def _after(text: str, end: int) -> list[str]:
    """Give the stems of the words after a number, up to the end of the sentence."""
    stop = re.compile(r"[.;:!?\n]").search(text, end)
    until = min(stop.start() if stop else len(text), end + 60)
    return [stem(w[0].casefold()) for w in WORD.finditer(text, end, until)]
