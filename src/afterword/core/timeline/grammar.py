"""The grammar of times: from tokens to what they name.

A recursive descent over the tokens. Every method tries one construction at a place and gives what
it found with the place behind it, or None; the order of the attempts is the order of preference.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from afterword.core.timeline.lexer import END, Token
from afterword.core.timeline.parts import Part
from afterword.core.timeline.times import (
    Away,
    Between,
    Count,
    Date,
    FirstDays,
    Holiday,
    Month,
    NewYear,
    NthBusinessDay,
    NthDay,
    NthWeek,
    NthWeekday,
    Numeric,
    Period,
    Quarter,
    Same,
    Scene,
    Shift,
    Then,
    Time,
    Week,
    Weekday,
    WeekdayAfter,
    WeekdayOf,
    Weekend,
    Year,
)

Found = tuple[Time, int]
Try = Callable[["Grammar", int], Found | None]
DAYS_IN_MONTH = 31
YEARS = range(2015, 2100)
DIRECT = frozenset(
    {"early", "mid", "late", "later", "first thing", "first half", "second half", "all"}
)
"""Parts that stand before a period without "of"; "end next week" needs a preposition."""
JOINTS = frozenset({"to", "dash", "or", "slash", "and"})


class Grammar:
    """Reads times out of the tokens of one text."""

    __slots__ = ("t",)

    def __init__(self, tokens: Sequence[Token]) -> None:
        # The sentinels spare every look ahead the question whether the text goes on.
        self.t = [*tokens, END, END, END, END, END, END, END, END]

    def has(self, i: int, kind: str) -> bool:
        """Tell whether a token can be of a kind."""
        return kind in self.t[i].kinds

    def skip(self, i: int, *kinds: str) -> int:
        """Give the place behind any tokens of some kinds."""
        t = self.t
        while any(kind in t[i].kinds for kind in kinds):
            i += 1
        return i

    # -- ranges ---------------------------------------------------------------------------

    def time(self, i: int) -> Found | None:
        """Read one time or several that are joined: the 4th to the 8th, Monday or Tuesday."""
        found = self.single(i)
        while found:
            joined = self._joined(found, i)
            if joined is None:
                return found
            found = joined
        return None

    def _joined(self, left: Found, start: int) -> Found | None:
        one, i = left
        j = (
            self.skip(i, "comma", "time of day", "about")
            if self.has(i, "comma")
            else self.skip(i, "time of day")
        )
        kinds = self.t[j].kinds
        if self.t[j].text == "but":
            return self._elliptic_week(one, j + 1)
        if not any(joint in kinds for joint in JOINTS):
            return None
        if "and" in kinds and not self._between(start) and not self._same_sort(one, j + 1):
            return None
        if "to" in kinds and "relation" in kinds and isinstance(one, Count):
            return None
        after = self.skip(j + 1, "about", "the", "comma", "time of day", "or")
        if self.has(after, "relation") and self.t[after].text in {"on", "by", "in"}:
            after = self.skip(after + 1, "the", "about")
        right = self._continued(one, after) or self.single(after)
        if right is None:
            return None
        other, end = right
        if isinstance(one, Away) and "dash" in kinds:
            return None
        return self._pair(one, other), end

    def _between(self, start: int) -> bool:
        j = start - 1
        while j >= 0 and (self.has(j, "the") or self.has(j, "about")):
            j -= 1
        return j >= 0 and self.t[j].kinds.get("relation") == "between"

    def _same_sort(self, one: Time, i: int) -> bool:
        """Tell whether "and" joins two days of the same sort: Monday and Tuesday."""
        kinds = self.t[self.skip(i, "the")].kinds
        if isinstance(one, Weekday):
            return "weekday" in kinds
        return isinstance(one, NthDay | Date) and "ordinal" in kinds

    def _pair(self, one: Time, other: Time) -> Time:
        if isinstance(one, NthDay) and one.month is None:
            if isinstance(other, Date):
                one = Date(other.month, one.nth, other.year)
            elif isinstance(other, NthDay) and other.month is not None:
                one = NthDay(one.nth, other.month)
        if isinstance(one, Count) and isinstance(other, Count):
            return Count(one.low, other.high, one.unit, other.high_unit or other.unit, one.ahead)
        if isinstance(one, Part) and isinstance(other, Part) and isinstance(one.of, Then):
            one = Part(one.part, other.of)
        return Between(one, other)

    def _continued(self, one: Time, i: int) -> Found | None:
        """Read what leaves out what it shares with the left side: Nov 3 to 5, early next."""
        kinds = self.t[i].kinds
        if isinstance(one, Date):
            nth = self._nth(i)
            if nth and not self.has(i + 1, "unit") and not self._month_at(i + 1):
                year = self._year(i + 1)
                return Date(one.month, nth, year[0] if year else one.year), year[
                    1
                ] if year else i + 1
        if (
            isinstance(one, NthDay)
            and one.month
            and (nth := self._nth(i))
            and not self.has(i + 1, "unit")
        ):
            return NthDay(nth, one.month), i + 1
        if isinstance(one, NthDay) and "number" in kinds and not self._counts(i):
            return (NthDay(nth), i + 1) if (nth := self._nth(i)) else None
        return self._elliptic_week(one, i)

    def _elliptic_week(self, one: Time, i: int) -> Found | None:
        """Read "this week or next", "late this week or early next", "the week after"."""
        whole = one.of if isinstance(one, Part) else one
        part = self.t[i].kinds.get("part")
        j = self.skip(i + 1, "of", "the", "dash") if part else i
        ahead = self.t[j].kinds.get("which")
        if ahead in {1, 2} and not any(
            k in self.t[j + 1].kinds for k in ("unit", "weekday", "month", "number")
        ):
            if isinstance(whole, Week | Month | Quarter | Year):
                of: Time = whole._replace(ahead=whole.ahead + 1)
                return (Part(part, of) if part else of), j + 1
            if isinstance(whole, Weekday):
                return whole._replace(weeks=whole.weeks + 1), j + 1
        if isinstance(whole, Week) and self.t[i].text == "week" and self.has(i + 1, "days after"):
            if self.single(self.skip(i + 2, "the")) is None:
                return whole._replace(ahead=whole.ahead + 1), i + 2
        if isinstance(whole, Count) and not whole.high_unit and self.has(i, "number"):
            value = self.t[i].kinds["number"]
            if not self.has(i + 1, "unit") and value >= whole.low:
                return Count(whole.low, value, whole.unit), i + 1
        return None

    # -- single times ---------------------------------------------------------------------

    def single(self, i: int) -> Found | None:
        """Read one time, with what is said behind it: Friday of next week, a week on Tuesday."""
        i = self.skip(i, "the")
        for kind in self.t[i].kinds:
            if kind in STARTS:
                found = STARTS[kind](self, i)
                if found:
                    return self._behind(found, i)
        return None

    def _behind(self, found: Found, start: int) -> Found:
        """Read what is said behind a time and moves it."""
        time, i = found
        if isinstance(time, Count):
            return self._count_behind(time, i) or found
        if isinstance(time, Weekday):
            return self._weekday_behind(time, i, start) or found
        if (
            isinstance(time, Week | Weekend)
            and self.t[i].text == "after"
            and self.t[i + 1].text == "next"
        ):
            return time._replace(ahead=2), i + 2
        if isinstance(time, Week | Month | Quarter | Year) and (over := self._over(i)):
            return Part("end", time), over
        return found

    def _over(self, i: int) -> int | None:
        """Give the place behind "is out" or "ends", which means the end of a period."""
        t = self.t
        if t[i].text in {"is", "has", "comes", "gets"} and t[i + 1].text in OVER:
            return i + 2
        return i + 1 if t[i].text in {"ends", "finishes", "closes"} else None

    def _count_behind(self, count: Count, i: int) -> Found | None:
        """Read what a count is counted from: two weeks from Monday, a week on Tuesday."""
        t = self.t
        i = self.skip(i, "time", "about")
        if self.has(i, "gone"):
            return PAST, i + 1
        if self.has(i, "later"):
            later = t[i].text == "later"
            if later or self.has(i, "then"):
                return Shift(count, Then()), i + 1
            return count, i + 1
        if self.has(i, "then") and t[i].text != "then":
            return Shift(count, Then()), i + 1
        if self.has(i, "days after"):
            base = self._base(i + 1, from_=t[i].text == "from")
            if base:
                return Shift(count, base[0]), base[1]
            if t[i].text in {"after", "following"} and self._closes(i + 1):
                return Shift(count, Then()), i + 1
            return (count, i) if i else None
        if t[i].kinds.get("relation") == "before":
            base = self._base(i + 1)
            return (Shift(count, base[0], -1), base[1]) if base else (count, i)
        return self._count_on(count, i)

    def _base(self, i: int, *, from_: bool = False) -> Found | None:
        j = self.skip(i, "the", "about")
        if self.has(j, "then"):
            return Then(), j + 1
        found = self.single(j)
        if found is None and self.t[i].text in {"that", "this", "which"} and not from_:
            return Then(), i + 1
        return found

    def _count_on(self, count: Count, i: int) -> Found:
        """Read the British "a week on Tuesday", "two weeks today", "a week tomorrow"."""
        if count.unit in {"week", "fortnight"} and count.low == count.high:
            j = i + 1 if self.t[i].text == "on" else i
            weeks = int(count.low) * (2 if count.unit == "fortnight" else 1)
            kinds = self.t[j].kinds
            if "weekday" in kinds and weeks < 60:  # noqa: PLR2004 -- more than a year of weeks
                return Weekday(kinds["weekday"], "", weeks), j + 1
            if "day" in kinds and self.t[j].text in {"today", "tomorrow"}:
                return Shift(count, Away(kinds["day"])), j + 1
        return count, i

    def _weekday_behind(self, day: Weekday, i: int, start: int) -> Found | None:
        """Read what is said behind a weekday: its date, its week, "week", "after next"."""
        t = self.t
        i = self.skip(i, "time of day")
        if (dated := self._dated(i)) is not None:
            return dated
        text = t[i].text
        if (
            text == "week"
            and not self.has(i + 1, "of")
            and t[i + 1].text not in {"commencing", "beginning"}
        ):
            return day._replace(weeks=day.weeks + 1), i + 1
        if text == "fortnight":
            return day._replace(weeks=day.weeks + 2), i + 1
        if text in {"after", "following", "before", "from"}:
            return self._weekday_from(day, i, start)
        if self.t[i].kinds.get("which") in {1, 3} and not day.which:
            if (
                not self.has(i + 1, "unit")
                and not self.has(i + 1, "month")
                and not self.has(i + 1, "number")
            ):
                return day._replace(which="next" if t[i].kinds["which"] == 1 else ""), i + 1
        if self.has(i, "which") and not self.has(i + 1, "unit") and t[i].kinds["which"] == 2:
            return WeekdayAfter(day.weekday, Then()), i + 1
        return self._weekday_of(day, i)

    def _weekday_of(self, day: Weekday, i: int) -> Found | None:
        j = self.skip(i, "of", "the", "comma", "relation")
        if j - i > 3:  # noqa: PLR2004 -- "Friday, in the week of" has as many words between
            return None
        week = self.single(j)
        if (
            week
            and isinstance(week[0], Week)
            and not (self.has(i, "relation") and self.t[i].text not in {"in", "on", "during"})
        ):
            if day.which != "next":
                return WeekdayOf(day.weekday, week[0]), week[1]
        return None

    def _weekday_from(self, day: Weekday, i: int, start: int) -> Found | None:
        text = self.t[i].text
        if text == "after" and self.t[i + 1].text == "next":
            return day._replace(which="next", weeks=1), i + 2
        base = self._base(i + 1)
        if base and (text != "from"):
            return WeekdayAfter(day.weekday, base[0], -1 if text == "before" else 1), base[1]
        if (
            text in {"after", "following"}
            and start
            and self.has(start - 1, "the")
            and self._closes(i + 1)
        ):
            return WeekdayAfter(day.weekday, Then()), i + 1
        return None

    def _closes(self, i: int) -> bool:
        """Tell whether a clause ends here, so that "after" refers to what was named before."""
        kinds = self.t[i].kinds
        return any(
            k in kinds
            for k in (
                "stop",
                "comma",
                "semicolon",
                "line",
                "break",
                "latest",
                "or",
                "dash",
                "earliest",
            )
        )

    def _dated(self, i: int) -> Found | None:
        """Read the date behind a weekday, which counts: Friday the 23rd, Monday, 2 November."""
        j = self.skip(i, "comma")
        j = self.skip(j, "the")
        kinds = self.t[j].kinds
        if "ordinal" in kinds and not self.has(j, "unit"):
            found = self.ordinal(j)
            return found if found and isinstance(found[0], NthDay | Date) else None
        if "month" in kinds or "shy month" in kinds:
            found = self.month(j)
            return found if found and isinstance(found[0], Date) else None
        if "number" in kinds:
            found = self._day_month(j)
            return found if found and isinstance(found[0], Date) else None
        if "numeric" in kinds or "iso" in kinds:
            return self.numeric(j) if "numeric" in kinds else self.iso(j)
        return None

    # -- one method a kind of first word ---------------------------------------------------

    def away(self, i: int) -> Found | None:
        """Read today, tomorrow, the day after tomorrow."""
        return Away(self.t[i].kinds["day"]), i + 1

    def now(self, i: int) -> Found | None:
        """Read the now of "between now and Friday"."""
        return (Away(0), i + 1) if self._between(i) else None

    def iso(self, i: int) -> Found | None:
        """Read 2026-11-03."""
        year, month, day = self.t[i].kinds["iso"]
        return Date(month, day, year), i + 1

    def numeric(self, i: int) -> Found | None:
        """Read 11/3 or 3.11.2026, when something says that it is a date."""
        parts = self.t[i].kinds["numeric"]
        if len(parts) < 3 and not self._governed(i):  # noqa: PLR2004 -- with its year it is a date
            return None
        return Numeric(parts), i + 1

    def _governed(self, i: int) -> bool:
        """Tell whether a preposition or a weekday stands in front, or nothing but the time is said."""
        j = i - 1
        while j >= 0 and any(
            k in self.t[j].kinds for k in ("the", "about", "time of day", "comma")
        ):
            j -= 1
        if j < 0:
            return self.has(i + 1, "stop") or any(k in self.t[i + 1].kinds for k in JOINTS)
        kinds = self.t[j].kinds
        return any(
            k in kinds
            for k in (
                "relation",
                "weekday",
                "of",
                "to",
                "or",
                "latest",
                "short weekday",
                "and",
                "back",
                "part",
                "dash",
                "days after",
            )
        )

    def weekday(self, i: int) -> Found | None:
        """Read a weekday."""
        return Weekday(self.t[i].kinds["weekday"]), i + 1

    def short_weekday(self, i: int) -> Found | None:
        """Read wed, sat or sun, which are words of their own, where a date must stand."""
        if self._governed(i) or self._dated(i + 1):
            return Weekday(self.t[i].kinds["short weekday"]), i + 1
        return None

    def month(self, i: int) -> Found | None:
        """Read a month, with its day or its year."""
        kinds = self.t[i].kinds
        shy = "shy month" in kinds
        name = kinds["shy month"] if shy else kinds["month"]
        j = i + 1
        if self.t[j].text == "." and not self.has(j + 1, "end of text"):
            j += 1
        j = self.skip(j, "the")
        nth = self._nth(j)
        if nth and not self._counts(j) and not self.has(j + 1, "colon"):
            return self._with_year(Date(name, nth), j + 1)
        year = self._year(i + 1)
        if year:
            return Month(name, 0, year[0]), year[1]
        if shy and not self._introduces(i):
            return None
        return Month(name), i + 1

    def _introduces(self, i: int) -> bool:
        """Tell whether a word in front shows that "may" or "march" is a month."""
        j = i - 1
        while j >= 0 and any(k in self.t[j].kinds for k in ("about", "dash", "the")):
            j -= 1
        if j < 0:
            return False
        kinds = self.t[j].kinds
        capital = "capital" in self.t[i].kinds
        if (
            "relation" in kinds
            or ("of" in kinds and self.t[j].text != "for")
            or kinds.get("part") in DIRECT
        ):
            return True
        if any(k in kinds for k in ("which", "last")):
            return capital or kinds.get("which") == 1
        return any(k in kinds for k in JOINTS) and (capital or bool(j and self._month_at(j - 1)))

    def _month_at(self, i: int) -> int | None:
        kinds = self.t[i].kinds
        return kinds.get("month") or kinds.get("shy month")

    def _with_year(self, date: Date, i: int) -> Found:
        year = self._year(i)
        return (date._replace(year=year[0]), year[1]) if year else (date, i)

    def _year(self, i: int) -> tuple[int, int] | None:
        """Read the year of a month or a date."""
        i = self.skip(i, "comma")
        if self.has(i, "of") and self.t[i].text == "of":
            i += 1
        ahead = self.t[i].kinds.get("which")
        if ahead in {0, 1} and self.t[i + 1].text == "year":
            return ahead, i + 2
        value = self.t[i].kinds.get("number")
        if isinstance(value, int) and value in YEARS and not self.has(i + 1, "unit"):
            return value, i + 1
        return None

    def _nth(self, i: int) -> int | None:
        """Give the day of a month that a token can be."""
        kinds = self.t[i].kinds
        value = kinds.get("ordinal") or kinds.get("number")
        return value if isinstance(value, int) and 1 <= value <= DAYS_IN_MONTH else None

    def _counts(self, i: int) -> bool:
        """Tell whether a number counts units rather than naming a day."""
        j = self.skip(i + 1, "dash")
        if self.has(j, "to") or self.has(j, "or") or j > i + 1:
            j = self.skip(j, "to", "or", "about")
            if self.has(j, "number"):
                j = self.skip(j + 1, "dash")
        return self.has(j, "unit")

    def number(self, i: int) -> Found | None:
        """Read a count, or a date that begins with its day."""
        return self.count(i) or self._day_month(i)

    def _day_month(self, i: int) -> Found | None:
        """Read 3 November, 3-5 November, the 3rd of November."""
        nth = self._nth(i)
        if nth is None:
            return None
        j = self.skip(i + 1, "dash")
        if self.has(j, "of") and self.t[j].text == "of":
            j += 1
        month = self._month_at(j)
        if month:
            if self.t[j + 1].text == ".":
                return (
                    self._with_year(Date(month, nth), j + 2)
                    if self._year(j + 2)
                    else (Date(month, nth), j + 1)
                )
            return self._with_year(Date(month, nth), j + 1)
        j = i + 1
        if any(k in self.t[j].kinds for k in JOINTS):
            other = self._day_month(self.skip(j + 1, "the"))
            if other:
                right = other[0].other if isinstance(other[0], Between) else other[0]
                assert isinstance(right, Date)  # noqa: S101 -- the other branch pairs dates only
                return Between(Date(right.month, nth, right.year), other[0]), other[1]
        return None

    def count(self, i: int) -> Found | None:
        """Read so many units: two weeks, 2-3 weeks, a week or two, a week and a half."""
        low = self._quantity(i)
        if low is None or (self.has(i, "a") and i and self._rate(i - 1)):
            return None
        n, j = low
        j = self.skip(j, "about")
        if self.has(j, "dash") and self.has(j + 1, "unit"):
            j += 1
        if self.has(j, "unit"):
            if self._describes(i, j + 1):
                return None
            return self._counted(n, self.t[j].kinds["unit"], j + 1)
        k = (
            self.skip(j, "dash", "to", "or", "slash", "comma", "about")
            if any(x in self.t[j].kinds for x in JOINTS) or self.has(j, "comma")
            else j
        )
        high = self._quantity(k) if k > j else None
        if high:
            end = self.skip(high[1], "about", "dash")
            if self.has(end, "unit") and high[0] >= n:
                return Count(n, high[0], self.t[end].kinds["unit"]), end + 1
        return None

    def _rate(self, i: int) -> bool:
        """Tell whether "a week" says how often: four days a week, 50 a year, twice a day."""
        kinds = self.t[i].kinds
        return "number" in kinds or "unit" in kinds or self.t[i].text in {"once", "twice", "times"}

    def _quantity(self, i: int) -> tuple[float, int] | None:
        kinds = self.t[i].kinds
        if "number" in kinds:
            n = kinds["number"]
            j = i + 1
            if self.t[j].text == "." or n is None:
                return None
            if self.t[j].text in {
                "more",
                "further",
                "additional",
                "extra",
                "other",
                "full",
                "whole",
                "clear",
                "short",
                "solid",
                "good",
            }:
                j += 1
            if n == 0.5 and self.has(j, "a"):  # noqa: PLR2004 -- half a
                j += 1
            if self.t[j].text == "and" and self.has(j + 1, "a") and self.t[j + 2].text == "half":
                return n + 0.5, j + 3
            return n, j
        if "a" in kinds:
            j = i + 1
            if self.t[j].text in {"further", "full", "whole", "short", "good"} or self.has(
                j, "about"
            ):
                j += 1
            return 1, j
        return None

    def _describes(self, i: int, end: int) -> bool:
        """Tell whether a count describes a thing: a 12-month contract, 25 days of leave."""
        token = self.t[end]
        if "a" in token.kinds and self.has(end + 1, "unit"):
            return True
        if "then" in token.kinds:
            return False
        if token.text == "of":
            return not self.has(end + 1, "then") and self.t[end + 1].text not in {"that", "this", "the", "your", "our"}
        if token.kinds or token.text in FUNCTION_WORDS or token.text.endswith("ly"):
            return False
        j = i - 1
        while j >= 0 and any(k in self.t[j].kinds for k in ("the", "about", "a")):
            j -= 1
        return j < 0 or not any(k in self.t[j].kinds for k in ("relation", "give", "of"))

    def _counted(self, n: float, unit: str, i: int) -> Found | None:
        """Read what may follow a unit: "or two", "and a half"."""
        t = self.t
        if t[i].text == "and" and self.has(i + 1, "a") and t[i + 2].text == "half":
            return Count(n + 0.5, n + 0.5, unit), i + 3
        j = self.skip(i, "comma")
        if any(k in t[j].kinds for k in ("or", "dash", "to", "about")):
            k = self.skip(j, "or", "dash", "to", "about")
            value = t[k].kinds.get("number")
            if (
                value is not None
                and value > n
                and not self._follows_unit(k + 1)
                and not self._month_at(k + 1)
            ):
                return Count(n, value, unit), k + 1
        return Count(n, n, unit), i

    def _follows_unit(self, i: int) -> bool:
        return self.has(self.skip(i, "dash", "about"), "unit")

    def which(self, i: int) -> Found | None:
        """Read what "this", "next" and "the following" point to."""
        ahead = self.t[i].kinds["which"]
        j = self.skip(i + 1, "about")
        kinds = self.t[j].kinds
        if "weekday" in kinds or "short weekday" in kinds:
            name = kinds["weekday"] if "weekday" in kinds else kinds["short weekday"]
            return self._pointed_weekday(ahead, name), j + 1
        if "unit" in kinds:
            return self._pointed_unit(ahead, kinds["unit"], i, j)
        if "number" in kinds or "a" in kinds:
            found = self.count(j)
            if found and isinstance(found[0], Count) and ahead in {1, 3, 2}:
                return found[0]._replace(ahead=True), found[1]
            return None
        if "month" in kinds or "shy month" in kinds:
            if ahead == 0 and "shy month" in kinds and "capital" not in kinds:
                return None
            return self.month(j)
        if "holiday" in kinds:
            return self.holiday(j)
        if "part" in kinds and ahead == 0:
            return None
        return None

    def _pointed_weekday(self, ahead: int, name: int) -> Time:
        if ahead == 2:  # noqa: PLR2004 -- the following
            return WeekdayAfter(name, Then())
        return Weekday(name, {0: "this", 1: "next"}.get(ahead, ""))

    def _pointed_unit(self, ahead: int, unit: str, i: int, j: int) -> Found | None:
        if (
            self.t[j].text.endswith("s")
            and self.t[j].text not in {"week's", "month's"}
            and unit not in {"business day"}
        ):
            return None
        if unit in {"day", "business day"}:
            return self._next_day(ahead, unit, j)
        if ahead in {1, 2, 3} and (found := self._or_two(unit, j + 1)):
            return found
        if ahead == 1 and self._bounded(i, unit, j):
            return Count(1, 1, unit, ahead=True), j + 1
        if ahead == 2:  # noqa: PLR2004 -- the following
            return self._following(unit, j + 1)
        return self._period(unit, 2 if ahead == 4 else min(ahead, 1)), j + 1

    def _next_day(self, ahead: int, unit: str, j: int) -> Found | None:
        if ahead == 0:
            return None
        if found := self._or_two("day", j + 1):
            return found
        count = Count(1, 1, unit)
        if self.t[j].text == "days":
            return None
        return Shift(count, Then()), j + 1

    def _or_two(self, unit: str, i: int) -> Found | None:
        """Read "in the next week or two": up to two weeks."""
        if self.has(i, "or") and "number" in self.t[i + 1].kinds and not self._follows_unit(i + 2):
            n = self.t[i + 1].kinds["number"]
            return Count(1, n, unit, ahead=True), i + 2
        return None

    def _bounded(self, i: int, unit: str, j: int) -> bool:
        """Tell whether "in the next week" means seven days (C1): only behind "in the"."""
        if unit not in {"week", "month", "fortnight", "quarter", "year"} or i < 2:  # noqa: PLR2004 -- in, the
            return False
        return self.t[i - 1].text == "the" and self.t[i - 2].text in {
            "in",
            "within",
            "over",
            "during",
            "inside",
            "for",
            "throughout",
            "sometime in",
            "some time in",
            "across",
        }

    def _following(self, unit: str, i: int) -> Found | None:
        if unit == "week":
            return Week(1, Then()), i
        if unit in {"month", "quarter", "year", "fortnight"}:
            return Shift(Count(1, 1, unit), Then()), i
        return Weekend(1), i

    def _period(self, unit: str, ahead: int) -> Time:
        if unit == "week":
            return Week(ahead)
        if unit == "month":
            return Month(None, ahead)
        if unit == "quarter":
            return Quarter(None, ahead)
        if unit == "weekend":
            return Weekend(ahead)
        if unit == "fortnight":
            return Count(2, 2, "week", ahead=True) if ahead else Count(2, 2, "week")
        return Year(ahead, fiscal=unit == "fiscal year")

    def last(self, i: int) -> Found | None:
        """Read "the last week of October"; "last week" is past."""
        j = i + 1
        kinds = self.t[j].kinds
        if self.t[i].text != "past" and (found := self._nth_of(-1, j)):
            return found
        if (
            "unit" in kinds
            or "weekday" in kinds
            or "month" in kinds
            or "number" in kinds
            or "shy month" in kinds
            or "holiday" in kinds
            or self.t[j].text == "night"
        ):
            return PAST, j + 1
        return None

    def gone(self, i: int) -> Found | None:
        """Read yesterday."""
        return (PAST, i + 1) if self.t[i].text != "since" else None

    def ordinal(self, i: int) -> Found | None:
        """Read the 4th, the first week of December, the first Monday in June."""
        nth = self.t[i].kinds["ordinal"]
        found = self._nth_of(nth, i + 1)
        if found:
            return found
        if not 1 <= nth <= DAYS_IN_MONTH:
            return None
        found = self._day_month(i)
        if found:
            return found
        return self._bare_ordinal(nth, i)

    def _bare_ordinal(self, nth: int, i: int) -> Found | None:
        """Read the 4th, alone or of a month that is pointed to."""
        j = i + 1
        if self.has(j, "of") and self.t[j].text == "of":
            month = self._month_after(j + 1)
            if month:
                return NthDay(nth, month[0]), month[1]
        which = self.t[j].kinds.get("which")
        if which in {0, 1} and self.t[j + 1].text == "month":
            return NthDay(nth, Month(None, which)), j + 2
        if (
            self._follows(j)
            and (self.t[i].text[0].isdigit() or self._governed(i))
            and ((i and self.has(i - 1, "the")) or self._governed(i))
        ):
            return NthDay(nth), j
        return None

    def _follows(self, i: int) -> bool:
        """Tell whether the word behind "the 4th" leaves it a day: not round, not floor."""
        token = self.t[i]
        return (
            bool(token.kinds)
            and not ("other" in token.kinds and token.text in NOUNS)
            and not ("unit" in token.kinds)
            and token.text not in NOUNS
            or token.text in FUNCTION_WORDS
        )

    def _month_after(self, i: int) -> Found | None:
        """Read the month behind "of": November, next month, the month."""
        j = self.skip(i, "the")
        kinds = self.t[j].kinds
        if "month" in kinds or "shy month" in kinds:
            year = self._year(j + 1)
            return Month(
                kinds.get("month") or kinds["shy month"], 0, year[0] if year else None
            ), year[1] if year else j + 1
        if "which" in kinds and self.t[j + 1].text == "month":
            ahead = kinds["which"]
            return (
                Shift(Count(1, 1, "month"), Then()) if ahead == 2 else Month(None, min(ahead, 1))
            ), j + 2  # noqa: PLR2004 -- the following
        if self.t[j].text == "month":
            return Month(), j + 1
        if "holiday" in kinds and kinds["holiday"] == "new year":
            return Month(1), j + 1
        if "quarter name" in kinds or "unit" in kinds or "which" in kinds:
            return self._whole(j)
        return None

    def _nth_of(self, nth: int, i: int) -> Found | None:
        """Read which week, weekday, day or half of a month is meant."""
        kinds = self.t[i].kinds
        n, j = 1.0, i + 1
        if "number" in kinds and self.has(i + 1, "unit"):
            n, j, kinds = kinds["number"], i + 2, self.t[i + 1].kinds
        if "unit" in kinds and kinds["unit"] == "quarter":
            year = self._year(j) if nth > 0 else None
            whole = self._whole(self.skip(j, "of")) if self.has(j, "of") else None
            ahead = whole[0] if whole and isinstance(whole[0], Year) else None
            if ahead and 1 <= nth <= 4:  # noqa: PLR2004 -- quarters
                assert whole  # noqa: S101 -- it was just found
                return Part(f"q{nth}", ahead), whole[1]
            return (
                (Quarter(nth, 0, year[0] if year else None), year[1] if year else j)
                if 1 <= nth <= 4
                else None
            )  # noqa: PLR2004 -- quarters
        if not ("unit" in kinds or "weekday" in kinds):
            return None
        if not (self.has(j, "of") or self.has(j, "which")):
            return None
        month = self._month_after(self.skip(j, "of"))
        if month is None:
            return None
        if "weekday" in kinds:
            return NthWeekday(nth, kinds["weekday"], month[0]), month[1]
        return self._nth_unit(nth, n, kinds["unit"], month)

    def _nth_unit(self, nth: int, n: float, unit: str, month: Found) -> Found | None:
        whole, end = month
        if unit == "week":
            if n > 1:
                return Between(
                    NthWeek(1 if nth > 0 else -int(n), whole),
                    NthWeek(int(n) if nth > 0 else -1, whole),
                ), end
            return NthWeek(nth, whole), end
        if unit == "business day":
            return NthBusinessDay(nth if n == 1 else nth * int(n), whole), end
        if unit == "weekend":
            return None
        if unit == "day":
            if n > 1:
                return FirstDays(int(n) if nth > 0 else -int(n), whole), end
            return FirstDays(nth, whole) if nth in {1, -1} else None, end  # type: ignore[return-value]  # a day of a week is rarely meant
        if unit == "fortnight":
            return FirstDays(14 if nth > 0 else -14, whole), end
        return None

    def part(self, i: int) -> Found | None:
        """Read a part of a period: early next week, the end of the month."""
        part = self.t[i].kinds["part"]
        j = i + 1
        if (
            any(k in self.t[j].kinds for k in ("to", "dash", "slash", "or"))
            and "part" in self.t[self.skip(j, "to", "dash", "slash", "or", "the")].kinds
        ):
            other = self.part(self.skip(j, "to", "dash", "slash", "or", "the"))
            if other and isinstance(other[0], Part):
                return Between(Part(part, other[0].of), other[0]), other[1]
        direct = part in DIRECT
        if self.has(j, "dash"):
            j += 1
        k = self.skip(j, "of", "the", "about")
        if self.t[k].text in {"on", "during", "into", "through"} and direct:
            k = self.skip(k + 1, "the")
        if (
            not direct
            and k == j
            and not (i and any(x in self.t[i - 1].kinds for x in ("relation", "the")))
        ):
            return None
        whole = self._whole(k)
        if whole is None:
            return None
        return Part(part, whole[0]), whole[1]

    def _whole(self, i: int) -> Found | None:
        """Read the period that a part is of."""
        kinds = self.t[i].kinds
        if "unit" in kinds:
            return self._whole_unit(kinds["unit"], i)
        if "holiday" in kinds and kinds["holiday"] == "new year":
            return NewYear(), i + 1
        if "number" in kinds:
            year = self._year(i)
            if year:
                return Year(0, year[0]), year[1]
        if self._month_at(i):
            year = self._year(i + 1)
            month = self._month_at(i)
            if not self._nth(i + 1):
                return Month(month, 0, year[0] if year else None), year[1] if year else i + 1
        return self.single(i)

    def _whole_unit(self, unit: str, i: int) -> Found | None:
        if unit == "week" and (found := self.unit(i)):
            return found
        if unit in {"week", "month", "quarter", "year", "weekend", "fiscal year"}:
            if self.t[i].text in {"weeks", "months"}:
                return None
            return self._period(unit, 0), i + 1
        if unit == "day":
            return Away(0), i + 1
        return None

    def unit(self, i: int) -> Found | None:
        """Read a unit without a number: week of the 14th, week after next, a fortnight."""
        unit, t = self.t[i].kinds["unit"], self.t
        text = t[i + 1].text
        if unit == "fortnight":
            return self._behind((Count(2, 2, "week"), i + 1), i)
        if unit == "day":
            return self._day_after(i)
        if t[i].text.endswith("s") and t[i].text != "week's":
            return None
        if unit in {"week", "month"} and i > 1 and self._pointed(i) and self.t[i - 2].kinds["relation"] == "within":
            return Count(1, 1, unit), i + 1
        if unit == "week":
            return self._week(i)
        if (
            text == "after"
            and t[i + 2].text == "next"
            and unit in {"month", "quarter", "year", "weekend"}
        ):
            return self._period(unit, 2), i + 3
        if unit == "month" and text in {"after", "following"} and self._closes(i + 2):
            return Shift(Count(1, 1, "month"), Then()), i + 2
        if (
            unit in {"month", "quarter", "year", "fiscal year", "weekend"}
            and i
            and self._pointed(i)
        ):
            return self._period(unit, 0), i + 1
        if unit == "weekend":
            return Weekend(), i + 1
        return None

    def _pointed(self, i: int) -> bool:
        """Tell whether "the month" is meant as a period: once the month is over, before the month."""
        return self.has(i - 1, "the") and i > 1 and "relation" in self.t[i - 2].kinds

    def _day_after(self, i: int) -> Found | None:
        text = self.t[i + 1].text
        if text in {"after", "following", "before"}:
            base = self._base(i + 2)
            count = Count(1, 1, "day")
            if base:
                return Shift(count, base[0], -1 if text == "before" else 1), base[1]
            if text != "before" and self.has(i - 1, "the") and self._closes(i + 2):
                return Shift(count, Then()), i + 2
        return None

    def _week(self, i: int) -> Found | None:
        text = self.t[i + 1].text
        if text in {"of", "commencing", "beginning", "starting", "from", "containing", "with"} or (
            text in {"ending"}
        ):
            j = self.skip(i + 2, "the", "on", "about")
            found = self._bare_day(j) or self.single(j)
            return (Week(0, found[0]), found[1]) if found else None
        if text in {"after", "following", "before"}:
            return self._week_after(i, text)
        if self.has(i + 1, "later"):
            return None
        if i > 1 and self._pointed(i):
            return Week(0), i + 1
        found = self._dated(i + 1) if self.has(i - 1, "the") else None
        return (Week(0, found[0]), found[1]) if found else None

    def _bare_day(self, i: int) -> Found | None:
        """Read the 14 of "the week of the 14", which needs no suffix."""
        nth = self._nth(i)
        if nth is None or self.has(i + 1, "unit") or self._month_at(i + 1) or self.has(i + 1, "of"):
            return None
        if any(k in self.t[i + 1].kinds for k in ("dash", "to")):
            return None
        return NthDay(nth), i + 1

    def _week_after(self, i: int, text: str) -> Found | None:
        if self.t[i + 2].text == "next":
            if not self.has(i + 3, "unit") and not self.has(i + 3, "weekday"):
                return Week(2), i + 3
        sign = -1 if text == "before" else 1
        base = self._base(i + 2)
        if base:
            if isinstance(base[0], Week | Then):
                return Week(sign, base[0]), base[1]
            return Week(sign, base[0]), base[1]
        if sign > 0:
            return Week(1, Then()), i + 2
        return None

    def holiday(self, i: int) -> Found | None:
        """Read a holiday, its eve, or its week."""
        name = self.t[i].kinds["holiday"]
        if name == "the break" and self.t[i].text == "break" and not (i and self.has(i - 1, "the")):
            return None
        if (
            name == "new year"
            and self.t[i].text == "new"
            and self.t[i].end - self.t[i].start == 8
            and self._in_new_year(i)
        ):  # noqa: PLR2004 -- "new year" and not "new year's day"
            return NewYear(), i + 1
        year = self._year(i + 1)
        found: Found = (Holiday(name, year[0]), year[1]) if year else (Holiday(name), i + 1)
        j = self.skip(found[1], "time of day")
        if self.t[j].text == "week":
            return Week(0, found[0]), j + 1
        return found

    def _in_new_year(self, i: int) -> bool:
        j = i - 1
        while j >= 0 and self.has(j, "the"):
            j -= 1
        return (
            j >= 0
            and self.t[j].kinds.get("relation") in {"in"}
            and self.t[j].text in {"in", "during", "early in", "into"}
        )

    def quarter_name(self, i: int) -> Found | None:
        """Read Q1, with its year."""
        name, j = self.t[i].kinds["quarter name"], i + 1
        year = self._year(j)
        if year:
            return Quarter(name, 0, year[0]), year[1]
        k = self.skip(j, "of")
        if self.t[k].text == "next" and self.t[k + 1].text == "year":
            return Part(f"q{name}", Year(1)), k + 2
        return Quarter(name), j

    def half_name(self, i: int) -> Found | None:
        """Read H1."""
        half = "first half" if self.t[i].kinds["half name"] == 1 else "second half"
        return Part(half, Year()), i + 1

    def midweek(self, i: int) -> Found | None:
        """Read midweek, of this week or of one that is named."""
        j = self.skip(i + 1, "of", "the", "comma")
        week = self.single(j)
        if week and isinstance(week[0], Week):
            return Part("mid", week[0]), week[1]
        return Part("mid", Week()), i + 1

    def mid_month(self, i: int) -> Found | None:
        """Read mid-month."""
        return Part("mid", Month()), i + 1

    def ending(self, i: int) -> Found | None:
        """Read EOW, month end; in front of a weekday it is that day's week."""
        j = i + 1
        found = self._dated(j) if self.has(j, "weekday") else None
        if found or self.has(j, "weekday"):
            return self.single(j)
        whole = self.single(self.skip(j, "of"))
        if whole and isinstance(whole[0], Week | Month | Quarter | Year):
            return Part("end", whole[0]), whole[1]
        return Part("end", self._period(self.t[i].kinds["ending"], 0)), j

    def same(self, i: int) -> Found | None:
        """Read "the same day", "that afternoon": the day that was named before."""
        return Same(), i + 1

    def this_time(self, i: int) -> Found | None:
        """Read "this time next week": seven days on."""
        kinds = self.t[i + 1].kinds
        if kinds.get("which") == 1 and "unit" in self.t[i + 2].kinds:
            unit = self.t[i + 2].kinds["unit"]
            return Count(1, 1, unit), i + 3
        return self.single(i + 1) if "day" in kinds or "weekday" in kinds else None

    def week_of(self, i: int) -> Found | None:
        """Read w/c 7 December."""
        j = self.skip(i + 1, "the", "stop", "about")
        found = self._bare_day(j) or self.single(j)
        return (Week(0, found[0]), found[1]) if found else None

    def time_of_day(self, i: int) -> Found | None:
        """Read "by 5 pm on Friday" as its day, and "by the end of the day" as today (C10)."""
        j = self.skip(i + 1, "time of day", "about", "comma")
        if self.t[j].text in {"on", "of", "in"}:
            j += 1
        found = self.single(self.skip(j, "the"))
        if found:
            return found
        k = i - 1
        while k >= 0 and (self.has(k, "the") or self.has(k, "about")):
            k -= 1
        governed = k >= 0 and self.t[k].kinds.get("relation") in {"by", "before"}
        return (Away(0), i + 1) if governed else None

    def a(self, i: int) -> Found | None:
        """Read a count that begins with "a"."""
        return self.count(i)


