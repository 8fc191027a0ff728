"""Counts of days, weeks and months, and what they are counted from."""

from afterword.core.timeline.grammar.cursor import Cursor, Found
from afterword.core.timeline.grammar.gone import GONE
from afterword.core.timeline.times import Away, Count, Shift, Then
from afterword.core.timeline.weeks import Weekday

STOPS = frozenset({"stop", "semicolon", "comma", "break", "hear", "future", "if", "line", "or"})
"""Words that no event runs past."""

LASTS = frozenset({"last", "final"})
LAST_OF = frozenset({"one", "of", "interview", "candidate", "round", "meeting", "interviews"})
JOINED = frozenset({"dash", "to", "or", "slash", "comma", "about"})


class Counts(Cursor):
    """Reads counts: two weeks, 2-3 weeks, a week or two, two weeks from Monday."""

    __slots__ = ()

    def a(self, i: int) -> Found | None:
        """Read a count that begins with "a"."""
        return self.count(i)

    def count(self, i: int) -> Found | None:
        """Read so many units: two weeks, 2-3 weeks, a week or two, a week and a half."""
        low = self._quantity(i)
        if low is None or (self.has(i, "a") and i and self._rate(i - 1)):
            return None
        n, j = low
        j = self.skip(j, "about")
        if self.has(j, "weekdays") and self.has(j + 1, "later") and 1 <= n < 60:
            return Weekday(self.t[j].kinds["weekdays"], "", int(n) - 1), j + 2
        if self.has(j, "dash") and self.has(j + 1, "unit"):
            j += 1
        if self.has(j, "unit"):
            if self._describes(i, j + 1):
                return None
            return self._counted(n, self.t[j].kinds["unit"], j + 1)
        k = self.skip(j, *JOINED) if self.any_of(j, JOINED) else j
        if self.has(k, "and") and self._between(i):
            k += 1
        high = self._quantity(k) if k > j else None
        if high:
            end = self.skip(high[1], "about", "dash")
            if self.has(end, "unit") and high[0] >= n:
                return Count(n, high[0], self.t[end].kinds["unit"]), end + 1
        return None

    def _quantity(self, i: int) -> tuple[float, int] | None:
        kinds = self.t[i].kinds
        if "number" in kinds:
            n = kinds["number"]
            j = i + 1
            if self.t[j].text == "(" and "number" in self.t[j + 1].kinds:
                j += 3
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
            if n == 0.5 and self.has(j, "a"):
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

    def _or_two(self, unit: str, i: int) -> Found | None:
        """Read "in the next week or two": up to two weeks."""
        if self.has(i, "or") and "number" in self.t[i + 1].kinds and not self._follows_unit(i + 2):
            n = self.t[i + 1].kinds["number"]
            return Count(1, n, unit, ahead=True), i + 2
        return None

    def _count_behind(self, count: Count, i: int) -> Found | None:
        """Read what a count is counted from: two weeks from Monday, a week on Tuesday."""
        t = self.t
        i = self.skip(i, "time", "about")
        if self.has(i, "gone"):
            return GONE, i + 1
        if self.has(i, "later"):
            later = t[i].text == "later"
            if later or self.has(i, "then"):
                return Shift(count, Then()), i + 1
            return count, i + 1
        if self.has(i, "then") and t[i].text != "then":
            return Shift(count, Then()), i + 1
        if self.has(i, "days after"):
            return self._count_after(count, i)
        if t[i].kinds.get("relation") == "before":
            base = self._base(i + 1)
            return (Shift(count, base[0], -1), base[1]) if base else (count, i)
        return self._count_on(count, i)

    def _count_after(self, count: Count, i: int) -> Found:
        """Read the event that a count is counted from; one without a time is what was named."""
        text = self.t[i].text
        found = self._base(i + 1, from_=text == "from")
        if found is None and text in {"after", "following"} and self.closes(i + 1):
            found = Then(), i + 1
        found = found or self._event(i + 1)
        if found is None and (end := self._the_last(i + 1)):
            found = Then(), end
        if found is None and text in {"after", "following"}:
            found = Then(), i
        return (Shift(count, found[0]), found[1]) if found else (count, i)

    def _the_last(self, i: int) -> int | None:
        """Give the place behind "that", "the last one", "the last of them": what was named last."""
        if self.t[i].text in {"that", "it", "this"} and self.closes(i + 1):
            return i + 1
        i = self.skip(i, "the")
        return i + 2 if self.t[i].text in LASTS and self.t[i + 1].text in LAST_OF else None

    def _event(self, i: int) -> Found | None:
        """Read the time of an event: two weeks after the board meets on Thursday."""
        for j in range(i, i + 8):
            kinds = self.t[j].kinds
            if "comma" in kinds and self.t[j + 1].text == "which":
                continue
            if not STOPS.isdisjoint(kinds) and self.t[j].text != "which":
                return None
            if j > i and (found := self.single(j)):
                return found
        return None

    def _count_on(self, count: Count, i: int) -> Found:
        """Read the British "a week on Tuesday", "two weeks today", "a week tomorrow"."""
        if count.unit in {"week", "fortnight"} and count.low == count.high:
            j = i + 1 if self.t[i].text == "on" else i
            weeks = int(count.low) * (2 if count.unit == "fortnight" else 1)
            kinds = self.t[j].kinds
            if "weekday" in kinds and weeks < 60:
                return Weekday(kinds["weekday"], "", weeks), j + 1
            if "day" in kinds and self.t[j].text in {"today", "tomorrow"}:
                return Shift(count, Away(kinds["day"])), j + 1
        return count, i

    def _base(self, i: int, *, from_: bool = False) -> Found | None:
        j = self.skip(i, "the", "about")
        if self.has(j, "then"):
            return Then(), j + 1
        found = self.single(j)
        if found is None and self.t[i].text in {"that", "this", "which"} and not from_:
            return Then(), i + 1
        return found
