"""Puts in the articles that a hurried hand leaves out."""

import re
from collections.abc import Callable

from afterword.core.writing.notes.finite import main_verb
from afterword.core.writing.notes.function_words import DETERMINERS, bare
from afterword.core.writing.notes.nouns import (
    GROUPS,
    PEOPLE,
    PERSONAL,
    THINGS,
    article,
    can_act,
    head,
    is_bare,
    is_plural,
)
from afterword.core.writing.notes.verbs import (
    NOUN_TOO,
    base_of_gerund,
    base_of_past,
    base_of_third,
    is_base,
    is_past,
    third,
)
from afterword.core.writing.notes.word_lists import words_of

PLAIN = words_of("""
better big bigger central different good large larger modern new second small smaller
""")
"""Adjectives that do not make a fixed phrase with a noun, as "real" does with "time"."""
NOT_COUNTED = words_of("""
branch change code control court culture design email film head increase industry law lead leave
mail management matter note number order page paper phone photo plan plant post production-line
public record report research road school service shift staff stock support term time town
university view week weekend work
""")
"""Nouns that stand without an article behind a verb often enough to be left alone."""
TAKING = words_of("""
lead manage build pass finish use drive run write create start open found supervise win want need
hire become get buy complete take own install develop design organise organize coach finish
""")
"""Verbs whose object a hurried hand leaves bare: led team, built dashboard."""
DOING = words_of("managing leading using supervising creating operating driving")
TITLES = words_of("director editor partner role position licence license test lesson school permit")
"""What makes a title or a compound with such a word: managing director."""
COPIES = frozenset({"copy", "copies", "scan", "photo", "picture", "pdf"})
MANY = frozenset({"many", "several", "few", "two", "three", "four", "five", "both", "various"})
LINKS = words_of("to into with for from at in on of by as")
ENDS = words_of("of for in at with that who which to from and on by last this since until")


def filled(text: str, *, deeds: bool = False) -> str:
    """Put in the article that a known noun needs behind a verb or an adjective.

    ``deeds`` says that a past at the beginning is what somebody did: led team of 12.
    """
    words = _with_object(text.split(" "), deeds=deeds)
    for n in range(1, len(words)):
        noun = bare(words[n])
        if noun not in (THINGS | GROUPS | PEOPLE) - NOT_COUNTED or not _stops(words, n):
            continue
        before = bare(words[n - 1])
        if before == "as" and noun in PEOPLE:
            words[n] = f"{article(words[n])} {words[n]}"
        elif before[:1] in "£$€" and bare(words[n - 2]) in LINKS and n > 1:
            words[n - 1] = f"a {words[n - 1]}"
        elif before in MANY:
            words[n] = words[n].replace(noun, noun + "s", 1)
        elif before in PLAIN and n > 1 and bare(words[n - 2]) in LINKS:
            words[n - 1] = f"{article(words[n - 1])} {words[n - 1]}"
        elif before == "of" and noun in PERSONAL and bare(words[n - 2]) in COPIES:
            words[n] = f"my {words[n]}"
    return " ".join(words)


def _with_object(words: list[str], *, deeds: bool) -> list[str]:
    """Put the article before the object of the verb that begins a note: built gate dashboard."""
    rest = words[1:]
    if not rest or not is_bare(" ".join(rest)):
        return words
    noun = bare(rest[head(rest)])
    if noun in NOT_COUNTED or not _takes(bare(words[0]), noun, deeds=deeds):
        return words
    return [words[0], f"{_own(noun, rest[0])} {rest[0]}", *rest[1:]]


def _takes(verb: str, noun: str, *, deeds: bool) -> bool:
    """Tell whether a verb takes a noun as its object, and does not make a compound with it."""
    if base_of_gerund(verb):
        return verb in DOING and noun not in TITLES
    past = base_of_past(verb) in TAKING and deeds
    third = base_of_third(verb) in TAKING
    return past or third or (verb in TAKING - NOUN_TOO)


def _stops(words: list[str], n: int) -> bool:
    """Tell whether the noun at a place is the last of its group."""
    closed = not words[n][-1:].isalnum() or n + 1 == len(words)
    return closed or bare(words[n + 1]) in ENDS


def _own(noun: str, first: str) -> str:
    if noun in PERSONAL:
        return "my"
    return "the" if noun in {"exam", "refresher"} else article(first)


def subject(text: str, articled: Callable[[str], str]) -> str:
    """Give the noun that acts in a sentence the article that it needs."""
    words = text.split(" ")
    n = main_verb(words)
    if not n:
        return text
    actor, verb = words[n - 1], words[n]
    slip = is_base(verb) and not is_past(verb) and bare(words[0]) in DETERMINERS
    if slip and can_act(actor) and not is_plural(actor):
        verb = third(verb)
    return " ".join([articled(" ".join(words[:n])), verb, *words[n + 1 :]])


YEARS = re.compile(
    r"(?<=\d)(\+? (?:years?|months?))'? (?=(?:(?!of |in |as )\w+ )?(?:experience|practice)\b)"
)


def measured(text: str) -> str:
    """Write "5 years of experience" for "5 years experience"."""
    return YEARS.sub(r"\1 of ", text)
