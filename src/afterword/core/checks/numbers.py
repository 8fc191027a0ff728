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
ROW = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
NTH = {word: n for n, word in enumerate(ROW.split(), 3)}
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    f"{word}{s}": n for word, n in NTH.items() if n != 4 for s in ("", "s")
}
WORDED = "|".join((*VALUES, *SCALES))
DIGITS = r"\d{1,3}(?:[, \u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
NUMBER = re.compile(
    rf"(?<![\w.,/:#+-])(?P<money>[$\u20ac\u00a3] ?)?(?P<digits>{DIGITS})"
    rf"(?P<scale>k|m|bn| (?:{'|'.join(SCALES)})\b)?(?![\w/:]|[.,]\d)"
    rf"|\b(?P<words>(?:{WORDED})(?:(?:-| and | )(?:{WORDED}))*)\b(?P<half> and a half\b)?",
    re.IGNORECASE,
)
ONE_OF_TIME = re.compile(
    r"(?<!\bquarter )(?<!\bquarters )\b(?:in|within|over|for|after|of) "
    r"(?:just |only |about |almost |nearly )?(?:an?|one) "
    r"(?:single |whole )?(?P<unit>year|month|week|day|weekend|hour|minute|decade|term|season|night"
    r"|fortnight|spring|summer|autumn|winter)\b(?P<half> and a half\b)?",
    re.IGNORECASE,
)
HALF_AN_HOUR = re.compile(r"\bhalf an hour\b", re.IGNORECASE)
ORDINAL = re.compile(
    rf"\b(?:every (?P<every>second|other|{'|'.join(NTH)}|\d+(?:nd|rd|th))"
    rf"|(?<!\ba )(?P<nth>{'|'.join(NTH)}|(?<!\bthe )\d+(?:st|nd|rd|th)))(?= [a-z])",
    re.IGNORECASE,
)
"""A place in a row; the first and the second are turns of phrase unless they come back."""
SHARE = re.compile(
    rf"\b(?P<by>by )?(?P<n>an?|one|two|three|four) (?P<part>{'|'.join(PARTS)})\b"
    r"(?(by)|(?= (?:of (?!an hour|a century|the way)|(?:less|more|fewer|faster|off)\b)))"
    r"|\b(?P<half>(?:by|in) half|half (?:of )?(?:the|our|my|your|their|all)|halv(?:ed|ing))\b",
    re.IGNORECASE,
)
"""A part of something, in words."""
UNIT = re.compile(
    r" ?(?:(?P<percent>%|per ?cent\b)|(?P<coin>dollars?|euros?|pounds?|francs?)\b)",
    re.IGNORECASE,
)
TO = re.compile(r" ?(?:to|and|or|-|\u2013) ?\Z", re.IGNORECASE)
THEN = re.compile(
    r"(?: ?[a-z-]+(?: [a-z-]+){0,2})? (?:down |up )?to (?:just |only |under )?", re.IGNORECASE
)
"""Between the numbers of "from nine days to five"."""
NEAR, FAR = 4, 60
"""Words around a number among which stands what it counts, and characters in which they lie."""
TIMES = "year month week fortnight weekend day hour minute second millisecond term quarter semester"
SIZES = "mile kilometre metre meter kilo kilogram ton tonne litre liter gigabyte terabyte megabyte"
MEASURES = frozenset(map(stem, f"{TIMES} decade season night {SIZES} degree floor".split())) | {
    "%",
    "money",
}
"""Units that are not mixed up: three months are not three years."""
LARGER = {
    stem(unit): (stem(of), times)
    for unit, of, times in (
        ("hour", "minute", 60), ("week", "day", 7), ("fortnight", "day", 14), ("year", "month", 12),
        ("decade", "month", 120), ("second", "millisecond", 1000), ("kilometre", "metre", 1000),
        ("ton", "kilogram", 1000), ("tonne", "kilogram", 1000), ("kilo", "kilogram", 1),
        ("meter", "metre", 1), ("kilometer", "metre", 1000), ("liter", "litre", 1),
    )
}  # fmt: skip
"""Units that are so many of another."""


