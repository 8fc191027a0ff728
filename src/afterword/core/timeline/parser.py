"""Read the dates out of what an interviewer said (the timeline convention, C0 to C15).

Each pattern below knows one way in which people name a time. A sentence is searched for all of
them; of several that are found, the one that ends last counts, because asking too early is the
worse error. Words that come to no date are refused, never guessed.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from afterword.core.model.timeline import Firmness
from afterword.core.timeline.reading import NOTHING, Reading
from afterword.core.timeline.words import (
    FIRM,
    HOPEFUL,
    MONTHS,
    NUMBERS,
    WEEKDAYS,
    alternatives,
)

if TYPE_CHECKING:
    from afterword.core.calendar.region import RegionCalendar

Span = tuple[date, date]
N = rf"(?P<n>\d{{1,3}}|{alternatives(NUMBERS)})"
DAY = rf"(?P<day>{alternatives(WEEKDAYS)})"
MONTH = rf"(?P<month>{alternatives(MONTHS)})"
NTH = r"(?P<nth>\d{1,2})(?:st|nd|rd|th)?"
BY = re.compile(r"\b(by|before|until|till|no later than|at the latest|latest by)\s+(the\s+)?$")
WITHIN = re.compile(r"\b(within|in the next|over the next|inside|give us|up to|next)\s+(the\s+)?$")
AFTER = re.compile(r"\b(after|once|following)\s+(the\s+)?$")


def read(said: str, *, day: date, calendar: "RegionCalendar") -> Reading:
    """Read the interval that words spoken on ``day`` come to.

    Business days are counted in ``calendar``. Gives kind ``none`` when nothing can be dated.
    """
    text = " ".join(said.casefold().replace("\u2019", "'").split())
    found = [
        reading
        for start, span in _spans(text, day, calendar)
        if (reading := _governed(text[:start], text, span, day)) is not None
    ]
    dated = [each for each in found if each.end is not None]
    return max(dated or found, key=lambda each: each.end or date.max, default=NOTHING)


def _governed(before: str, text: str, span: Span, day: date) -> Reading | None:
    """Let the word in front of a time decide what it bounds (C1 to C3)."""
    start, end = max(span[0], day), span[1]
    firmness = _firmness(text)
    if AFTER.search(before):
        return Reading(end + timedelta(days=1), None, "after", firmness)
    if by := BY.search(before):
        last = start - timedelta(days=1) if by[1] == "before" else end
        return Reading(day, last, "by", firmness) if last >= day else None
    if WITHIN.search(before):
        return Reading(day, end, "within", firmness) if end >= day else None
    return Reading(start, end, "on" if start == end else "in", firmness) if end >= day else None


def _firmness(text: str) -> Firmness:
    if any(word in text for word in FIRM):
        return Firmness.FIRM
    if any(re.search(rf"\b{word}", text) for word in HOPEFUL):
        return Firmness.HOPEFUL
    return Firmness.EXPECTED


def _spans(text: str, day: date, calendar: "RegionCalendar") -> Iterator[tuple[int, Span]]:
    """Give every time named in a text: where it stands, and the interval it names."""
    taken: list[tuple[int, int]] = []
    for pattern, resolve in PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            span = resolve(match, day, calendar)
            if span is not None:
                taken.append(match.span())
                yield match.start(), span


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _working_week(monday: date, calendar: "RegionCalendar") -> Span:
    """Give the working days of a week (C5); where the weekend is Friday, Sunday to Thursday."""
    first = monday - timedelta(days=1) if {4, 5} <= calendar.weekend else monday
    return first, first + timedelta(days=4)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word]


def _count(match: re.Match[str], day: date, calendar: "RegionCalendar") -> Span | None:
    low = _number(match["n"])
    high = _number(match["m"]) if match["m"] else low
    unit = match["unit"]
    start, end = (_ahead(n, unit, day, calendar) for n in (low, high))
    return (start, end) if start <= end else None


def _one_or_two(match: re.Match[str], day: date, calendar: "RegionCalendar") -> Span | None:
    unit = match["unit"]
    return _ahead(1, unit, day, calendar), _ahead(2, unit, day, calendar)


def _ahead(n: int, unit: str, day: date, calendar: "RegionCalendar") -> date:
    if unit.startswith(("business", "working")):
        return calendar.business_day(day, n)
    if unit.startswith("fortnight"):
        return day + timedelta(days=14 * n)
    if unit.startswith("week"):
        return day + timedelta(weeks=n)
    if unit.startswith("month"):
        year, month = divmod(day.month - 1 + n, 12)
        year, month = day.year + year, month + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    return day + timedelta(days=n)


def _week(match: re.Match[str], day: date, calendar: "RegionCalendar") -> Span | None:
    weeks = {"this": 0, "the": 0, "next": 1, "the following": 1, "week after next": 2}
    which = "week after next" if "after next" in match[0] else (match["which"] or "the")
    first, last = _working_week(_monday(day) + timedelta(weeks=weeks[which]), calendar)
    part = (match["part"] or "").split()
    part = part[0] if part else ""
    if part in {"early", "beginning", "start"}:
        return first, first + timedelta(days=2)
    if part in {"mid", "middle"}:
        return first + timedelta(days=1), first + timedelta(days=3)
    if part == "end":
        return last, last
    if part == "late":
        return last - timedelta(days=1), last
    if part == "later":
        return max(first, day + timedelta(days=1)), last
    return first, last


def _month_of(match: re.Match[str], day: date) -> tuple[int, int]:
    """Give year and month of "this month", "next month" or a named month still to come."""
    name = match["month"]
    if name is None:
        ahead = 1 if match["which"] == "next" else 0
        return divmod(day.year * 12 + day.month - 1 + ahead, 12)[0], (
            day.month - 1 + ahead
        ) % 12 + 1
    month = MONTHS[name]
    return (day.year + (month < day.month), month)


def _month(match: re.Match[str], day: date, _: "RegionCalendar") -> Span | None:
    if match["month"] is None and match["which"] is None:
        return None
    year, month = _month_of(match, day)
    last = monthrange(year, month)[1]
    part = (match["part"] or "").replace("-", " ").split()
    first_day, last_day = {
        "early": (1, 10), "beginning": (1, 10), "start": (1, 10), "mid": (11, 20),
        "middle": (11, 20), "late": (21, last), "end": (21, last),
    }.get(part[0] if part else "", (1, last))  # fmt: skip
    return date(year, month, first_day), date(year, month, last_day)


def _weekday(match: re.Match[str], day: date, _: "RegionCalendar") -> Span | None:
    wanted = WEEKDAYS[match["day"]]
    if match["which"] == "this":
        found = _monday(day) + timedelta(days=wanted)
    elif match["which"] == "next":
        found = _monday(day) + timedelta(days=7 + wanted)
    else:
        found = day + timedelta(days=(wanted - day.weekday() - 1) % 7 + 1)
    if match["later"]:
        found += timedelta(weeks=1)
    return (found, found) if found >= day else None


def _calendar_date(match: re.Match[str], day: date, _: "RegionCalendar") -> Span | None:
    year = match["year"]
    return _next(int(year) if year else None, MONTHS[match["month"]], int(match["nth"]), day)


def _iso(match: re.Match[str], _day: date, _: "RegionCalendar") -> Span | None:
    try:
        found = date.fromisoformat(match[0])
    except ValueError:
        return None
    return found, found


def _day_of_month(match: re.Match[str], day: date, _: "RegionCalendar") -> Span | None:
    nth = int(match["nth"])
    for ahead in range(1, 13):
        year, month = divmod(day.month - 1 + ahead - 1, 12)
        found = _exact(day.year + year, month + 1, nth)
        if found and found > day:
            return found, found
    return None


def _next(year: int | None, month: int, nth: int, day: date) -> Span | None:
    """Give a date of the year named, or else its next occurrence after ``day`` (C8)."""
    for candidate in (year,) if year else (day.year, day.year + 1):
        found = _exact(candidate, month, nth)
        if found and (year or found > day):
            return found, found
    return None


def _exact(year: int, month: int, nth: int) -> date | None:
    return date(year, month, nth) if 1 <= nth <= monthrange(year, month)[1] else None


def _near(match: re.Match[str], day: date, _: "RegionCalendar") -> Span | None:
    found = day + timedelta(days=1 if match[0] == "tomorrow" else 0)
    return found, found


def _fortnight(_match: re.Match[str], day: date, _: "RegionCalendar") -> Span | None:
    found = day + timedelta(days=14)
    return found, found


Resolve = Callable[[re.Match[str], date, "RegionCalendar"], Span | None]
UNIT = (
    r"(?:(?:more|further|additional|other) )?"
    r"(?P<unit>(?:business|working) days?|fortnights?|weeks?|months?|days?)"
)
PART = (
    r"(?:(?P<part>early|late(?:r)?|mid(?:dle)?|(?:the )?(?:beginning|start|end))[ -]?(?:of |in )?)?"
)
# "may" and "march" are words of their own: a bare month needs a preposition before it.
NAMED_MONTH = (
    r"(?:(?<=in )|(?<=by )|(?<=of )|(?<=mid-)|(?<=mid )|(?<=early )|(?<=late )|(?<=before )"
    rf"|(?<=after )|(?<=until )|(?<=during )){MONTH}"
)
PATTERNS: tuple[tuple[re.Pattern[str], Resolve], ...] = tuple(
    (re.compile(pattern), resolve)
    for pattern, resolve in (
        (r"\b\d{4}-\d{2}-\d{2}\b", _iso),
        (rf"\b{MONTH}\.? {NTH}\b(?:,? (?P<year>20\d\d))?", _calendar_date),
        (rf"\b{NTH}(?: of)? {MONTH}\b(?:,? (?P<year>20\d\d))?", _calendar_date),
        (r"\b(?:the )?week after next\b(?P<which>)(?P<part>)", _week),
        (rf"\b(?:the )?{PART}(?P<which>this|next|the following|the) week\b", _week),
        (rf"\b{PART}(?:(?P<which>this|next|(?<=of )the) month|{NAMED_MONTH})\b", _month),
        (r"\ba (?P<unit>day|week|month) or two\b", _one_or_two),
        (rf"\b(?:(?P<which>this|next|on) )?{DAY}\b(?P<later> week)?", _weekday),
        (
            rf"\b{N}(?: ?(?:to|or|-|\u2013) ?(?P<m>\d{{1,3}}|{alternatives(NUMBERS)}))? {UNIT}\b",
            _count,
        ),
        (r"\bfortnight\b", _fortnight),
        (r"\b(?:today|tomorrow)\b", _near),
        (r"\bthe (?P<nth>\d{1,2})(?:st|nd|rd|th)\b", _day_of_month),
    )
)
