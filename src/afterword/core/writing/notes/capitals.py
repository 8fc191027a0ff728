"""Lowers stray capitals at the beginning of a note, and keeps names as they are."""

import re

from afterword.core.writing.notes.function_words import SMALL, bare
from afterword.core.writing.notes.nouns import ADJECTIVES, is_common
from afterword.core.writing.notes.proper import LETTERS, PROPER, RAISED, TONGUES
from afterword.core.writing.notes.verbs import is_past, is_verb
from afterword.core.writing.notes.word_lists import words_of

NAMES_TOO = words_of("""
access amazon amber apple art asana azure basecamp bath bill box chase chrome confluence cork
crystal dawn dean docker drew earl edge excel exchange express faith flask flow frank gap gene go
grace hazel hope hunter iris ivy jobs joy lily march mark may meta miles miro mobile monday nice
notion numbers office olive oracle orange outlook pages pat pearl polish power project react
reading rich rose ruby rust sage shell slack spark spring square stripe sue swift tableau target
teams trello turkey unity victor violet visa vision visual vue will windows word workday zoom
""")
"""Common words that are names as well: a capital on them may be meant."""
IN_NAMES = words_of("""
new great general big first royal national global central public digital modern young old open early
united free international european local social clear direct bright green white good best better
""")
"""Adjectives that names begin with, so that a name behind them may be theirs: New York."""
KNOWN_NAMES = re.compile(r"(?:[A-Z]{2,}s?|[A-Z][a-z]*[A-Z]\w*|\w*\d\w*|I)(?:'\w+)?")


def cased(text: str) -> str:
    """Give a note with its stray capitals lowered and the days of the week raised."""
    words = text.split(" ")
    if _shouted(words):
        words = [_quiet(each) for each in words]
    elif _titled(words):
        words = [each if is_name(each) else _lower(each) for each in words]
    elif words[0] and _stray(words):
        words[0] = _lower(words[0])
    tongues = any(bare(each) in TONGUES for each in words)
    return " ".join(_raised(each, tongues=tongues) for each in words)


def is_name(word: str) -> bool:
    """Tell whether a word is written as only names are: in capitals, or with a figure in it."""
    return bool(KNOWN_NAMES.fullmatch(word.strip(".,;:!?\"'()[]")))


def is_known(word: str) -> bool:
    """Tell whether a word in lower case is English that cannot be a name."""
    low = bare(word).removesuffix("'s")
    return low in SMALL or is_common(low) or is_verb(low)


def capital(text: str) -> str:
    """Begin with a capital."""
    at = next((n for n, char in enumerate(text) if char.isalnum()), 0)
    name = text.split(" ", maxsplit=1)[0]
    return (
        text
        if is_name(name) or any(c.isupper() for c in name)
        else text[:at] + text[at : at + 1].upper() + text[at + 1 :]
    )


def _stray(words: list[str]) -> bool:
    """Tell whether the first word's capital only marks the beginning."""
    first = words[0].strip("\"'([")
    if is_name(first) or not first[:1].isupper():
        return False
    if any(each.strip("\"'([.,;:)?") == first for each in words[1:]):
        return False
    low = bare(first).removesuffix("'s")
    if low in SMALL - {"may", "will"}:
        return True
    if low in NAMES_TOO or not all(map(is_known, first.split("-"))):
        return False
    if is_past(low) or (low in ADJECTIVES and low not in IN_NAMES):
        return True
    following = words[1].strip("\"'([.,;:)") if len(words) > 1 else ""
    return not following[:1].isupper() or is_name(following) or _is_proper(following)


def _is_proper(word: str) -> bool:
    return bare(word).removesuffix("'s") in PROPER


def _shouted(words: list[str]) -> bool:
    """Tell whether the whole note is in capitals."""
    lettered = [each for each in words if any(c.isalpha() for c in each)]
    loud = len(lettered) > 2 and all(each == each.upper() for each in lettered)
    return loud and sum(map(is_known, lettered)) * 2 > len(lettered)


def _titled(words: list[str]) -> bool:
    """Tell whether every word that matters has a capital, and none of them is a name."""
    content = [each for each in words if bare(each) not in SMALL and not is_name(each)]
    return (
        len(content) > 1
        and all(each[:1].isupper() for each in content)
        and all(is_known(each) and bare(each) not in NAMES_TOO for each in content)
    )


def _quiet(word: str) -> str:
    return word.lower() if is_known(word) and bare(word) != "i" else word


def _lower(word: str) -> str:
    low = word[:2].lower() + word[2:]
    return word if bare(word) == "i" or word.startswith("I'") else low


def _raised(word: str, *, tongues: bool) -> str:
    low = bare(word).removesuffix("'s")
    if (word.islower() and low in RAISED) or (low == "polish" and tongues):
        return word[: word.index(low)] + low.capitalize() + word[word.index(low) + len(low) :]
    if word.islower() and low in LETTERS:
        shown = low[:-1].upper() + "s" if low in {"kpis", "apis"} else low.upper()
        return word.replace(low, shown, 1)
    return word