class _Past(NamedTuple):
    """A time that is gone: nothing will be heard then."""

    def period(self, scene: Scene) -> Period | None:  # noqa: ARG002 -- it is the same from every day
        """Give nothing."""
        return None


OVER = frozenset({"out", "over", "up", "done", "through", "finished", "ended", "passed", "ends"})
PAST = _Past()
NOUNS = frozenset(
    "round rounds interview interviews stage stages floor candidate candidates person people phase "
    "call calls meeting meetings step steps time place choice chance line part half position job "
    "applicant batch team edition draft party panel conversation instance week quarter year one "
    "thing set group day days hire look of assessment test task review office".split()
)
"""Nouns that an ordinal counts, so that it is no day of the month."""
FUNCTION_WORDS = frozenset(
    "you we i they he she it our your their my us me if as is are be at when who which there "
    "because since once unless otherwise please thanks thank or for from".split()
)
STARTS: dict[str, Try] = {
    "same": Grammar.same,
    "day": Grammar.away, "now": Grammar.now, "iso": Grammar.iso, "numeric": Grammar.numeric, "weekday": Grammar.weekday,
    "short weekday": Grammar.short_weekday, "gone": Grammar.gone, "month": Grammar.month,
    "shy month": Grammar.month, "number": Grammar.number, "a": Grammar.a, "which": Grammar.which,
    "last": Grammar.last, "ordinal": Grammar.ordinal, "part": Grammar.part, "unit": Grammar.unit,
    "holiday": Grammar.holiday, "quarter name": Grammar.quarter_name, "half name": Grammar.half_name,
    "midweek": Grammar.midweek, "this time": Grammar.this_time, "week of": Grammar.week_of,
    "time of day": Grammar.time_of_day, "mid-month": Grammar.mid_month, "ending": Grammar.ending,
}  # fmt: skip
"""Which construction begins with which kind of word."""
