"""Finds the verb that makes a sentence of words."""

from afterword.core.writing.notes.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    CONTRACTED,
    DETERMINERS,
    MODALS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    lowered,
)
from afterword.core.writing.notes.nouns import ADJECTIVES, can_act, is_plural
from afterword.core.writing.notes.verbs import (
    NOUN_TOO,
    base_of_third,
    is_base,
    is_gerund,
    is_past,
    is_verb,
    only_past,
)
from afterword.core.writing.notes.word_lists import words_of

RELATIVES = words_of("""
although because how if once that though unless until what when where whereas whether which while
who whom whose why
""")
PARTICLES = frozenset({"over", "out", "off", "up", "down", "away", "back"})
PHRASAL = frozenset({
    ("hand", "over"), ("look", "after"), ("look", "like"), ("sound", "like"), ("deal", "with"),
    ("work", "with"), ("work", "on"), ("work", "under"), ("work", "in"), ("work", "at"),
    ("work", "as"), ("work", "for"), ("work", "from"), ("report", "to"), ("liaise", "with"),
    ("focus", "on"), ("set", "up"), ("lead", "to"), ("care", "about"), ("care", "for"),
    ("talk", "to"), ("run", "on"), ("plan", "on"), ("plan", "with"), ("plan", "by"),
    ("plan", "in"), ("start", "at"), ("start", "in"), ("start", "with"), ("end", "at"),
    ("change", "from"), ("end", "in"), ("end", "on"), ("end", "with"), ("start", "on"),
    ("change", "in"), ("close", "at"), ("open", "at"), ("depend", "on"), ("call", "for"),
    ("led", "to"), ("want", "to"), ("need", "to"), ("have", "to"), ("try", "to"), ("plan", "to"),
    ("hope", "to"), ("like", "to"),
})  # fmt: skip
"""Verbs that are nouns too, with the small word that tells that here they are verbs."""
PLACES = words_of(
    "here there today tomorrow yesterday now so only even mainly later then last first"
)
"""Adverbs that can stand behind a noun."""
INTRANSITIVE = words_of("""
appeared arrived collapsed doubled dropped existed exploded failed halved happened improved lasted
occurred remained seemed stayed succeeded tripled waited worsened
""")
"""Pasts that never describe a noun behind which they stand."""
LASTING = words_of("end start close open run work live")
"""What things do as well as people: the contract ends in April."""
MAKES_DO = words_of(
    "help helps let lets make makes have see watch helping letting making seeing watching"
)
"""Verbs before whose object another verb stands: help farmers sell."""


SAYING = words_of("said says told thinks thought mentioned explained asked wants")


def is_phrasal(low: str, following: str) -> bool:
    """Tell whether a word and the one behind it make a verb: hands over."""
    return (base_of_third(low) or low, following) in PHRASAL


def main_verb(words: list[str]) -> int | None:
    """Give the place of the verb that makes a sentence of the words; None when there is none.

    A relative ("that", "which", or a pronoun behind a noun) takes the next verb for itself.
    """
    lows = lowered(words)
    taken = nested = False
    own = 0
    for n in range(1, len(lows)):
        low = lows[n]
        if n == own:
            taken = False
        elif _opens_relative(words, lows, n):
            nested = taken = True
            own = n + 1 if _has_own_verb(lows, n) else own
        elif low in {"and", "or", "but"} and nested:
            taken = True
        elif _is_finite(words, lows, n):
            if not taken:
                return n
            taken = False
        elif taken and lows[n - 1] in RELATIVES and is_verb(low):
            taken = False
    return None


def _opens_relative(words: list[str], lows: list[str], n: int) -> bool:
    if lows[n] in RELATIVES or (lows[n] == "since" and any(map(only_past, lows[n:]))):
        return True
    if lows[n] in {"after", "before", "since", "than", "as"}:
        return n + 1 < len(lows) and lows[n + 1] in SUBJECTS
    ends = lows[n - 1] in CONJUNCTIONS or words[n - 1].endswith(",")
    return lows[n] in SUBJECTS and not ends and not (lows[n] == "it" and _is_object(lows, n))


def _is_object(lows: list[str], n: int) -> bool:
    return lows[n - 1] in PREPOSITIONS or is_verb(lows[n - 1])


