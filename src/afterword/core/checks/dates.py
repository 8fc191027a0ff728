"""Dates, weekdays, years and times of day in a text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.checks.stems import stem

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS = frozenset(stem(word) for word in (*WEEKDAYS, *MONTHS)) | {str(n) for n in range(1, 32)}
"""The stems of what names a day."""
MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?P<{0}>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?:,? (?P<{0}>(?:19|20)\d\d))?"
DATE = re.compile(
    rf"\b{MONTH.format('m1')} (?:the )?{DAY.format('d1')}\b(?!:){YEAR.format('y1')}"
    rf"|\b(?:the )?{DAY.format('d2')} (?:of )?{MONTH.format('m2')}\b{YEAR.format('y2')}"
    r"|\b(?P<y3>(?:19|20)\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)\b"
    r"|(?<![\d/.-])(?P<n1>[0-3]?\d)[/.](?P<n2>[01]?\d)(?:[/.](?P<y4>(?:20)?\d\d))?(?![\d/%])"
    r"|\bthe (?P<d5>[0-3]?\d)(?:st|nd|rd|th)\b(?! (?:year|time|of|floor|round|century))",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"\b(?:in|since|until|by|from|of|this|next|last|early|late|mid|during) (?:early |late |mid-?)?"
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b(?! \d)",
    re.IGNORECASE,
)
YEARS = re.compile(r"\b(?:in|since|from|until|of|early|late|by|back in) (?P<year>(?:19|20)\d\d)\b")
WEEKDAY = re.compile(
    r"\b(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b", re.IGNORECASE
)
TIME = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap]\.?m\b\.?|o'?clock)"
    r"|\b(?P<hour2>[01]?\d|2[0-3]):(?P<minute2>[0-5]\d)\b",
    re.IGNORECASE,
)


class Said(NamedTuple):
    """A day or a part of one as a text names it; what it leaves open is None."""

    start: int
    end: int
    text: str
    months: frozenset[int] = frozenset()
    """The months it can be; none when it names none."""
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    clock: tuple[int, int] | None = None


def dates(text: str) -> Iterator[Said]:
    """Find the days a text names."""
    for found in DATE.finditer(text):
        said = _date(found)
        if said:
            yield said
    for found in ALONE.finditer(text):
        month = _month(found["month"])
        yield Said(found.start("month"), found.end("month"), found["month"], frozenset({month}))
    for found in YEARS.finditer(text):
        yield Said(found.start("year"), found.end("year"), found["year"], year=int(found["year"]))
    for found in WEEKDAY.finditer(text):
        which = WEEKDAYS.index(found["weekday"].casefold())
        yield Said(found.start(), found.end(), found[0], weekday=which)
    for found in TIME.finditer(text):
        hour = int(found["hour"] or found["hour2"])
        late = (found["half"] or "").casefold().startswith("p") and hour < 12
        minute = int(found["minute"] or found["minute2"] or 0)
        yield Said(found.start(), found.end(), found[0], clock=(hour + 12 * late, minute))


def _month(name: str) -> int:
    return next(n for n, each in enumerate(MONTHS, 1) if each.startswith(name.casefold()[:3]))


def _date(found: re.Match[str]) -> Said | None:
    place = (found.start(), found.end(), found[0])
    year = next((int(y) for y in (found["y1"], found["y2"], found["y3"], found["y4"]) if y), None)
    if year is not None and year < 100:
        year += 2000
    if found["d5"]:
        return Said(*place, day=int(found["d5"]))
    if found["n1"]:
        first, second = int(found["n1"]), int(found["n2"])
        if not (1 <= first <= 31 and 1 <= second <= 12):
            return None
        both = {(second, first), *({(first, second)} if first <= 12 else ())}
        return Said(*place, frozenset(m for m, _ in both), first if first > 12 else None, year)
    month = int(found["m3"]) if found["m3"] else _month(found["m1"] or found["m2"])
    return Said(*place, frozenset({month}), int(found["d1"] or found["d2"] or found["d3"]), year)
