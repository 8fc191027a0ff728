"""Of two values for a number, the later and quieter one (R114)."""

from collections.abc import Callable, Mapping
from typing import Any

from afterword.core.playbooks.numbers import LIMITS, length
from afterword.core.playbooks.playbook import Span

Choice = Callable[[Any, Any], Any]
QUIETER: Mapping[str, Choice] = {
    **dict.fromkeys(("nudges", "company_week", "calls", "linkedin_month"), min),
    **dict.fromkeys(
        ("rest", "reminder_rest", "person_rest", "summer_wait", "close_from", "close_to"), max
    ),
    "calls_uninvited": lambda before, said: before and said,
    "thank_you_optional": lambda before, said: before or said,
    "chair_only": lambda before, said: before or said,
}
"""Which of two values is quieter, for numbers of which that can be said beside the spans."""


def quieter(name: str, before: object, said: object) -> object:
    """Give what holds where one overlay says ``before`` and one laid after it ``said``.

    A span takes the later of each of its limits, a number from QUIETER the quieter value.
    Of the others, such as the morning of a thank-you, neither value bothers anybody more, and
    what is laid last knows the custom best.
    """
    if isinstance(before, Span) and isinstance(said, Span):
        return Span(**{each: later(getattr(before, each), getattr(said, each)) for each in LIMITS})
    choose = QUIETER.get(name)
    return choose(before, said) if choose else said


def later(before: int, said: int) -> int:
    """Give the longer of two numbers of days or business days."""
    return before if length(before) > length(said) else said
