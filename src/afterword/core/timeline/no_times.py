"""What looks like a time and is none: a wish, a name, a number, how far something moved."""

from collections.abc import Sequence

from afterword.core.timeline.clause_words import (
    FIGURES,
    MERRY,
    NICE,
    POINTING,
    PRESENTING,
    QUANTITIES,
    REFERENCES,
    SPEAKING,
    STREETS,
    WISHING,
)
from afterword.core.timeline.lexer import Token
from afterword.core.timeline.months import Month
from afterword.core.timeline.named_days import Holiday
from afterword.core.timeline.parts import Part
from afterword.core.timeline.times import Between, Count, Time
from afterword.core.timeline.weeks import Weekday, Weekend

Tokens = Sequence[Token]


def is_no_time(t: Tokens, time: Time, i: int, end: int, *, by: bool, opens: bool) -> bool:
    """Tell whether the words from ``i`` to ``end`` only look like a time.

    ``by`` is true behind that word, ``opens`` where a clause begins with them.
    """
    return (
        (by and _is_difference(t, time, i, end))
        or _is_wished(t, time, i)
        or _is_reference(t, i)
        or t[end].text in STREETS
        or _is_of_a_kind(t, time, i, end)
        or (opens and _is_named(t, time, i, end))
        or (isinstance(time, Count) and t[end].text == "in" and _is_bare_number(t, end + 1))
    )


def _is_bare_number(t: Tokens, i: int) -> bool:
    """Tell whether a number counts nothing that is named: one week in four."""
    return "number" in t[i].kinds and "unit" not in t[i + 1].kinds


def _is_difference(t: Tokens, time: Time, i: int, end: int) -> bool:
    """Tell whether "by" says how far something moved: pushed back by two weeks."""
    if not isinstance(time, Count) or QUANTITIES.isdisjoint(t[i].kinds):
        return False
    return not time.ahead and not any("later" in t[k].kinds for k in range(i, end))


def _is_wished(t: Tokens, time: Time, i: int) -> bool:
    """Tell whether a time is only wished well: happy Thanksgiving, have a lovely weekend."""
    rests = isinstance(time, Count) and time.unit == "weekend"
    if not rests and not isinstance(time, Weekend | Holiday | Weekday | Part):
        return False
    words = [t[k].text for k in range(max(0, i - 4), i)]
    if "enjoy" in words[-1:] or (words[-2:-1] == ["enjoy"] and words[-1] in POINTING):
        return True
    if words[-1:] and words[-1] in MERRY:
        return True
    nice = t[i].text == "a" or (words[-1:] and words[-1] in NICE)
    return bool(nice) and not WISHING.isdisjoint(words)


def _is_reference(t: Tokens, i: int) -> bool:
    """Tell whether figures are the number of a letter: Ref. 2026-11-20-PM."""
    if FIGURES.isdisjoint(t[i].kinds):
        return False
    return any(t[k].text in REFERENCES for k in range(max(0, i - 3), i))


def _is_of_a_kind(t: Tokens, time: Time, i: int, end: int) -> bool:
    """Tell whether words only say of what kind something is: a wet Monday, second-round."""
    if isinstance(time, Weekday | Between) and "weekday" in t[i].kinds and i:
        unknown = i > 1 and not t[i - 1].kinds and t[i - 2].text == "a"
        if unknown or t[i - 1].text == "a":
            return True
    ordinal = "ordinal" in t[i].kinds and end == i + 1
    return ordinal and "dash" in t[end].kinds and "other" in t[end + 1].kinds


def _is_named(t: Tokens, time: Time, i: int, end: int) -> bool:
    """Tell whether somebody bears the name of a month or a day: Jan will write to you.

    A sentence begins with it, and somebody calls or writes, or another name stands behind it.
    """
    if not isinstance(time, Weekday | Month) or end != i + 1:
        return False
    behind = t[end]
    if not behind.kinds and "comma" in t[end + 1].kinds:
        return t[end + 2].text in PRESENTING
    speaks = any(t[k].text in SPEAKING for k in range(end + 1, end + 3))
    return isinstance(time, Month) and "future" in behind.kinds and speaks