def _has_own_verb(lows: list[str], n: int) -> bool:
    """Tell whether the verb of a pronoun stands right behind it, so that none is awaited."""
    following = lows[n + 1] if n + 1 < len(lows) else ""
    return lows[n] in SUBJECTS and is_verb(following) and following not in AUXILIARIES


def _is_finite(words: list[str], lows: list[str], n: int) -> bool:
    low, before = lows[n], lows[n - 1]
    if (
        before == "to"
        or (before in MODALS and words[n - 1] != "May")
        or words[n - 1].endswith((":", ";"))
    ):
        return False
    if low in AUXILIARIES or low in CONTRACTED:
        named = low == "may" and words[n][0] == "M"
        noun = low in {"can", "will", "might", "must", "do", "have"} and before in DETERMINERS
        return not named and not noun
    if before in DETERMINERS | PREPOSITIONS | CONJUNCTIONS:
        return False
    sure = base_of_third(low) is not None and base_of_third(low) not in NOUN_TOO
    if before in ADJECTIVES and not sure:
        return False
    return _is_open_verb(words, lows, n)


def _is_open_verb(words: list[str], lows: list[str], n: int) -> bool:
    """Tell whether a word that is no auxiliary is the verb of the nouns in front of it."""
    k = n - 1
    while k > 0 and lows[k] in ADVERBS:
        k -= 1
    low, subject = lows[n], lows[k]
    following = lows[n + 1] if n + 1 < len(lows) else ""
    if words[k].endswith(",") or subject in PREPOSITIONS | DETERMINERS | RELATIVES:
        return False
    if only_past(low) or low in INTRANSITIVE or _is_past_here(lows, n, following):
        return True
    if base_of_third(low) and not is_plural(subject):
        return _is_third_here(low, following, acts=can_act(subject))
    return _is_pale(words, lows, n, k)


def _is_pale(words: list[str], lows: list[str], n: int, k: int) -> bool:
    """Tell whether a past or a base is a verb, by who is in front of it and what is behind."""
    low, subject, following = lows[n], lows[k], lows[n + 1] if n + 1 < len(lows) else ""
    owned = lows[0] in POSSESSIVES | {"we", "the"} or words[0][:1].isupper()
    if is_past(low) and following and following != "by":
        simple = not any(each in PREPOSITIONS for each in lows[:n])
        object_ = following in DETERMINERS or (is_plural(following) and not is_plural(subject))
        return owned and simple and (can_act(subject) or object_)
    if lows[0] in POSSESSIVES and is_plural(subject) and is_base(low) and low not in NOUN_TOO:
        return True
    if (
        not can_act(subject)
        or {lows[0], lows[k - 1]} & MAKES_DO
        or not is_base(low)
        or not following
    ):
        return False
    if is_plural(subject):
        return low not in NOUN_TOO or following not in PREPOSITIONS or is_phrasal(low, following)
    sure = low not in NOUN_TOO or (low == "want" and following == "to")
    return sure and lows[0] in DETERMINERS


def _is_past_here(lows: list[str], n: int, following: str) -> bool:
    """Tell a past by its object: got us, said the ward."""
    if lows[n] in SAYING:
        return following in DETERMINERS | SUBJECTS | CONTRACTED | {"that"}
    if not is_past(lows[n]):
        return False
    if can_act(lows[n - 1]) and following in DETERMINERS:
        return True
    if can_act(lows[n - 1]) and lows[0] in {"a", "an", "one"} and following == "to":
        return True
    done = is_gerund(lows[0]) and following in POSSESSIVES | {"the", "a"}
    return done or following in OBJECTS - {"it", "her"}


def _is_third_here(low: str, following: str, *, acts: bool) -> bool:
    """Tell the verb from the plural of a noun: the team plans the week, the team plans."""
    if base_of_third(low) not in NOUN_TOO:
        return True
    if following in DETERMINERS | OBJECTS | PARTICLES | {"how", "why", "what", "that"}:
        return True
    if following in ADVERBS - PLACES:
        return True
    if following in PREPOSITIONS | CONJUNCTIONS | {"", "to", "council", "councils"}:
        lasting = base_of_third(low) in LASTING
        return (acts or lasting) and is_phrasal(low, following)
    return acts
