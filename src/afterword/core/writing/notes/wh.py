"""Question words: what belongs to them, and whether they are themselves who acts."""

from afterword.core.writing.notes.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    DO,
    INDEFINITES,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
)
from afterword.core.writing.notes.nouns import ADJECTIVES, is_common, is_plural
from afterword.core.writing.notes.verbs import (
    NOUN_TOO,
    base_of_third,
    is_base,
    is_gerund,
    is_past,
    is_verb,
    only_participle,
    only_past,
)

COUNTS = (["how", "many"], ["how", "much"])
DEGREES = ADVERBS | ADJECTIVES | {"long", "far", "soon", "often"}
WIDEST = 5
ADVERBIAL = frozenset({"how", "why", "when", "where"})


def after_wh(lows: list[str]) -> int:
    """Give the place behind a question word and what belongs to it: how many nurses."""
    if lows[0] in {"which", "whose", "what"} or lows[:2] in COUNTS:
        return _after_nouns(lows, 2 if lows[:2] in COUNTS else 1)
    if lows[0] == "how" and len(lows) > 2 and lows[1] in DEGREES and lows[2] in AUXILIARIES:
        return 2
    return 1


def _after_nouns(lows: list[str], n: int) -> int:
    stops = AUXILIARIES | SUBJECTS | DETERMINERS
    begin = n
    while n < min(len(lows), WIDEST) and lows[n] not in stops and _names(lows[n]):
        if n > begin and (base_of_third(lows[n]) or is_plural(lows[n - 1])):
            break
        n += 1
    return n


def _names(low: str) -> bool:
    return is_common(low) or is_plural(low)


def asks_subject(lows: list[str], n: int) -> bool:
    """Tell whether the question word acts itself before its auxiliary: who is leading."""
    if (lows[0] in ADVERBIAL and n < 2) or (lows[0] == "how" and lows[:2] not in COUNTS):
        return False
    rest = [each for each in lows[n + 1 :] if each not in ADVERBS]
    if lows[n] in DO or not rest:
        return not rest
    first = rest[0]
    if first in SUBJECTS | DETERMINERS | INDEFINITES:
        return False
    if lows[n] in MODALS:
        return first in {"be", "have"} or (is_base(first) and first not in NOUN_TOO)
    described = is_past(first) or only_participle(first) or is_gerund(first)
    alone = len(rest) == 1 or rest[1] in PREPOSITIONS
    return described or first in PREPOSITIONS or (first in ADJECTIVES and alone)


def acts(lows: list[str]) -> bool:
    """Tell whether the question word acts itself: who leads, how many nurses work."""
    n = after_wh(lows)
    if n >= len(lows) or (lows[0] in ADVERBIAL and n == 1):
        return False
    verb = lows[n]
    finite = verb in AUXILIARIES or base_of_third(verb) or is_past(verb) or only_past(verb)
    return bool(finite) or (n > 1 and is_base(verb))


def lacks_subject(lows: list[str]) -> bool:
    """Tell whether who acts was left out: how train new people, when start."""
    if lows[0] not in ADVERBIAL or len(lows) < 2 or not is_base(lows[1]):
        return False
    return not any(has_verb([each]) for each in lows[2:])


def has_verb(lows: list[str]) -> bool:
    """Tell whether any of the words can be a verb."""
    return any(
        each in AUXILIARIES or each in CONTRACTED or is_verb(each) or is_past(each) for each in lows
    )
