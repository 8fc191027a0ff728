"""Tells the shape of a note: where its verb is, and what stands in front of it."""

import re
from enum import Enum, auto

from afterword.core.writing.notes.broken import is_broken, lacks_link
from afterword.core.writing.notes.finite import MAKES_DO, RELATIVES, is_phrasal, main_verb
from afterword.core.writing.notes.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    CONTRACTED,
    DETERMINERS,
    DO,
    INDEFINITES,
    MODALS,
    NUMBERS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    WH,
    bare,
    lowered,
)
from afterword.core.writing.notes.nouns import (
    ADJECTIVES,
    MASS,
    head,
    is_bare,
    is_common,
    is_plural,
)
from afterword.core.writing.notes.verbs import (
    NOUN_TOO,
    STATES,
    base_of_third,
    is_base,
    is_gerund,
    is_past,
    is_verb,
    only_participle,
    only_past,
)
from afterword.core.writing.notes.wh import after_wh, asks_subject, has_verb, lacks_subject
from afterword.core.writing.notes.word_lists import words_of


class Shape(Enum):
    """What the words of a note make of it."""

    CLAUSE = auto()
    """how they plan"""
    INVERTED = auto()
    """do they plan"""
    SENTENCE = auto()
    """they plan"""
    INFINITIVE = auto()
    """to plan the week"""
    GERUND = auto()
    """planning the week"""
    BASE = auto()
    """plan the week"""
    PAST = auto()
    """planned the week"""
    PARTICIPLE = auto()
    """written a plan"""
    THIRD = auto()
    """plans the week"""
    MODAL = auto()
    """can plan, is planning: the subject was left out"""
    NOUN = auto()
    """the plan of the week"""
    ADJECTIVE = auto()
    """busy on Mondays"""
    FRAGMENT = auto()
    """Nothing that a sentence could be made of."""


SIGNS = ("->", "=>", "<", ">", "=", "|", "{", "}", "\\", "://", "\u2192")
SINGULAR = words_of("he she it this that everyone everybody nobody someone something nothing")
DEGREES = words_of("""
almost earlier first here last later nearly now once quite rather really so today too very well
""")
"""Adverbs that a noun can begin with: very long nights, now the third time."""
ABOUT = frozenset({"at", "up", "over", "under", "around", "about", "between"})
"""What a figure can have before it: at least 3 years."""
QUOTED = re.compile(r'"[^"]*"')
"""What is quoted is a noun, whatever it says."""
ASIDE = re.compile(r" \([^()]*\)")
LIKING = frozenset({"like", "love", "enjoy", "keep", "start", "stop", "hate", "likes", "loves"})
BESIDE = frozenset({"compared", "given", "based", "according"})
"""Participles that are used as prepositions."""
VERY = frozenset({"very", "too", "so", "quite", "rather"})


def shape(text: str, *, verbs_first: bool = False) -> Shape:
    """Tell the shape of a note that is tidy; its capitals do not count.

    ``verbs_first`` takes words that can be verb or noun for verbs: planned shifts, use SAP.
    """
    plain = ASIDE.sub("", QUOTED.sub("quoted", text)) or text
    words = plain.rstrip("?").split()
    lows = lowered(words)
    if not words or not lows[0] or any(sign in text for sign in SIGNS):
        return Shape.FRAGMENT
    first, second = lows[0], lows[1] if len(lows) > 1 else ""
    if first == "if" or first in WH:
        return _clause(words, lows)
    if first == "to":
        return Shape.INFINITIVE if is_base(second) or second == "not" else Shape.FRAGMENT
    if first in AUXILIARIES:
        return _auxiliary(lows, asked=text.endswith("?"))
    acts = first in INDEFINITES and (second in AUXILIARIES or base_of_third(second))
    if first in SUBJECTS or first in CONTRACTED or acts or _is_me(lows):
        return _pronoun(lows)
    deed = verbs_first and (is_past(first) or only_past(first)) and len(words) > 1
    bid = is_base(first) and first not in NOUN_TOO | ADJECTIVES and second not in AUXILIARIES
    if not deed and not bid and main_verb(words) is not None:
        return Shape.SENTENCE
    return _verbless(words, lows, verbs_first=verbs_first)


