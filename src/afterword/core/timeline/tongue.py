"""Notices of absence in other languages: what they say about time, said again in English.

The grammar of times is kept once, in English. A tongue only knows the words of its language for a
date, and for until, through and back; the few that a notice needs are said again in plain English
sentences, which are then read as any other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
YEAR = r"(?:\s*(?:,|\bde\b|\bdel\b|\bdo\b)?\s*(?P<{0}>20\d\d|19\d\d)\b)?"
RANGE = r"(?:-|\u2013|\u2014|~|\u301c|\uff5e)"


STOP = r"(?<=[^\d.\s])[.!?](?=\s|$)|[\u3002\uff01\uff1f]|\n\s*\n"
"""The end of a sentence; a full stop behind a number belongs to the number."""


class Piece(NamedTuple):
    """A word of a notice that counts: its kind, and a date in English or nothing."""

    kind: str
    """date, back, until, through, start, away, end of a sentence."""
    says: str
    start: int
    end: int
    signed: bool = False
    """True for the day of a month that its sign marks as one."""


@dataclass(frozen=True)
class Tongue:
    """The words that one language has for what a notice of absence says, as patterns."""

    name: str
    months: Sequence[str]
    weekdays: Sequence[str]
    back: str
    """That someone is there again."""
    until: str
    """Up to a day, which may or may not count."""
    through: str
    """Up to a day that counts: inclusive, before or behind it."""
    start: str
    """From a day on."""
    away: str
    """Words that only a notice in this language has."""
    others: Mapping[str, str] = field(default_factory=dict)
    """Other times, with the same in English."""
    ordinal: str = r"\.?"
    """What follows the number of a day."""
    of: str = r""
    """What stands between day and month."""
    cjk: bool = False
    """Dates are written with signs for year, month and day, and the words of time follow them."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Give all of it as one pattern, a group a kind of word."""
        months = "|".join(f"(?P<m{n}>{each})" for n, each in enumerate(self.months, 1))
        weekdays = "|".join(f"(?P<w{n}>{each})" for n, each in enumerate(self.weekdays))
        others = "|".join(f"(?P<o{n}>{each})" for n, each in enumerate(self.others))
        day = rf"\b(?P<d>\d{{1,2}})(?:{self.ordinal})\s*(?:{self.of})\s*"
        dated = rf"{day}(?:{months})\b\.?{YEAR.format('y')}"
        if self.cjk:
            dated = r"(?:(?P<y>20\d\d)\s*年\s*)?(?P<cm>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日"
        dated = rf"\[(?P<number>[^\]]+)\]|{dated}"
        bare = r"(?P<bare>\b\d{1,2})(?:日|\b\.?(?![:\d/]))"
        kinds = {
            "date": dated, "other": others or r"(?!)", "through": self.through, "back": self.back,
            "until": self.until, "start": self.start, "away": self.away,
            "weekday": rf"(?:{weekdays})", "range": RANGE, "stop": STOP, "day": bare,
        }  # fmt: skip
        return re.compile("|".join(f"(?P<{kind}>{says})" for kind, says in kinds.items()))

    def pieces(self, text: str) -> Iterator[Piece]:
        """Give what counts in a text of small letters, in its order."""
        for found in self.pattern.finditer(text):
            kind = _kind(found)
            yield Piece(
                "date" if kind == "other" else kind,
                self._says(kind, found),
                found.start(),
                found.end(),
                found[0].endswith("日"),
            )

    def _says(self, kind: str, found: re.Match[str]) -> str:
        """Say a date in English; nothing for what is none."""
        if kind == "date":
            return self._date(found)
        if kind == "day":
            return f"the {_ordinal(int(found['bare']))}"
        if kind == "weekday":
            return next(day for n, day in enumerate(DAYS) if found[f"w{n}"] is not None)
        if kind == "other":
            others = enumerate(self.others.values())
            return next(each for n, each in others if found[f"o{n}"] is not None)
        return ""

    def _date(self, found: re.Match[str]) -> str:
        if found["number"]:
            return found["number"]
        if self.cjk:
            month = min(max(int(found["cm"]), 1), 12)
        else:
            month = next(n for n in range(1, 13) if found[f"m{n}"] is not None)
        year = found["y"]
        return f"{int(found['d'])} {MONTHS[month - 1]}" + (f" {year}" if year else "")


KINDS = (
    "date",
    "other",
    "through",
    "back",
    "until",
    "start",
    "away",
    "weekday",
    "range",
    "stop",
    "day",
)


