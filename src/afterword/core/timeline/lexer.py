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
    r"|(?P<address>[\w.-]+@[\w.-]+|[^\W\d_]+\.(?:com|org|net|io|ai|app|dev|co\.uk)\b)"
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


class Word(NamedTuple):
    """What is known of the first word of phrases."""

    text: str
    alone: Kinds
    seconds: frozenset[str]
    """The words that can follow it in a phrase."""


NO_WORD = Word("", UNKNOWN, frozenset())
FIRST = {
    first: Word(
        first, dict(entries).get((), UNKNOWN), frozenset(rest[0] for rest, _ in entries if rest)
    )
    for first, entries in VOCABULARY.items()
}
MARKS: dict[str, Kinds] = {
    "-": {"dash": 0}, ",": {"comma": 0}, ";": {"semicolon": 0}, ".": {"stop": 0}, "!": {"stop": 0},
    "?": {"stop": 0}, ":": {"colon": 0}, "(": {"comma": 0, "bracket": 0},
    ")": {"comma": 0, "bracket": 0}, "/": {"slash": 0},
    "&": {"and": 0, "break": 0}, "+": {"plus": 0}, "~": {"about": 0}, "|": {"stop": 0},
    "\n": {"line": 0},
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
        start, end = match.span()
        group = match.lastgroup
        if group == "word":
            word = FIRST.get(text) or _unknown(text, texts, i)
            kinds = word.alone
            if i + 1 < count and texts[i + 1] in word.seconds:
                kinds, length = _longest(word, texts, i)
                i += length - 1
                end = raw[i].end()
            elif text in LETTERS and i and raw[i - 1].lastgroup == "number":
                kinds = {"unit": LETTERS[text]}
            elif "shy month" in kinds and said[start].isupper():
                kinds = {**kinds, "capital": 0}
            text = word.text or text
        elif group == "mark":
            aside = text == "-" and start and said[end : end + 1].isspace()
            kinds = ASIDE if aside else MARKS[text]
        else:
            kinds = _figures(str(group), text)
        found.append(Token(kinds, start, end, text))
        if group == "numeric" and text[-1] == "." and said[end + 1 : end + 2].isupper():
            found.append(Token(MARKS["."], end - 1, end, "."))
        i += 1
    return found


def _unknown(text: str, texts: list[str], i: int) -> Word:
    """Mend a slip in a name; take the ending off "Friday's"."""
    mended = corrected(text.removesuffix("'s"))
    if mended == text:
        return NO_WORD
    texts[i] = mended
    return FIRST.get(mended, NO_WORD)


def _longest(word: Word, texts: list[str], i: int) -> tuple[Kinds, int]:
    """Find the longest phrase of the vocabulary that begins at a word."""
    for rest, kinds in VOCABULARY[texts[i]]:
        length = len(rest)
        if tuple(texts[i + 1 : i + 1 + length]) == rest:
            return kinds, length + 1
    return word.alone, 1


def _figures(group: str, text: str) -> Kinds:
    if group == "number":
        return {"number": float(text) if "." in text else int(text)} if len(text) < 7 else UNKNOWN
    if group == "ordinal":
        return {"ordinal": int(text[:-2])}
    if group == "clock":
        return CLOCK
    if text == "24/7":
        return UNKNOWN
    if group == "address":
        return UNKNOWN
    if group == "iso":
        return {"iso": tuple(int(part) for part in text.split("-"))}
    return {"numeric": tuple(int(part) for part in re.split(r"[/.-]", text) if part)}