def _is_me(lows: list[str]) -> bool:
    """Tell whether somebody is named as who does something: him being new."""
    return lows[0] in OBJECTS and len(lows) > 1 and is_gerund(lows[1])


def _pronoun(lows: list[str]) -> Shape:
    if lows[0] in CONTRACTED:
        return Shape.SENTENCE if len(lows) > 1 else Shape.FRAGMENT
    rest = [each for each in lows[1:] if each not in ADVERBS]
    verb = rest[0] if rest else ""
    if verb in CONJUNCTIONS:
        return Shape.SENTENCE if has_verb(rest[2:]) else Shape.FRAGMENT
    if is_gerund(verb):
        return Shape.NOUN if lows[0] in OBJECTS else Shape.FRAGMENT
    if verb in AUXILIARIES or is_past(verb) or only_past(verb):
        return Shape.SENTENCE
    fits = base_of_third(verb) is not None if lows[0] in SINGULAR else is_verb(verb)
    return Shape.SENTENCE if fits else Shape.FRAGMENT


def _clause(words: list[str], lows: list[str]) -> Shape:
    """Tell a clause from a question, and from a clause that only begins a sentence."""
    n = after_wh(lows)
    if n >= len(lows) or lacks_subject(lows):
        return Shape.FRAGMENT
    if lows[n] in AUXILIARIES and lows[0] not in {"if", "whether"}:
        return Shape.CLAUSE if asks_subject(lows, n) else Shape.INVERTED
    if lows[0] in {"if", "when", "where"} and _goes_on(words, lows):
        return Shape.SENTENCE
    return Shape.CLAUSE if has_verb(lows[1:]) else Shape.FRAGMENT


def _goes_on(words: list[str], lows: list[str]) -> bool:
    """Tell whether a main sentence follows behind the comma."""
    for n, word in enumerate(words[:-2], 1):
        if word.endswith(","):
            return lows[n] in SUBJECTS | CONTRACTED or main_verb(words[n:]) is not None
    return False


def _auxiliary(lows: list[str], *, asked: bool) -> Shape:
    """Tell a question from a verb whose subject was left out: is it big, is big."""
    first, rest = lows[0], lows[1:]
    if not rest:
        return Shape.FRAGMENT
    if asked or rest[0] in SUBJECTS or rest[0] in {"there", "everyone"}:
        return Shape.INVERTED
    if first in {"do", "did"}:
        return Shape.PAST if first == "did" else Shape.BASE
    owned = rest[0] in POSSESSIVES | {"the"} and first in BE | MODALS | DO
    if owned and any(is_verb(each) or each in ADJECTIVES for each in rest[2:]):
        return Shape.INVERTED
    return Shape.MODAL


def _verbless(words: list[str], lows: list[str], *, verbs_first: bool) -> Shape:
    first = lows[0]
    if first in PREPOSITIONS - {"past", "inside", "outside", "like", "near"}:
        counted = any(each[:1].isdigit() or each in NUMBERS for each in lows[1:3])
        return Shape.NOUN if counted and first in ABOUT else Shape.FRAGMENT
    if first == "not" and len(lows) > 1 and is_gerund(lows[1]):
        return Shape.GERUND
    if first in BESIDE:
        return Shape.SENTENCE if any(each in SUBJECTS for each in lows) else Shape.FRAGMENT
    if is_gerund(first) and not lacks_link(lows):
        return Shape.NOUN if _is_compound(words, lows) else Shape.GERUND
    if first in ADJECTIVES | STATES | ADVERBS and not _describes_noun(lows):
        return Shape.ADJECTIVE
    if first in ADVERBS and len(lows) > 2 and (is_past(lows[1]) or only_past(lows[1])):
        return Shape.PAST if _takes_object(words[1:], lows[1:]) else Shape.NOUN
    verb = _verb_shape(words, lows, verbs_first=verbs_first)
    if verb:
        return verb
    opens = CONJUNCTIONS | (SUBORDINATORS - RELATIVES) | (ADVERBS - DEGREES)
    return Shape.FRAGMENT if first in opens or is_broken(lows) else Shape.NOUN


