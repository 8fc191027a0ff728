"""What each number of a playbook may be, and how people write it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import time
from difflib import get_close_matches
from itertools import pairwise
from types import MappingProxyType
from typing import Any, NamedTuple, get_origin, get_type_hints

from afterword.core.playbooks.playbook import BusinessDays, Playbook, Span

LIMITS = tuple(field.name for field in fields(Span))
"""The four limits of a span, in the order in which they must come."""
ORDERED = (
    ("settle_minutes_soon", "settle_minutes"),
    ("thank_you_from", "thank_you_to"),
    ("same_day_until", "same_day_by"),
    ("friday_until", "day_closes"),
    ("close_from", "close_to"),
    ("call_from", "call_to"),
)
"""Numbers of which the first never comes after the second."""
COUNTED = {
    "panel_from": "interviewers",
    "closure_days": "weekdays",
    "withdrawal_call_from": "round",
    "nudges": "messages",
    "company_week": "questions",
    "calls": "calls",
    "call_rapport": "of 3",
    "linkedin_month": "messages",
    "summer_months": "months",
}
"""Units that neither the name of a number nor its kind tells; all others are days."""
LEAST = {
    "panel_from": 2,
    "thank_you_hours": 1,
    "thank_you_days": 1,
    "summer_months": 1,
    "materials_warn_hours": 1,
    "closure_days": 1,
    "bounce_hours": 1,
    "offer_ack_hours": 1,
    "withdrawal_hours": 1,
    "withdrawal_call_from": 1,
    "correction_hours": 1,
    "call_minutes": 1,
    "nudges": 1,
    "rest": 1,
    "reminder_rest": 1,
    "person_rest": 1,
    "company_week": 1,
}
"""The least of a number where it is not 0. No rest at all is bombarding (R022, C6)."""
MOST = {
    "settle_minutes": 1440,
    "settle_minutes_soon": 1440,
    "summer_months": 12,
    "nudges": 3,
    "call_minutes": 1440,
    "call_rapport": 3,
}
"""The most where it is not a year's 366. Three questions are the most anybody lists (C7, P09)."""


class Wrong(NamedTuple):
    """What is wrong with a value, in which limit of a span ("" for the whole), and the cure."""

    limit: str
    what: str
    do: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """One number or switch of a playbook: its kind, its unit, and how small or large it may be."""

    name: str
    kind: type
    unit: str
    default: object
    least: int
    most: int

    def wrongs(self, value: object) -> Iterator[Wrong]:
        """Say all that is wrong with a value; nothing when it may stand."""
        if not _fits(self.kind, value):
            what = f"{_said(value)} is not {NAMED[self.kind]}"
            yield Wrong("", what, f"write for example {self.name} = {written(self.default)}")
        elif isinstance(value, Span):
            yield from self._of_span(value)
        elif isinstance(value, tuple):
            yield from self._of_list(value)
        elif isinstance(value, int) and not isinstance(value, bool):
            yield from self._of_count(value)

    def _of_count(self, value: int, limit: str = "") -> Iterator[Wrong]:
        if not self.least <= value <= self.most:
            side = "less than" if value < self.least else "more than"
            bound = self.least if value < self.least else self.most
            do = f"write a number from {self.least} to {self.most}"
            yield Wrong(limit, f"{value!r} is {side} {bound}", do)

    def _of_list(self, value: tuple[int, ...]) -> Iterator[Wrong]:
        for each in value:
            yield from self._of_count(each)
        if len(set(value)) < len(value):
            yield Wrong("", f"{_said(value)} names one twice", "write each once")

    def _of_span(self, value: Span) -> Iterator[Wrong]:
        named = [(limit, getattr(value, limit)) for limit in LIMITS]
        found = [wrong for limit, days in named for wrong in self.limit_wrongs(limit, days)]
        yield from found
        for (before, a), (after, b) in pairwise([] if found else named):
            if length(a) > length(b):
                what = f"{after} {written(b)} comes before {before} {written(a)}"
                yield Wrong(after, what, f"write them in this order: {', '.join(LIMITS)}")

    def limit_wrongs(self, limit: str, days: object) -> Iterator[Wrong]:
        """Say what is wrong with one limit of a span."""
        if isinstance(days, int) and not isinstance(days, bool):
            yield from self._of_count(days, limit)
        else:
            do = 'write days as 7, or business days as "5 business days"'
            yield Wrong(limit, f"{_said(days)} is not a number of days", do)


