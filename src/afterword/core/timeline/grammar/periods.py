"""Weeks, months, quarters and years, and their parts."""

from afterword.core.timeline.grammar.cursor import DIRECT, JOINTS, Found
from afterword.core.timeline.grammar.ordinals import Ordinals
from afterword.core.timeline.months import Month, Quarter, Year
from afterword.core.timeline.named_days import NewYear, NthDay
from afterword.core.timeline.parts import Part
from afterword.core.timeline.times import Away, Between, Count, Shift, Then, There, Time
from afterword.core.timeline.weeks import IsoWeek, Week, Weekday, WeekdayAfter, Weekend

WEEK_OF = frozenset({
    "of", "commencing", "beginning", "starting", "from", "containing", "with", "ending",
})  # fmt: skip
DASHES = frozenset({"dash", "to"})
WEEKS = 53
PLAIN_WEEK = 10
"""The lowest number that a plain "week" takes for a calendar week."""
IN_FRONT = frozenset({"relation", "the"})


PARTS_OF_DAYS = frozenset({"morning", "afternoon", "evening"})


class Periods(Ordinals):
    """Reads periods: next week, the end of the month, the week of the 14th."""

    __slots__ = ()

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
        if ahead in {1, 2} and self.t[j].text in PARTS_OF_DAYS:
            return self._pointed_unit(ahead, "day", i, j)
        if "or" in kinds and ahead == 0:
            return self._or_next(j + 1)
        if "number" in kinds or "a" in kinds:
            found = self.count(j)
            if found and isinstance(found[0], Count) and ahead in {1, 3, 2}:
                return found[0]._replace(ahead=True), found[1]
            return None
        if "month" in kinds or "shy month" in kinds:
            if ahead == 0 and "shy month" in kinds and "capital" not in kinds:
                return None
            return self.month(j)
        into = i > 0 and (self.has(i - 1, "say") or self.t[i - 1].text in {"into", "to"})
        if ahead == 1 and into and self.closes(j):
            return Week(1, Then()), j
        return self.holiday(j) if "holiday" in kinds else None

    def _or_next(self, i: int) -> Found | None:
        """Read "this or next week"."""
        other = self.single(i) if self.has(i, "which") else None
        if other and isinstance(other[0], Week | Month | Quarter):
            return Between(other[0]._replace(ahead=0), other[0]), other[1]
        return None

    def _pointed_weekday(self, ahead: int, name: int) -> Time:
        if ahead == 2:
            return WeekdayAfter(name, Then())
        return Weekday(name, {0: "this", 1: "next"}.get(ahead, ""))

    def _pointed_unit(self, ahead: int, unit: str, i: int, j: int) -> Found | None:
        if (
            self.t[j].text.endswith("s")
            and self.t[j].text not in {"week's", "month's"}
            and unit != "business day"
        ):
            return None
        if unit in {"day", "business day"}:
            return self._next_day(ahead, unit, j)
        if ahead in {1, 2, 3} and (found := self._or_two(unit, j + 1)):
            return found
        if ahead == 1 and self._bounded(i, unit):
            return Count(1, 1, unit, ahead=True), j + 1
        if ahead == 2:
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

    def unit(self, i: int) -> Found | None:
        """Read a unit without a number: week of the 14th, week after next, a fortnight."""
        unit, t = self.t[i].kinds["unit"], self.t
        if i and t[i - 1].text == "that" and unit in {"week", "month", "quarter", "year"}:
            return There(self._period(unit, 0)), i + 1
        if unit == "fortnight":
            return self._behind((Count(2, 2, "week"), i + 1), i)
        if unit == "day":
            return self._day_after(i)
        if t[i].text.endswith("s") and t[i].text != "week's":
            return None
        if unit in {"week", "month", "hour"} and self._pointed(i) and self._relation(i) == "within":
            return Count(1, 1, unit), i + 1
        return self._week(i) if unit == "week" else self._longer(unit, i)

    def _longer(self, unit: str, i: int) -> Found | None:
        """Read a period longer than a week: the month after next, once the quarter is over."""
        text = self.t[i + 1].text
        if unit not in {"month", "quarter", "year", "fiscal year", "weekend"}:
            return None
        if text == "after" and self.t[i + 2].text == "next":
            return self._period(unit, 2), i + 3
        if unit == "month" and text in {"after", "following"} and self.closes(i + 2):
            return Shift(Count(1, 1, "month"), Then()), i + 2
        return (self._period(unit, 0), i + 1) if unit == "weekend" or self._pointed(i) else None

    def _day_after(self, i: int) -> Found | None:
        text = self.t[i + 1].text
        if text in {"after", "following", "before"}:
            base = self._base(i + 2)
            count = Count(1, 1, "day")
            if base:
                return Shift(count, base[0], -1 if text == "before" else 1), base[1]
            if text != "before" and self.has(i - 1, "the") and self.closes(i + 2):
                return Shift(count, Then()), i + 2
            event = self._event(i + 2)
            return (Shift(count, event[0]), event[1]) if event and text != "before" else None
        return None

    def _week(self, i: int) -> Found | None:
        text = self.t[i + 1].text
        if text in WEEK_OF:
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
        return None if self.any_of(i + 1, DASHES) else (NthDay(nth), i + 1)

    def _week_after(self, i: int, text: str) -> Found | None:
        behind = self.t[i + 3].kinds
        if self.t[i + 2].text == "next" and not ("unit" in behind or "weekday" in behind):
            return Week(2), i + 3
        sign = -1 if text == "before" else 1
        base = self._base(i + 2)
        if base:
            return Week(sign, base[0]), base[1]
        event = None if self.closes(i + 2) else self._event(i + 2)
        if event:
            return Week(sign, event[0]), event[1]
        return (Week(1, Then()), i + 2) if sign > 0 else None

    def part(self, i: int) -> Found | None:
        """Read a part of a period: early next week, the end of the month."""
        part = self.t[i].kinds["part"]
        j = i + 1
        if self.any_of(j, JOINTS) and self.has(k := self.skip(j, *JOINTS, "the"), "part"):
            other = self.single(k)
            if other and isinstance(other[0], Part):
                return Between(Part(part, other[0].of), other[0]), other[1]
        direct = part in DIRECT
        if self.has(j, "dash"):
            j += 1
        k = self.skip(j, "of", "the", "about", "dash")
        if self.t[k].text in {"on", "during", "into", "through"} and direct:
            k = self.skip(k + 1, "the")
        if not direct and k == j and not (i and self.any_of(i - 1, IN_FRONT)):
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
        if (unit == "week" or self.t[i - 1].text == "that") and (found := self.unit(i)):
            return found
        if unit in {"week", "month", "quarter", "year", "weekend", "fiscal year"}:
            if self.t[i].text in {"weeks", "months"}:
                return None
            if unit == "week":
                return Week(the=self.t[i - 1].text == "the"), i + 1
            return self._period(unit, 0), i + 1
        if unit == "day":
            return Away(0), i + 1
        return None

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

    def calendar_week(self, i: int) -> Found | None:
        """Read CW 47; a plain "week 3" may be that of a project or a job."""
        n, behind = self.t[i + 1].kinds.get("number"), self.t[i + 2].kinds
        plain = self.t[i].text == "week" and self.t[i].end - self.t[i].start == 4
        if not isinstance(n, int) or not (PLAIN_WEEK if plain else 1) <= n <= WEEKS:
            return None
        return None if "unit" in behind or self._month_at(i + 2) else (IsoWeek(n), i + 2)

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

    def this_time(self, i: int) -> Found | None:
        """Read "this time next week": seven days on."""
        kinds = self.t[i + 1].kinds
        if kinds.get("which") == 1 and "unit" in self.t[i + 2].kinds:
            unit = self.t[i + 2].kinds["unit"]
            return Count(1, 1, unit), i + 3
        return self.single(i + 1) if "day" in kinds or "weekday" in kinds else None

    def week_of(self, i: int) -> Found | None:
        """Read w/c 7 December."""
        j = i + 2 if self.t[i + 1].text == "." else i + 1
        j = self.skip(j, "the", "about")
        found = self._bare_day(j) or self.single(j)
        return (Week(0, found[0]), found[1]) if found else None
