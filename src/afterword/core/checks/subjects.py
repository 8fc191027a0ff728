"""Subjects of a text with the verbs behind them, as far as they can be told for certain."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.checks.reading import Span
from afterword.core.writing.notes.nouns import is_plural
from afterword.core.writing.notes.verbs import BASES, NOUN_TOO, base_of_third, is_base, third
from afterword.core.writing.notes.word_lists import words_of

TOKEN = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*|\d+|[^\sA-Za-z\d]")
OPENS = words_of("""
that because so if when while as since how where although though whether but hope think know
believe hear see said and which what
""")
"""Words after which a new clause begins."""
ONE = words_of("""
a an this that my your our his her its their the each every one another
""")
MANY = words_of("""
these those both many several few two three four five six seven eight nine ten all most some
various
""")
LINKS = words_of("""
of in on at for with from to about between by under over near behind after before during within
on without into through across against among
""")
SELF = words_of("""
i we you they he she
""")
SINGLE = words_of("""
everyone everybody someone somebody nobody anyone anybody everything nothing something each
""")
NOT_MANY = words_of("""
news thanks series means species status campus bus lens process progress access business success
address less this always perhaps its his us yes was is has does gas virus focus analysis basis
crisis class glass mass pass loss boss press stress mess plus thus across sales physics maths
mathematics economics politics logistics
""")
PLURAL_WORDS = words_of("""
people children men women police
""")
COLLECTIVE = words_of("""
team staff company group committee panel family crew majority number data media board management
department government council public faculty house firm hospital school organisation
organization audience population couple pair lot rest variety range half part service unit ward
union club class clinic agency bank business dozen office lab trust university college handful
lots series means total percentage proportion quarter third none any all most some more kind
sort everyone else personnel headquarters
""")
TO_BE = {
    "is": "are",
    "are": "is",
    "was": "were",
    "were": "was",
    "has": "have",
    "have": "has",
    "does": "do",
    "do": "does",
}
SINGULAR_FORMS = frozenset(("is", "was", "has", "does"))
MODALS = words_of("""
will would can could shall should may might must do does did to not please let lets make makes
made help helps helped see saw hear heard watch have has had
""")
FOLLOWS = words_of("""
the a an my your our his her its their this that these those me us you him them it to on in at
for with from by how what well better again more out up down back away about into over
""")


class Subject(NamedTuple):
    """A verb that does not agree: where it stands, and the form that would."""

    start: int
    end: int
    right: str


class _Word(NamedTuple):
    text: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.low[0].isalnum()


def disagreeing(sentence: Span) -> Iterator[Subject]:
    """Find verbs that do not agree with the noun in front of them."""
    words = [
        _Word(m[0], m[0].casefold(), sentence.start + m.start(), sentence.start + m.end())
        for m in TOKEN.finditer(sentence.text)
    ]
    for n, word in enumerate(words):
        form = _form(words, n)
        if form is None:
            continue
        many = _number(words, n)
        if many is not None and many == (form == "one"):
            right = _other(word.low, form)
            if right:
                yield Subject(word.start, word.end, right)


def _form(words: list[_Word], n: int) -> str | None:
    """Tell whether a word is a verb that goes with one or with many; None when that is not sure."""
    low = words[n].low
    if low in TO_BE:
        return "one" if low in SINGULAR_FORMS else "many"
    behind = words[n + 1].low if n + 1 < len(words) else "."
    if behind not in FOLLOWS:
        return None
    base = base_of_third(low)
    if (
        base
        and base in BASES
        and not (
            low.removesuffix("s") in NOUN_TOO
            and behind
            in {"in", "on", "for", "of", "to", "with", "from", "at", "that", "about", "by", "and"}
        )
    ):
        return "one"
    if is_base(low) and low in BASES and low not in NOUN_TOO:
        return "many"
    return None


def _other(low: str, form: str) -> str:
    if low in TO_BE:
        return TO_BE[low]
    return base_of_third(low) or "" if form == "one" else third(low)


def _number(words: list[_Word], n: int) -> bool | None:
    """Tell whether the subject of the verb at n is many; None when that is not sure."""
    if n and words[n - 1].low in SELF:
        return None
    begin = n
    while begin > 0 and words[begin - 1].is_word and n - begin < 12:
        low = words[begin - 1].low
        if low in {"that", "which", "who"} and begin == n:
            return _antecedent(words, begin - 1)
        if low in OPENS or (low in MODALS and low != "to") or low in TO_BE:
            break
        begin -= 1
    segment = words[begin:n]
    if not segment or not _is_clause_start(words, begin):
        return None
    return _many(segment)


def _is_clause_start(words: list[_Word], begin: int) -> bool:
    """Tell whether a clause begins here: a sentence, or behind a comma or a joining word."""
    if begin == 0:
        return True
    before = words[begin - 1]
    if before.low == "and":
        return begin >= 2 and words[begin - 2].low == ","
    if not before.is_word:
        return before.low in {",", ";", ":", "\u2014", "("}
    return before.low in OPENS


def _antecedent(words: list[_Word], at: int) -> bool | None:
    """Tell the number of the noun that a relative clause belongs to; its noun stands just before."""
    noun = words[at - 1] if at else None
    if noun is None or not noun.is_word:
        return None
    before = [each.low for each in words[max(0, at - 4) : at - 1]]
    if "of" in before or "and" in before:
        return None  # it may belong to a noun further ahead
    return _of_noun(noun, before[-1:] if before and before[-1] in ONE else before)


def _many(segment: list[_Word]) -> bool | None:
    """Tell whether a group of words is many: its noun stands before the first small link."""
    lows = [each.low for each in segment]
    if lows[0] in SELF or "and" in lows or "or" in lows or "," in lows or "nor" in lows:
        return None
    if lows[0] in SINGLE:
        return False if len(lows) == 1 or lows[1] in LINKS | SELF else None
    if lows[0] not in ONE | MANY and not lows[0].isdigit():
        return True if len(lows) == 1 and is_plural(lows[0]) and lows[0] not in NOT_MANY else None
    if lows[0] == "that" or lows[0] in {"all", "most", "some"}:
        return None
    link = next(
        (k for k, low in enumerate(lows) if k and (low in LINKS or low in SELF)), len(segment)
    )
    if link < 2 and lows[0] not in {"one", "each"}:
        return None
    return _of_noun(segment[link - 1], lows[: link - 1])


def _of_noun(noun: _Word, before: list[str]) -> bool | None:
    low = noun.low
    if (
        low in COLLECTIVE
        or low in {"one", "most", "more", "few", "many", "much", "first", "last"}
        or low.endswith("ing")
        or low[0].isdigit()
    ):
        return None if low != "one" else False
    if low in PLURAL_WORDS:
        return True
    plural = (
        low.endswith("s") and low not in NOT_MANY and not low.endswith(("ss", "us", "is", "'s"))
    )
    if plural:
        return True if is_plural(low) or before else None
    if before and before[0] in MANY:
        return None
    return (
        False
        if before
        and before[0] in ONE
        and low.isalpha()
        and low not in MODALS
        and not low.endswith("ly")
        and not low.endswith("ed")
        else None
    )