class Number(NamedTuple):
    """A number in a text, where it stands, and the stems of the words around it."""

    start: int
    end: int
    text: str
    value: float
    unit: str
    """The stem of the word it counts, "%" or "money"; empty when none follows."""
    around: frozenset[str]


def measured(number: Number) -> tuple[float, str]:
    """Give value and unit in the smaller unit: ten years and a decade are 120 months."""
    unit, times = LARGER.get(number.unit, (number.unit, 1))
    return number.value * times, unit


def numbers(text: str) -> Iterator[Number]:
    """Find the numbers of a text, those of a range each with the unit of the range."""
    parts = list(_parts(text))
    inside = {each.start for each in parts} | {each.start + len("by ") for each in parts}
    found = [_read(text, each) for each in NUMBER.finditer(text) if each.start() not in inside]
    yield from _with_units(text, found)
    yield from parts
    for one in ONE_OF_TIME.finditer(text):
        yield _of_time(one, 1.5 if one["half"] else 1.0, one["unit"])
    for half in HALF_AN_HOUR.finditer(text):
        yield Number(*half.span(), half[0], 30.0, stem("minute"), frozenset({stem("minute")}))
    yield from _in_a_row(text)


def _with_units(text: str, found: list[Number]) -> Iterator[Number]:
    """Give each number of a range the unit that only the other one has."""
    for n, each in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) else None
        before = found[n - 1] if n else None
        if after and not each.unit and TO.fullmatch(text[each.end : after.start]):
            yield _of_a_range(each, after)
        elif before and not each.unit and THEN.fullmatch(text[before.end : each.start]):
            yield each._replace(unit=before.unit)
        else:
            yield each


def _of_time(found: re.Match[str], value: float, word: str) -> Number:
    unit = stem(word.casefold())
    return Number(found.start("unit"), found.end("unit"), word, value, unit, frozenset({unit}))


def _in_a_row(text: str) -> Iterator[Number]:
    """Find places in a row: every other week, the third pick-up."""
    for found in ORDINAL.finditer(text):
        word = (found["every"] or found["nth"]).casefold()
        digits = re.sub(r"\D", "", word)
        value = float(digits or NTH.get(word, 2))
        listed = _words(text[found.end() : found.end() + FAR])
        yield Number(*found.span(), found[0], value, *_named(listed))


def _named(listed: list[str]) -> tuple[str, frozenset[str]]:
    return next(iter(listed), ""), frozenset(listed[:NEAR])


def _parts(text: str) -> Iterator[Number]:
    """Find parts of something, as percentages."""
    for found in SHARE.finditer(text):
        of = PARTS[(found["part"] or "half").casefold()]
        count = VALUES.get((found["n"] or "one").casefold(), 1.0)
        yield Number(*found.span(), found[0], 100 * count / of, "%", frozenset({"%"}))


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
    r"[,;:.!?(]|\b(?:for|in|within|over|at|with|without|on|by|from|to|and|or|who|which|that|was"
    r"|were|is|are|across)\b",
    re.IGNORECASE,
)
HOW_OFTEN = re.compile(r"\b(?:dai|week|month|year|hour|night)ly\b", re.IGNORECASE)
"""What stands between a number and what it counts: two daily deliveries."""
OF_THEM = re.compile(r" of (?:you|us|them)\b", re.IGNORECASE)


def _counted(after: str) -> str:
    """Give the stem of the word that a number counts: the first one before the phrase ends."""
    if OF_THEM.match(after):
        return stem("people")
    stop = STOP.search(after)
    phrase = after[: stop.start()] if stop else after
    return next(iter(_words(HOW_OFTEN.sub("", phrase))), "")


def _words(text: str) -> list[str]:
    """Give the stems of the telling words of a stretch of text."""
    listed = (part for w in WORD.finditer(text) for part in w[0].casefold().split("-"))
    return [stem(word) for word in listed if word not in EMPTY]


def _value(found: re.Match[str]) -> float:
    if not found["digits"]:
        half = 0.5 if found["half"] else 0.0
        return _worded(re.split(r"-| and | ", found["words"].casefold())) + half
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
