"""Weekdays, and what is said behind them."""

from afterword.core.timeline.grammar.cursor import FUNCTION_WORDS, Found
from afterword.core.timeline.grammar.periods import Periods
from afterword.core.timeline.times import Then, There
from afterword.core.timeline.weeks import Week, Weekday, WeekdayAfter, WeekdayOf


class Weekdays(Periods):
    """Reads weekdays: this Friday, Friday week, the Friday after Thanksgiving."""

    __slots__ = ()

    def weekday(self, i: int) -> Found | None:
        """Read a weekday."""
        if i and self.has(i - 1, "a") and self.t[i - 1].text == "a":
            return None
        behind = self.t[i + 1]
        named = not behind.kinds and behind.text not in FUNCTION_WORDS
        if named and i and self.t[i - 1].text in {"the", "our"} and not behind.text.endswith("ly"):
            return None
        return Weekday(self.t[i].kinds["weekday"]), i + 1

    def short_weekday(self, i: int) -> Found | None:
        """Read wed, sat or sun, which are words of their own, where a date must stand."""
        if self._governed(i) or self._dated(i + 1):
            return Weekday(self.t[i].kinds["short weekday"]), i + 1
        return None

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
        if (
            self.t[i].kinds.get("which") in {1, 3}
            and not day.which
            and (
                not self.has(i + 1, "unit")
                and not self.has(i + 1, "month")
                and not self.has(i + 1, "number")
            )
        ):
            return day._replace(which="next" if t[i].kinds["which"] == 1 else ""), i + 1
        if self.has(i, "which") and not self.has(i + 1, "unit") and t[i].kinds["which"] == 2:
            return WeekdayAfter(day.weekday, Then()), i + 1
        return self._weekday_of(day, i)

    def _weekday_of(self, day: Weekday, i: int) -> Found | None:
        j = self.skip(i, "of", "the", "comma", "relation")
        if j - i > 3:
            return None
        week = self.single(j)
        if (
            week
            and isinstance(week[0], Week | There)
            and not (self.has(i, "relation") and self.t[i].text not in {"in", "on", "during"})
        ) and day.which != "next":
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
            and self.closes(i + 1)
        ):
            return WeekdayAfter(day.weekday, Then()), i + 1
        return None
