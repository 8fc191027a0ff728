"""Parts of weeks, months and years: early, mid, late, the first half (C5, C6)."""

from datetime import timedelta
from typing import NamedTuple

from afterword.core.timeline.days import DAY, exact, last_of
from afterword.core.timeline.months import Month
from afterword.core.timeline.times import Period, Scene, Time
from afterword.core.timeline.weeks import Week

WEEK_PARTS = {
    "early": (0, 2), "beginning": (0, 2), "mid": (1, 3), "middle": (1, 3), "late": (3, 4),
    "end": (3, 4), "first half": (0, 2), "second half": (2, 4), "first thing": (0, 0),
}  # fmt: skip
"""First and last day of a part, from the first working day of the week (C5)."""
MONTH_PARTS = {
    "early": (1, 10), "beginning": (1, 10), "mid": (11, 20), "middle": (11, 20), "late": (21, 31),
    "end": (21, 31), "first half": (1, 15), "second half": (16, 31), "first thing": (1, 1),
}  # fmt: skip
"""First and last day of a part of a month (C6)."""
YEAR_PARTS = {
    "early": (0, 3), "beginning": (0, 3), "mid": (4, 8), "middle": (4, 8), "late": (8, 12),
    "q1": (0, 3), "q2": (3, 6),
    "q3": (6, 9), "q4": (9, 12), "end": (11, 12), "first half": (0, 6), "second half": (6, 12),
    "first thing": (0, 1),
}  # fmt: skip
"""First month, and month after the last, of a part of a longer period, in twelfths of it."""
EDGES = frozenset({"end"})


class Part(NamedTuple):
    """Early next week, the end of the month, the rest of the year."""

    part: str
    of: Time

    def period(self, scene: Scene) -> Period | None:
        """Give the days of the part; once it is past, those of the next week, month or year."""
        found = self._of(self.of, scene)
        if found and found.last < scene.day and isinstance(self.of, Week | Month):
            return self._of(self.of._replace(ahead=self.of.ahead + 1), scene)
        return found

    def _of(self, of: Time, scene: Scene) -> Period | None:
        whole = of.period(scene)
        if whole is None or self.part == "all":
            return whole
        if whole.first == whole.last:
            return whole._replace(edge=self.part in EDGES)
        length = (whole.last - whole.first).days
        if self.part in {"later", "rest"}:
            return self._later(whole, scene, length)
        if length < 7:
            return self._days(whole, length)
        if length < 27:
            return whole
        if length < 31:
            return self._month(whole) if whole.first.day == 1 else whole
        return self._months(whole)

    def _later(self, whole: Period, scene: Scene, length: int) -> Period | None:
        """Give what is left from tomorrow on; of a period still to come, its late part."""
        if whole.first > scene.day and self.part == "later":
            return self._replace(part="late" if length < 31 else "second half").period(scene)
        first = max(whole.first, scene.day + DAY * (self.part == "later"))
        return whole._replace(first=first) if first <= whole.last else whole

    def _days(self, whole: Period, length: int) -> Period | None:
        low, high = WEEK_PARTS[self.part]
        low, high = min(low, length), min(high, length)
        first = whole.first + timedelta(days=low)
        return Period(
            first,
            whole.first + timedelta(days=high),
            "C5",
            edge=self.part in EDGES,
            weeks=low != high,
        )

    def _month(self, whole: Period) -> Period | None:
        low, high = MONTH_PARTS[self.part]
        last = min(high, whole.last.day)
        due = exact(whole.first.year, whole.first.month, 15) if low == 11 else None
        return Period(
            whole.first.replace(day=low),
            whole.first.replace(day=last),
            "C6",
            due,
            self.part in EDGES,
            weeks=True,
        )

    def _months(self, whole: Period) -> Period | None:
        months = (
            (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
        )
        low, high = (n * months // 12 for n in YEAR_PARTS[self.part])
        low = min(low, months - 1)
        high = max(high, low + 1)
        start = whole.first.year * 12 + whole.first.month - 1
        year, month = divmod(start + low, 12)
        end_year, end_month = divmod(start + high - 1, 12)
        first, last = exact(year, month + 1, 1), last_of(end_year, end_month + 1)
        if first and self.part in EDGES:
            first = first.replace(day=21)
        return Period(first, last, "C6", edge=self.part in EDGES, weeks=True) if first else None