def length(days: int) -> float:
    """Give a number of days, or of business days, as days of the calendar: five make a week.

    Only by this can limits of the two sorts be compared before it is known which days are open.
    """
    return days * 7 / 5 if isinstance(days, BusinessDays) else float(days)


def disordered(values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Give the pairs of ORDERED that stand in these values the wrong way round."""
    for first, second in ORDERED:
        low: Any = values.get(first)
        high: Any = values.get(second)
        if low is not None and high is not None and low > high:
            yield first, second


def nearest(name: str, known: tuple[str, ...]) -> str:
    """Say which known name was meant, or which there are."""
    near = get_close_matches(name, known, n=1)
    return f"did you mean {near[0]}?" if near else f"known here: {', '.join(known)}"


def written(value: object) -> str:
    """Write a value as it stands in a playbook file."""
    match value:
        case bool():
            return str(value).lower()
        case BusinessDays():
            return f'"{spoken(value)}"'
        case time():
            return value.isoformat()
        case tuple():
            return f"[{', '.join(str(each) for each in value)}]"
        case Span():
            limits = ", ".join(f"{each} = {written(getattr(value, each))}" for each in LIMITS)
            return f"{{ {limits} }}"
    return str(value)


def spoken(value: object, unit: str = "days") -> str:
    """Write a value with its unit, as people say it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case BusinessDays():
            return f"{int(value)} business day{'' if value == 1 else 's'}"
        case time():
            return value.strftime("%H:%M")
        case tuple():
            return f"{', '.join(str(each) for each in value)} ({unit})"
        case Span():
            return _spoken_span(value)
        case int():
            one = unit.removesuffix("s") if value == 1 else unit
            return f"round {value}" if unit == "round" else f"{value} {one}"
    return str(value)


def _spoken_span(span: Span) -> str:
    limits = [getattr(span, each) for each in LIMITS]
    alike = len({type(each) for each in limits}) == 1
    *others, last = [spoken(each) for each in limits]
    first, start, end = [each.partition(" ")[0] for each in others] if alike else others
    return f"from {first}, best {start} to {end}, at the latest {last}"


def _said(value: object) -> str:
    try:
        return written(value)[:60]
    except (AttributeError, ValueError):
        return repr(type(value).__name__)


def _fits(kind: type, value: object) -> bool:
    if kind is tuple:
        return isinstance(value, tuple) and all(type(each) is int for each in value)
    if kind is time:
        return isinstance(value, time) and value.tzinfo is None
    return type(value) is kind


NAMED = {
    int: "a whole number",
    bool: "true or false",
    BusinessDays: "a number of business days",
    Span: "a span of days",
    time: "a time of the day without an offset",
    tuple: "a list of whole numbers",
}
UNITS = {bool: "yes or no", BusinessDays: "business days", time: "local time"}


def _unit(name: str, kind: type) -> str:
    for ending in ("minutes", "hours"):
        if kind in {int, tuple} and name.removesuffix("_soon").endswith(ending):
            return ending
    return UNITS.get(kind) or COUNTED.get(name, "days")


def _numbers() -> Iterator[Number]:
    hints = get_type_hints(Playbook)
    for field in fields(Playbook):
        if field.name == "version":
            continue
        kind = get_origin(hints[field.name]) or hints[field.name]
        yield Number(
            name=field.name,
            kind=kind,
            unit=_unit(field.name, kind),
            default=field.default,
            least=LEAST.get(field.name, 0),
            most=MOST.get(field.name, 366),
        )


NUMBERS: Mapping[str, Number] = MappingProxyType({each.name: each for each in _numbers()})
"""Every number and switch of a playbook, in its order."""
