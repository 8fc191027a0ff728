"""Dates written in numbers: which number is the month depends on who writes."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.timeline.tongue import MONTHS

WRITTEN = re.compile(
    r"(?<![A-Za-z0-9_./:+-])(?:"
    r"(?P<y>20\d\d)[-/.](?P<ym>\d{1,2})[-/.](?P<yd>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sign>[-/.])[ ]?(?P<b>\d{1,2})(?P=sign)[ ]?(?P<c>\d{4}|\d\d)"
    r"|(?P<d>\d{1,2})\.[ ]?(?P<m>\d{1,2})\."
    r"|(?P<p>\d{1,2})/(?P<q>\d{1,2})"
    r")(?![A-Za-z0-9_/:%]|[.-]\d)"
)
"""Year first, three numbers, two with a full stop behind each, two with a slash."""
ALWAYS = "24/7"
PAST, AHEAD = timedelta(days=60), timedelta(days=400)
"""How far from the day of a notice its dates may lie to be what is meant."""


class Order(NamedTuple):
    """What is known of the writer."""

    day: date
    """The day of the notice."""
    month_first: bool
    """True where 7/10 is the tenth of July."""


def spelled(text: str, order: Order, *, brackets: bool = False) -> str:
    """Write every date in numbers as day, name of the month and year, in brackets if wanted.

    One date that can be read in one way only settles the others of the same text.
    """
    month_first = _settled(text, order)

    def said(found: re.Match[str]) -> str:
        read = _read(found, month_first=month_first)
        if read is None or found[0] == ALWAYS:
            return found[0]
        return f"[{read}]" if brackets else read

    return WRITTEN.sub(said, text)


def _settled(text: str, order: Order) -> bool:
    """Decide whether the month comes first: what fits only one way, then what is near."""
    pairs = [
        (int(m["a"] or m["p"]), int(m["b"] or m["q"]), m)
        for m in WRITTEN.finditer(text)
        if (m["a"] or m["p"]) and m[0] != ALWAYS and m["sign"] != "."
    ]
    if any(first > 12 >= second for first, second, _ in pairs):
        return False
    if any(second > 12 >= first for first, second, _ in pairs):
        return True
    for month_first in (order.month_first, not order.month_first):
        near = [_is_near(m, order.day, month_first=month_first) for _, _, m in pairs]
        if near and all(near):
            return month_first
    return order.month_first


def _is_near(found: re.Match[str], day: date, *, month_first: bool) -> bool:
    one, other = int(found["a"] or found["p"]), int(found["b"] or found["q"])
    month, nth = (one, other) if month_first else (other, one)
    return any(
        -PAST <= each - day <= AHEAD // 2 for each in _candidates(month, nth, found["c"], day)
    )


def _candidates(month: int, nth: int, year: str | None, day: date) -> Iterator[date]:
    years = [_year(year)] if year else [day.year, day.year + 1]
    for each in years:
        try:
            yield date(each, month, nth)
        except ValueError:
            return


def _read(found: re.Match[str], *, month_first: bool) -> str | None:
    """Say one date in words."""
    if found["y"]:
        return _said(int(found["yd"]), int(found["ym"]), found["y"])
    if found["d"]:
        return _said(int(found["d"]), int(found["m"]), None)
    one, other = int(found["a"] or found["p"]), int(found["b"] or found["q"])
    swapped = month_first and found["sign"] != "."
    month, nth = (one, other) if swapped else (other, one)
    return _said(nth, month, found["c"])


def _said(nth: int, month: int, year: str | None) -> str | None:
    if not (1 <= month <= 12 and 1 <= nth <= 31):
        return None
    return f"{nth} {MONTHS[month - 1]}" + (f" {_year(year)}" if year else "")


def _year(written: str) -> int:
    return int(written) if len(written) == 4 else 2000 + int(written)
