"""From characters to tokens: the longest word or phrase that the vocabulary knows."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from afterword.core.timeline.holidays import HOLIDAYS
from afterword.core.timeline.phrases import AFTERWORDS, CLUES, HEDGES, RELATIONS
from afterword.core.timeline.spelling import corrected
from afterword.core.timeline.words import WORDS

TOKEN = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2}(?!\d))"
    r"|(?P<numeric>\d{1,2}/\d{1,2}(?:/\d{2}(?:\d\d)?)?(?![\d/%])"
    r"|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d))"
    r"|(?P<clock>\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?|\d{1,2}:\d\d(?: ?h(?:rs)?\b)?)"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)?)"
    r"|(?P<mark>[-,;:.!?()/&+~|\n])"
)
PLAIN = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'", "`": "'", "\u2013": "-",
    "\u2014": ";", "\u2012": "-", "\u2011": "-", "\u2010": "-", "\u2212": "-", "\u00a0": " ",
    "\u2009": " ", "\u202f": " ", "\t": " ",
})  # fmt: skip
"""Typographic marks as plain ones; a long dash parts sentences."""
LETTERS = {"d": "day", "w": "week", "m": "month", "h": "hour", "y": "year"}
"""Units that people write as one letter behind a number."""
Kinds = Mapping[str, Any]


class Token(NamedTuple):
    """A word or phrase: what it can be, with the value of each, and its place in code points."""

    kinds: Kinds
    start: int
    end: int
    text: str


def _compile() -> dict[str, tuple[tuple[tuple[str, ...], Kinds], ...]]:
    """Sort the vocabulary by first word, the longest phrase first."""
    found: dict[str, dict[tuple[str, ...], dict[str, Any]]] = {}

    def add(phrase: str, kind: str, value: object) -> None:
        first, *rest = (m.group() for m in TOKEN.finditer(phrase))
        found.setdefault(first, {}).setdefault(tuple(rest), {}).setdefault(kind, value)

    for kind, words in WORDS.items():
        for phrase, value in words.items():
            add(phrase, kind, value)
    for name, holiday in HOLIDAYS.items():
        add(name, "holiday", holiday)
    for relation, phrases in RELATIONS.items():
        for phrase in phrases:
            add(phrase, "relation", relation)
    for group in (AFTERWORDS, CLUES, HEDGES):
        for kind, phrases in group.items():
            for phrase in phrases:
                add(phrase, kind, 0)
    return {
        first: tuple(sorted(entries.items(), key=lambda each: -len(each[0])))
        for first, entries in found.items()
    }


VOCABULARY = _compile()
UNKNOWN: Kinds = {}
MARKS: dict[str, Kinds] = {
    "-": {"dash": 0}, ",": {"comma": 0}, ";": {"semicolon": 0}, ".": {"stop": 0}, "!": {"stop": 0},
    "?": {"stop": 0}, ":": {"colon": 0}, "(": {"comma": 0}, ")": {"comma": 0}, "/": {"slash": 0},
    "&": {"and": 0}, "+": {"plus": 0}, "~": {"about": 0}, "|": {"stop": 0}, "\n": {"line": 0},
}  # fmt: skip
ASIDE: Kinds = {"dash": 0, "aside": 0}
"""A dash with room around it."""
CLOCK: Kinds = {"time of day": 0}
END = Token({"stop": 0, "end of text": 0}, -1, -1, "")


def plain(said: str) -> str:
    """Lower a text and make its marks plain, every character in its place."""
    text = said.translate(PLAIN)
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def tokens(said: str) -> list[Token]:
    """Cut a text into tokens."""
    raw = list(TOKEN.finditer(plain(said)))
    texts = [match.group() for match in raw]
    found: list[Token] = []
    i, count = 0, len(raw)
    while i < count:
        match, text = raw[i], texts[i]
        group = match.lastgroup
        length = 1
        if group == "word":
            kinds, length = _word(texts, i)
            if text in LETTERS and i and raw[i - 1].lastgroup == "number":
                kinds = {"unit": LETTERS[text]}
            if "shy month" in kinds and said[match.start()].isupper():
                kinds = {**kinds, "capital": 0}
        elif group == "mark":
            kinds = MARKS[text]
            if text == "-" and said[match.end() : match.end() + 1].isspace() and match.start():
                kinds = ASIDE
            if text == "&" or not kinds:
                kinds = {"and": 0, "break": 0}
        else:
            kinds = _figures(str(group), text)
        last = raw[i + length - 1]
        found.append(Token(kinds, match.start(), last.end(), text))
        i += length
    return found


def _word(texts: list[str], i: int) -> tuple[Kinds, int]:
    """Find the longest phrase of the vocabulary that begins at a word."""
    text = texts[i]
    entries = VOCABULARY.get(text)
    if entries is None:
        text = corrected(text.removesuffix("'s"))
        entries = VOCABULARY.get(text)
        if entries is None:
            return UNKNOWN, 1
    for rest, kinds in entries:
        if not rest:
            return kinds, 1
        length = len(rest)
        if tuple(texts[i + 1 : i + 1 + length]) == rest:
            return kinds, length + 1
    return UNKNOWN, 1


def _figures(group: str, text: str) -> Kinds:
    if group == "number":
        return {"number": float(text) if "." in text else int(text)} if len(text) < 7 else UNKNOWN
    if group == "ordinal":
        return {"ordinal": int(text[:-2])}
    if group == "clock":
        return CLOCK
    if group == "iso":
        return {"iso": tuple(int(part) for part in text.split("-"))}
    return {"numeric": tuple(int(part) for part in re.split(r"[/.-]", text) if part)}
