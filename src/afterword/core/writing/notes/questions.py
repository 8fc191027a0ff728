"""Turns a direct question into an indirect one: what does it cost, what it costs."""

from afterword.core.writing.notes.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    DO,
    INDEFINITES,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
    bare,
)
from afterword.core.writing.notes.nouns import ADJECTIVES, is_common, is_plural
from afterword.core.writing.notes.verbs import (
    is_base,
    is_gerund,
    is_past,
    only_participle,
    past,
    third,
)
from afterword.core.writing.notes.wh import after_wh

POINTERS = frozenset({"this", "that", "these", "those"})
RELATIVE = frozenset({"that", "which", "who"})


def indirect(question: str) -> str | None:
    """Give a direct question as an indirect one; None when its subject cannot be told apart."""
    words = question.rstrip("?").split()
    lows = [bare(each) for each in words]
    n = after_wh(lows) if lows[0] in WH else 0
    opening = words[:n] or ["whether"]
    if n >= len(words) - 1 or lows[n] not in AUXILIARIES:
        return None
    if is_gerund(lows[n + 1]) and n + 2 < len(lows) and lows[n + 2] in DETERMINERS:
        return " ".join([*opening, *words[n + 2 :], words[n], words[n + 1]])
    end = _subject_end(lows, n)
    if end is None:
        return None
    subject = words[n + 1 : end]
    verb = _verb(lows[n], bare(subject[-1]), words[end:])
    opening[0] = opening[0][:1].lower() + opening[0][1:]
    return " ".join([*opening, *subject, *verb]) if verb else None


def _verb(auxiliary: str, subject: str, rest: list[str]) -> list[str] | None:
    """Give the verb its own ending back: does cost, costs."""
    if auxiliary not in DO or auxiliary.endswith("n't"):
        return [auxiliary, *rest]
    at = next((n for n, each in enumerate(rest) if bare(each) not in ADVERBS), len(rest))
    if at == len(rest) or not is_base(bare(rest[at])):
        return None
    base = bare(rest[at])
    many = subject in SUBJECTS - {"he", "she", "it"}
    plain = auxiliary == "do" or (auxiliary == "does" and many)
    form = base if plain else past(base) if auxiliary == "did" else third(base)
    return [*rest[:at], rest[at].lower().replace(base, form, 1), *rest[at + 1 :]]


def _subject_end(lows: list[str], n: int) -> int | None:
    """Give the place behind the subject that stands after the auxiliary at ``n``."""
    first = lows[n + 1]
    if first in SUBJECTS or first in INDEFINITES - POINTERS:
        return _joined(lows, n + 2)
    if lows[n] in DO | MODALS:
        return _before_base(lows, n)
    return _before_complement(lows, n)


def _joined(lows: list[str], at: int) -> int:
    """Go on behind "you and your team"."""
    if at + 2 < len(lows) and lows[at] == "and":
        return at + 3 if lows[at + 1] in DETERMINERS else at + 2
    return at


def _before_base(lows: list[str], n: int) -> int | None:
    """Find the verb without ending; more than one in a row cannot be told apart."""
    begin = n + 2 + (lows[n + 1] in DETERMINERS)
    small = PREPOSITIONS | DETERMINERS | {"to"}
    places = [k for k in range(begin, len(lows)) if is_base(lows[k]) and lows[k - 1] not in small]
    if not places or set(lows[n : places[0]]) & RELATIVE:
        return None
    k = places[0]
    return None if k + 1 in places and lows[k + 1] != "like" else k


def _before_complement(lows: list[str], n: int) -> int | None:
    """Find where the subject of "is" or "has" ends: at a participle, an adjective, a small word."""
    if set(lows[n:]) & RELATIVE:
        return None
    if n == 1 and lows[0] in {"what", "who", "which"}:
        return len(lows)
    begin = n + 1 + (lows[n + 1] in DETERMINERS)
    while begin + 1 < len(lows) and lows[begin] in ADJECTIVES and _is_noun(lows[begin + 1]):
        begin += 1
    for k in range(begin + 1, len(lows)):
        if _completes(lows, k):
            return k
    return len(lows)


def _is_noun(low: str) -> bool:
    return (is_common(low) and low not in ADJECTIVES) or is_plural(low)


def _completes(lows: list[str], k: int) -> bool:
    low = lows[k]
    if low in PREPOSITIONS:
        return low != "of" and not any(map(_describes, lows[k:]))
    return _describes(low) or low in ADVERBS | ADJECTIVES | DETERMINERS


def _describes(low: str) -> bool:
    return is_past(low) or only_participle(low) or is_gerund(low)
