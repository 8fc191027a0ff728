"""Tells notes from which a word was left out that only their writer knows."""

from afterword.core.writing.notes.finite import RELATIVES
from afterword.core.writing.notes.function_words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    INDEFINITES,
    PREPOSITIONS,
    SUBJECTS,
)
from afterword.core.writing.notes.nouns import ADJECTIVES, MASS, PEOPLE, THINGS
from afterword.core.writing.notes.verbs import is_past
from afterword.core.writing.notes.word_lists import words_of

OPEN_ENDS = words_of(
    "a an the and or to of my your our their with for at from by into how what why when who"
)
"""Words that something must follow."""
UNITS = words_of("years year months weeks days hours minutes min people % percent")
AFTER_UNITS = frozenset({"ahead", "later", "ago", "early"})
TRENDS = frozenset({"since", "by", "this", "last"})
NOMINAL = words_of("""
casual cold creative daily digital double early faster final first free future general green
individual inside junior last late lead light local major medical monthly national native next open
outside past potential present professional ready remote secondary senior short standard start
total weekly yearly
""")
"""Adjectives that can be nouns or adverbs, so that one at the end leaves nothing out."""
JUDGING = frozenset({"difficult", "hard", "easy", "important", "impossible", "possible", "better"})
"""Adjectives whose "to" says of what they are true: hard to fill."""
VERBLESS = DETERMINERS | ADVERBS | ADJECTIVES | INDEFINITES | CONJUNCTIONS | PREPOSITIONS
LATE = frozenset({"still", "already", "always", "never", "usually", "often", "not"})
"""Adverbs that stand beside a verb."""


def is_broken(lows: list[str]) -> bool:
    """Tell whether a verb was left out, so that the words are neither noun nor sentence."""
    ends = lows[-1] in OPEN_ENDS or ":" in lows[-1]
    return ends or _ends_described(lows) or lacks_link(lows) or _lacks_verb(lows)


def lacks_link(lows: list[str]) -> bool:
    """Tell whether a figure or a trend hangs behind a noun: ICU 6 years, errors up since May."""
    small = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | ADVERBS | ADJECTIVES
    for n in range(1, len(lows) - 1):
        before, low, behind = lows[n - 1], lows[n], lows[n + 1]
        figure = low[:1].isdigit() and behind in UNITS and before[:1].isalpha()
        counted = figure and not AFTER_UNITS & set(lows[n + 2 : n + 3])
        if before not in small and (counted or (low in {"up", "down"} and behind in TRENDS)):
            return True
    return False


def _ends_described(lows: list[str]) -> bool:
    """Tell whether an adjective without its "are" is the last word: machines very old."""
    last = lows[-1]
    plain = last in ADJECTIVES - THINGS - PEOPLE - MASS - NOMINAL and not is_past(last)
    return len(lows) > 1 and plain and lows[-2] not in INDEFINITES | DETERMINERS


def _lacks_verb(lows: list[str]) -> bool:
    """Tell whether an adverb stands where its verb should: team too small."""
    for n in range(1, len(lows)):
        before = lows[n - 1]
        if before in RELATIVES or before in SUBJECTS:
            return False
        if lows[n] == "too" and n + 1 < len(lows) and before not in DETERMINERS:
            return True
        if lows[n] in JUDGING and lows[n + 1 : n + 2] == ["to"] and before not in VERBLESS:
            return True
        if lows[n] == "only" and lows[n + 1 : n + 2] and lows[n + 1][:1].isdigit():
            return True
        if lows[n] in LATE and before not in CONJUNCTIONS | PREPOSITIONS:
            return True
    return False
