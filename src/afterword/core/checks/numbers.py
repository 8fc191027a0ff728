"""Numbers in a text, with what they count."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.checks.matching import EMPTY
from afterword.core.checks.stems import stem
from afterword.core.writing.words import WORD

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
VALUES = {
    **{word: float(n) for n, word in enumerate(ONES.split())},
    **{word: 20.0 + 10 * n for n, word in enumerate(TENS.split())},
    "dozen": 12.0,
}
SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9}
LETTERS = {"k": 1e3, "m": 1e6, "bn": 1e9}
WORDED = "|".join((*VALUES, *SCALES))
DIGITS = r"\d{1,3}(?:[, \u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
NUMBER = re.compile(
    rf"(?<![\w.,/:#+-])(?P<money>[$\u20ac\u00a3] ?)?(?P<digits>{DIGITS})"
    rf"(?P<scale>k|m|bn| (?:{'|'.join(SCALES)})\b)?(?![\w/:]|[.,]\d)"
    rf"|\b(?P<words>(?:{WORDED})(?:(?:-| and | )(?:{WORDED}))*)\b",
    re.IGNORECASE,
)
ONE_OF_TIME = re.compile(
    r"\b(?:in|within|over|for|after|of) (?:just |only |about |almost |nearly )?an? (?:single "
    r"|whole )?"
    r"(?P<unit>year|month|week|day|weekend|hour|minute|decade|term|season|night)\b",
    re.IGNORECASE,
)
UNIT = re.compile(
    r" ?(?:(?P<percent>%|per ?cent\b)|(?P<coin>dollars?|euros?|pounds?|francs?)\b)",
    re.IGNORECASE,
)
TO = re.compile(r" ?(?:to|and|or|-|\u2013) ?\Z", re.IGNORECASE)
NEAR, FAR = 4, 60
"""Words around a number among which stands what it counts, and characters in which they lie."""
TIMES = "year month week weekend day hour minute second millisecond term quarter semester"
SIZES = "mile kilometre metre meter kilo kilogram ton tonne litre liter gigabyte terabyte megabyte"
MEASURES = frozenset(map(stem, f"{TIMES} decade season night {SIZES} degree floor".split())) | {
    "%",
    "money",
}
"""Units that are not mixed up: three months are not three years."""


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
    """Find the numbers of a text, those of a range each with the unit of the range."""
    found = [_read(text, each) for each in NUMBER.finditer(text)]
    for n, each in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) else None
        if after and TO.fullmatch(text[each.end : after.start]):
            each = _of_a_range(each, after)  # noqa: PLW2901 -- the number with its unit
        yield each
    for one in ONE_OF_TIME.finditer(text):
        unit = stem(one["unit"].casefold())
        yield Number(one.start("unit"), one.end("unit"), one["unit"], 1.0, unit, frozenset({unit}))


def _of_a_range(each: Number, after: Number) -> Number:
    """Give the first number of a range the scale and the unit that stand behind the last."""
    scale = next((s for w, s in SCALES.items() if w in after.text.casefold()), 1.0)
    value = each.value * scale if each.value < scale else each.value
    return each._replace(value=value, unit=after.unit, around=each.around | after.around)


def _read(text: str, found: re.Match[str]) -> Number:
    end = found.end()
    unit = UNIT.match(text, end)
    after, before = (
        _words(text[end : end + FAR]),
        _words(text[max(0, found.start() - FAR) : found.start()]),
    )
    counted = _counted(text[end : end + FAR])
    if unit:
        counted, end = ("%" if unit["percent"] else "money"), unit.end()
    elif found["money"]:
        counted = "money"
    around = frozenset((*after[:NEAR], *before[-NEAR:], counted))
    return Number(found.start(), end, text[found.start() : end], _value(found), counted, around)


STOP = re.compile(
    r"[,;:.!?(]|\b(?:for|in|within|over|at|with|on|by|from|to|and|or|who|which|that|was|were"
    r"|is|are|across)\b",
    re.IGNORECASE,
)
OF_THEM = re.compile(r" of (?:you|us|them)\b", re.IGNORECASE)


def _counted(after: str) -> str:
    """Give the stem of the word that a number counts: the first one before the phrase ends."""
    if OF_THEM.match(after):
        return stem("people")
    stop = STOP.search(after)
    return next(iter(_words(after[: stop.start()] if stop else after)), "")


def _words(text: str) -> list[str]:
    """Give the stems of the telling words of a stretch of text."""
    listed = (part for w in WORD.finditer(text) for part in w[0].casefold().split("-"))
    return [stem(word) for word in listed if word not in EMPTY]


def _value(found: re.Match[str]) -> float:
    if not found["digits"]:
        return _worded(re.split(r"-| and | ", found["words"].casefold()))
    plain = re.sub(r"[, \u202f](?=\d{3})", "", found["digits"])
    scale = (found["scale"] or "").strip().casefold()
    return float(plain) * (LETTERS | SCALES).get(scale, 1.0)


def _worded(listed: list[str]) -> float:
    """Read a number in words."""
    total = current = 0.0
    for word in listed:
        if word in SCALES:
            current = (current or 1) * SCALES[word]
            if SCALES[word] > 100:
                total, current = total + current, 0.0
        elif word == "dozen":
            current = (current or 1) * VALUES[word]
        else:
            current += VALUES[word]
    return total + current