def _verb_shape(words: list[str], lows: list[str], *, verbs_first: bool) -> Shape | None:
    """Tell the verb that a note begins with; None when it begins with none."""
    first, second = lows[0], lows[1] if len(lows) > 1 else ""
    if words[0].endswith((",", ";", ":")):
        return None
    if only_participle(first) or first in {"been", "done"}:
        return Shape.PARTICIPLE
    if is_past(first) or only_past(first):
        follows = verbs_first or _takes_object(words, lows)
        return Shape.PAST if follows else None
    if base_of_third(first) and second:
        return Shape.THIRD if _begins_deed(words, lows) else None
    if is_base(first) and second and second not in CONJUNCTIONS:
        if is_gerund(second) and first not in LIKING:
            return None
        plain = first not in NOUN_TOO or _begins_deed(words, lows)
        many = verbs_first and _has_object(words)
        return Shape.BASE if plain or many else None
    return None


def _takes_object(words: list[str], lows: list[str]) -> bool:
    """Tell "reduced the hours" from "reduced hours"."""
    if len(lows) == 1:
        return only_past(lows[0])
    second = lows[1]
    small = DETERMINERS | OBJECTS | PREPOSITIONS | ADVERBS | SUBORDINATORS | {"to"}
    if not lows[0].endswith("ed") and len(lows) > 2 and is_plural(second):
        return True
    known = second in small or is_past(second) or second in STATES or second.endswith("'s")
    return only_past(lows[0]) or known or words[1][:1].isdigit() or words[1][:1].isupper()


def _begins_deed(words: list[str], lows: list[str]) -> bool:
    """Tell a verb that is a noun as well by what follows it: plan the week, hands over."""
    second = lows[1]
    if base_of_third(lows[0]) and base_of_third(lows[0]) not in NOUN_TOO:
        return second not in CONJUNCTIONS
    if lows[0] in MAKES_DO and is_plural(second) and len(lows) > 2:
        return True
    if lows[0] in LIKING and is_gerund(second):
        return True
    small = DETERMINERS | OBJECTS | (ADVERBS - VERY) | INDEFINITES | {"how", "why", "what", "to"}
    figure = words[1][:1].isdigit() and not is_base(lows[0])
    more = bool(base_of_third(lows[0])) and words[1].lower() in ADJECTIVES
    return (
        (second in small and lows[:2] != ["link", "to"])
        or is_phrasal(lows[0], second)
        or figure
        or more
    )


def _has_object(words: list[str]) -> bool:
    """Tell whether what follows a verb is what it is done to: plan night crews, use SAP."""
    noun = words[1:]
    first = bare(noun[0])
    if first in PREPOSITIONS or first in MASS:
        return False
    return is_plural(noun[head(noun)]) or (noun[0][:1].isupper() and len(noun) == 1)


def _is_compound(words: list[str], lows: list[str]) -> bool:
    """Tell "planning tool" from "planning crews": the first is a thing."""
    if len(lows) < 2 or lows[1] in DETERMINERS:
        return False
    return is_bare(" ".join(words[1:])) and any(map(is_common, lows[1:3]))


def _describes_noun(lows: list[str]) -> bool:
    """Tell "busy ward" from "busy on Mondays"."""
    describing = ADJECTIVES | STATES | ADVERBS
    for n, low in enumerate(lows):
        if n and (low in PREPOSITIONS | SUBORDINATORS | {"to"}):
            return lows[n - 1] not in describing
    return lows[-1] not in describing or (
        len(lows) > 1 and is_common(lows[-1]) and lows[-1] not in ADJECTIVES
    )
