"""Whether a text names a role, a person or a company, in one of the forms people use."""

import re

from afterword.core.checks.ground import ground
from afterword.core.checks.matching import folded
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import words

ASIDE = re.compile(r"\([^)\n]*\)|\[[^\]\n]*\]| [-\u2013\u2014|/] .*|,.*")
SMALL = frozenset(("of", "for", "and", "the", "in", "to", "a", "an", "with", "or"))
INITIALS = 3
"""Initials that stand for a role by themselves: SRE."""


def names_role(text: str, role: str) -> bool:
    """Tell whether a text names a role: more than half of its words, or its initials."""
    told = _words(ASIDE.sub("", role)) or _words(role)
    initials = "".join(each[0] for each in told).upper()
    if len(initials) >= INITIALS and re.search(rf"\b{re.escape(initials)}s?\b", text):
        return True
    there = {_singular(each) for each in words(folded(text).replace("-", " "))}
    joined = "".join(words(folded(text)))
    found = [each for each in told if _singular(each) in there]
    return 2 * len(found) > len(told) or "".join(told) in joined


def _words(role: str) -> list[str]:
    return [each for each in words(folded(role).replace("-", " ")) if each not in SMALL]


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > INITIALS else word


def names_person(text: str, name: str) -> bool:
    """Tell whether a text has a part of a person's name."""
    there = set(words(folded(text)))
    return any(part in there for part in words(folded(name)) if len(part) > 1)


def resembles(name: str, company: str, known: str) -> bool:
    """Tell whether a name is nearly that of the company: one word is the same, another is not.

    ``known`` is the folded record; a word that stands in it may stand beside the company's name.
    """
    own, told = words(folded(company)), words(folded(re.sub(r"'s?(?!\w)", "", name)))
    strange = [
        each
        for each in told
        if each not in {*own, *SMALL} and not re.search(rf"(?<!\w){re.escape(each)}(?!\w)", known)
    ]
    return bool(strange) and any(each in own for each in told if each not in SMALL)


def is_of_another_house(name: str, facts: Facts) -> bool:
    """Tell whether a name is taken for the company's, or is that of another application's."""
    case = facts.application
    elsewhere = {folded(each.company) for each in case.elsewhere} - {folded(case.company)}
    told = folded(re.sub(r"'s?\Z", "", name))
    return told in elsewhere or resembles(name, case.company, ground(facts).text)
