"""The 4th, the first week of December, the last Friday of the month."""

from afterword.core.timeline.grammar.cursor import DAYS_IN_MONTH, Found
from afterword.core.timeline.grammar.dates import Dates
from afterword.core.timeline.grammar.gone import GONE
from afterword.core.timeline.months import FirstDays, Month, NthBusinessDay, Quarter, Year
from afterword.core.timeline.named_days import Date, NthDay
from afterword.core.timeline.parts import Part
from afterword.core.timeline.times import Between, Count, Shift, Then
from afterword.core.timeline.weeks import NthWeek, NthWeekday


class Ordinals(Dates):
    """Reads what an ordinal counts."""

    __slots__ = ()

    def ordinal(self, i: int) -> Found | None:
        """Read the 4th, the first week of December, the first Monday in June."""
        nth = self.t[i].kinds["ordinal"]
        if self.t[i + 1].text == "half" and nth in {1, 2}:
            whole = self._whole(self.skip(i + 2, "of", "the"))
            return (
                (Part("first half" if nth == 1 else "second half", whole[0]), whole[1])
                if whole
                else None
            )
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
            if ahead and 1 <= nth <= 4:
                assert whole  # noqa: S101 -- it was just found
                return Part(f"q{nth}", ahead), whole[1]
            return (
                (Quarter(nth, 0, year[0] if year else None), year[1] if year else j)
                if 1 <= nth <= 4
                else None
            )
        if not ("unit" in kinds or "weekday" in kinds):
            return None
        if not (self.has(j, "of") or self.has(j, "which")):
            return None
        k = self.skip(j, "of")
        if self.has(k, "every"):
            return GONE, k + 2
        month = self._month_after(k)
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
            return (FirstDays(nth, whole) if nth < 0 else NthDay(nth, whole)), end
        if unit == "fortnight":
            return FirstDays(14 if nth > 0 else -14, whole), end
        return None

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
            ), j + 2
        if self.t[j].text == "month":
            return Month(), j + 1
        if "holiday" in kinds and kinds["holiday"] == "new year":
            return Month(1), j + 1
        if "quarter name" in kinds or "unit" in kinds or "which" in kinds:
            return self._whole(j)
        return None

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
            or ("number" in kinds and self._counts(j))
            or "shy month" in kinds
            or "holiday" in kinds
            or self.t[j].text == "night"
        ):
            return GONE, j + 1
        return None

    def _dated(self, i: int) -> Found | None:
        """Read the date behind a weekday, which counts: Friday the 23rd, Monday, 2 November."""
        if self.t[i].text == "." and self.has(i + 1, "comma"):
            i += 1
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
