"""The grammar of times: from tokens to what they name.

A recursive descent over the tokens. Every method tries one construction at a place and gives what
it found with the place behind it, or None; the order of the attempts is the order of preference.
"""

from collections.abc import Callable

from afterword.core.timeline.grammar.cursor import (
    DEEPEST,
    JOINTS,
    Found,
)
from afterword.core.timeline.grammar.weekdays import Weekdays
from afterword.core.timeline.months import Month, Quarter, Year
from afterword.core.timeline.named_days import Date, Holiday, NthDay
from afterword.core.timeline.parts import Part
from afterword.core.timeline.times import Away, Between, Count, Then, Time
from afterword.core.timeline.weeks import Week, Weekday, Weekend

ALSO = frozenset({"or", "and"})
JULY_4 = frozenset({(7, 4), ("july 4", None)})


class Grammar(Weekdays):
    """Reads one time or several that are joined, whichever way they are said."""

    __slots__ = ()

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
            return self._listed(one, j) if self.has(i, "comma") else None
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
        if isinstance(one, Count) and not isinstance(other, Count):
            return None
        if isinstance(one, Away) and "dash" in kinds:
            return None
        return self._pair(one, other), end

    def _two_parts(self, one: Time, i: int) -> Found | None:
        """Read "the end of January, beginning of February"."""
        if not (isinstance(one, Part) and self.has(i, "part")):
            return None
        other = self.single(i)
        if other and isinstance(other[0], Part) and isinstance(other[0].of, Month | Week):
            return Between(one, other[0]), other[1]
        return None

    def _listed(self, one: Time, i: int) -> Found | None:
        """Read "Monday, Tuesday or Wednesday", two at a time."""
        if not isinstance(one, Weekday | NthDay | Date):
            return self._two_parts(one, i)
        right = self._continued(one, i) or self.single(i)
        if right is None or type(right[0]) is not type(one):
            return None
        more = self.any_of(self.skip(right[1], "comma"), ALSO)
        return (self._pair(one, right[0]), right[1]) if more else None

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
        if isinstance(one, Week) and one.of and isinstance(other, NthDay | Date):
            other = Week(0, other)
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
                date = Date(one.month, nth, year[0] if year else one.year)
                return date, year[1] if year else i + 1
        if (
            isinstance(one, NthDay)
            and one.month
            and (nth := self._nth(i))
            and not self.has(i + 1, "unit")
        ):
            return NthDay(nth, one.month), i + 1
        if isinstance(one, NthDay) and "ordinal" in kinds and self._follows(i + 1):
            return NthDay(kinds["ordinal"]), i + 1
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
        after = self.t[i].text == "week" and self.has(i + 1, "days after")
        if after and isinstance(whole, Week) and self.single(self.skip(i + 2, "the")) is None:
            return whole._replace(ahead=whole.ahead + 1), i + 2
        if isinstance(whole, Count) and not whole.high_unit and self.has(i, "number"):
            value = self.t[i].kinds["number"]
            if not self.has(i + 1, "unit") and value >= whole.low:
                return Count(whole.low, value, whole.unit), i + 1
        return None

    def single(self, i: int) -> Found | None:
        """Read one time, with what is said behind it: Friday of next week, a week on Tuesday."""
        if self.depth > DEEPEST:
            return None
        self.depth += 1
        i = self.skip(i, "the")
        found = None
        for kind in self.t[i].kinds:
            if kind in STARTS and (found := STARTS[kind](self, i)):
                found = self._behind(found, i)
                break
        self.depth -= 1
        return found

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
        if self.t[i].text == "weekend" and isinstance(time, Date | Holiday) and time[:2] in JULY_4:
            return Holiday("july 4", None, rest=True, weekend=True), i + 1
        if isinstance(time, Week | Month | Quarter | Year) and (over := self._over(i)):
            return Part("end", time), over
        return found


Try = Callable[["Grammar", int], Found | None]
STARTS: dict[str, Try] = {
    "same": Grammar.same,
    "day": Grammar.away, "now": Grammar.now, "iso": Grammar.iso,
    "numeric": Grammar.numeric, "weekday": Grammar.weekday,
    "short weekday": Grammar.short_weekday, "gone": Grammar.gone, "month": Grammar.month,
    "shy month": Grammar.month, "number": Grammar.number, "a": Grammar.a, "which": Grammar.which,
    "last": Grammar.last, "ordinal": Grammar.ordinal, "part": Grammar.part, "unit": Grammar.unit,
    "holiday": Grammar.holiday, "quarter name": Grammar.quarter_name,
    "half name": Grammar.half_name,
    "calendar week": Grammar.calendar_week, "midweek": Grammar.midweek,
    "this time": Grammar.this_time, "week of": Grammar.week_of,
    "time of day": Grammar.time_of_day, "mid-month": Grammar.mid_month, "ending": Grammar.ending,
}  # fmt: skip
"""Which construction begins with which kind of word."""