def _kind(found: re.Match[str]) -> str:
    return next(kind for kind in KINDS if found[kind] is not None)


def _ordinal(number: int) -> str:
    last = 0 if 11 <= number <= 13 else number % 10
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


class Notice(NamedTuple):
    """What a notice says: the last time away, and the first day back, in English."""

    away: str = ""
    until: bool = False
    """True when the last time away may itself be the first day back."""
    back: str = ""


def notice(text: str, tongue: Tongue) -> Notice:
    """Find the last time away and the first day back in a text of small letters."""
    away, until, back = "", False, ""
    for sentence in _sentences(list(tongue.pieces(text))):
        said = _said(sentence, tongue)
        if said.away and not away:
            away, until = said.away, said.until
        back = back or said.back
    return Notice(away, until, back)


def _sentences(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    sentence: list[Piece] = []
    for each in pieces:
        if each.kind == "stop":
            yield sentence
            sentence = []
        else:
            sentence.append(each)
    yield sentence


NEAR = 60
"""Signs between the words of time and the date that they are about."""


def _said(sentence: Sequence[Piece], tongue: Tongue) -> Notice:
    """Read one sentence."""
    dates = _dates(sentence)
    if not dates:
        return Notice()
    away, until, back = "", False, ""
    ranged = len(dates) > 1 and _is_range(sentence, dates)
    for n, each in enumerate(dates):
        how = _relation(sentence, each, tongue)
        if how == "back" and not (ranged and n < 2):
            back = back or each.says
        elif how != "start" or (ranged and n == 1) or _ends_days(sentence, each):
            away = each.says
            until = how == "until" and not ranged and not _ends_days(sentence, each)
    return Notice(away, until, back)


def _ends_days(sentence: Sequence[Piece], date: Piece) -> bool:
    """Tell whether a bare day begins what the date ends: 10 to 31 July, between 10 and 31 July."""
    before = [p.kind for p in sentence if 0 <= date.start - p.end < NEAR and p.kind != "weekday"]
    joined = before[-2:] in (["day", "until"], ["day", "range"], ["day", "through"])
    return joined or before[-2:] == ["start", "day"]


def _dates(sentence: Sequence[Piece]) -> list[Piece]:
    """Give the dates; a weekday beside a date says nothing more.

    A bare day is a date behind a weekday, or where its sign says that it is one.
    """
    found = [each for each in sentence if each.kind == "date"]
    weekdays = [each.end for each in sentence if each.kind == "weekday"]
    for each in sentence:
        if (
            each.kind == "day"
            and (each.signed or any(0 <= each.start - end < 8 for end in weekdays))
            and not any(0 <= d.start - each.end < 8 for d in found)
        ):
            found.append(each)
    for each in sentence:
        beside = any(abs(each.end - d.start) < 8 or abs(d.end - each.start) < 8 for d in found)
        if each.kind == "weekday" and not beside:
            found.append(each)
    return sorted(found, key=lambda each: each.start)


def _is_range(sentence: Sequence[Piece], dates: Sequence[Piece]) -> bool:
    """Tell whether the second date ends what the first begins."""
    between = [p.kind for p in sentence if dates[0].start < p.start < dates[1].start]
    before = [p.kind for p in sentence if p.start < dates[0].start]
    joined = bool({"until", "through", "range"} & set(between))
    return joined and "back" not in between and (bool(before) or "range" in between or joined)


def _relation(sentence: Sequence[Piece], date: Piece, tongue: Tongue) -> str:
    """Give the word of time that a date stands with."""
    others = [p for p in _dates(sentence) if p is not date]
    floor = max((p.end for p in others if p.end <= date.start), default=0)
    ceiling = min((p.start for p in others if p.start >= date.end), default=date.end + NEAR)
    tied = [p for p in sentence if p.kind in {"through", "until", "start", "back", "range"}]
    before = [p for p in tied if max(floor, date.start - NEAR) <= p.start < date.start]
    after = [p for p in tied if date.end <= p.start < min(ceiling, date.end + NEAR)]
    if any(p.kind == "through" and p.start - date.end < 12 for p in after):
        return "through"
    if tongue.cjk:
        return (after or before)[0].kind if after or before else ""
    nearest = before[-1].kind if before else ""
    if nearest in {"until", "through"}:
        return nearest
    if any(p.start >= date.end for p in others):
        after = []  # what stands between two dates is said of the later one
    if "back" in {p.kind for p in (*before, *after)} and nearest in {"", "start", "back", "range"}:
        return "back"
    return nearest
