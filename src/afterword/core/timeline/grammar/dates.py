"""Dates and days with a name."""

from afterword.core.timeline.grammar.counts import Counts
from afterword.core.timeline.grammar.cursor import DEEPEST, JOINTS, Found
from afterword.core.timeline.grammar.gone import GONE
from afterword.core.timeline.holidays import BREAKS
from afterword.core.timeline.months import Month
from afterword.core.timeline.named_days import Date, Holiday, HolidayIn, NewYear, Numeric
from afterword.core.timeline.parts import Part
from afterword.core.timeline.times import Away, Between, Same, There
from afterword.core.timeline.weeks import Week

ENDS_OF_DAY = frozenset({"end", "close", "eod", "cob", "eob", "cop"})
RESTS = frozenset({"holidays", "holiday", "break", "vacation", "recess", "period", "shutdown"})


NAMED_DAYS = frozenset({"day", "weekday"})
ANNOUNCING = frozenset({"expected", "due", "scheduled", "planned", "date", "is"})
"""Words before a date in figures that needs no preposition."""
NAMING = frozenset(
    {"colleague", "colleagues", "manager", "named", "called", "mr", "ms", "mrs", "dr"}
)
"""Words before a name."""


class Dates(Counts):
    """Reads dates: 3 November, 11/3, tomorrow, Thanksgiving."""

    __slots__ = ()

    def away(self, i: int) -> Found | None:
        """Read today, tomorrow, the day after tomorrow."""
        return Away(self.t[i].kinds["day"]), i + 1

    def now(self, i: int) -> Found | None:
        """Read the now of "between now and Friday"."""
        return (Away(0), i + 1) if self._between(i) else None

    def same(self, i: int) -> Found | None:
        """Read "the same day", "that afternoon", "the same week": what was named before."""
        unit = self.t[i].kinds["same"]
        if unit == 1:
            return (Same(), i + 1) if self.closes(i + 1) else None
        if not unit:
            return Same(), i + 1
        return There(Week() if unit == "week" else Month()), i + 1

    def iso(self, i: int) -> Found | None:
        """Read 2026-11-03."""
        year, month, day = self.t[i].kinds["iso"]
        return Date(month, day, year), i + 1

    def numeric(self, i: int) -> Found | None:
        """Read 11/3 or 3.11.2026, when something says that it is a date."""
        parts = self.t[i].kinds["numeric"]
        if len(parts) < 3 and not (self._governed(i) or self._announced(i)):
            return None
        return Numeric(parts), i + 1

    def _announced(self, i: int) -> bool:
        """Tell whether the word in front says that a date comes: decision expected 12/4."""
        before = self.t[i - 1]
        return "hear" in before.kinds or before.text in ANNOUNCING

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
            dotted = self.t[j + 1].text == "." and self._year(j + 2)
            return self._with_year(Date(month, nth), j + 2 if dotted else j + 1)
        return self._days_of_one_month(nth, i)

    def _days_of_one_month(self, nth: int, i: int) -> Found | None:
        """Read the 3 of "3-5 November", whose month stands behind the other day."""
        if not self.any_of(i + 1, JOINTS) or self.depth > DEEPEST:
            return None
        self.depth += 1
        other = self._day_month(self.skip(i + 2, "the"))
        self.depth -= 1
        if other is None:
            return None
        right = other[0].other if isinstance(other[0], Between) else other[0]
        assert isinstance(right, Date)  # noqa: S101 -- the other branch pairs dates only
        return Between(Date(right.month, nth, right.year), other[0]), other[1]

    def _with_year(self, date: Date, i: int) -> Found:
        year = self._year(i)
        return (date._replace(year=year[0]), year[1]) if year else (date, i)

    def _is_person(self, i: int) -> bool:
        """Tell whether the name of a month is somebody's: my colleague Jan, this is April from."""
        before, behind = self.t[i - 1].text if i else "", self.t[i + 1].text
        return before in NAMING or (before in {"is", "it's"} and behind in {"from", "here"})

    def month(self, i: int) -> Found | None:
        """Read a month, with its day or its year; not April, who calls."""
        if self._is_person(i):
            return None
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
        if self.t[i + 1].kinds.get("holiday") == "bank holiday":
            return HolidayIn(Month(name)), i + 2
        year = self._year(i + 1)
        if year:
            return Month(name, 0, year[0]), year[1]
        if shy and not self._introduces(i):
            return None
        return Month(name), i + 1

    def holiday(self, i: int) -> Found | None:
        """Read a holiday, its eve, or its week."""
        name = self.t[i].kinds["holiday"]
        if name in BREAKS and i > 1 and self.has(i - 1, "a") and not self._relation(i - 1):
            return None
        if (
            self.t[i].end - self.t[i].start == 7
            and self.t[i].text == "holiday"
            and not (i and self.has(i - 1, "the"))
        ):
            return None
        if name == "the break" and self.t[i].text == "break" and not (i and self.has(i - 1, "the")):
            return None
        if (
            name == "new year"
            and self.t[i].text == "new"
            and self.t[i].end - self.t[i].start == 8
            and self._in_new_year(i)
        ):
            return NewYear(), i + 1
        if told := self._told_date(i):
            return told
        year = self._year(i + 1)
        found: Found = (Holiday(name, year[0]), year[1]) if year else (Holiday(name), i + 1)
        j = self.skip(found[1], "time of day")
        if self.t[j].text == "behind":
            return GONE, j + 1
        if self.t[j].text == "week":
            return Week(0, found[0]), j + 1
        if self.t[j].text in RESTS and isinstance(found[0], Holiday):
            return found[0]._replace(rest=True), j + 1
        if self.t[j].text == "weekend" and isinstance(found[0], Holiday):
            return found[0]._replace(rest=True, weekend=True), j + 1
        return found

    def _told_date(self, i: int) -> Found | None:
        """Read "Easter is on the 28th" as a fact about the calendar, not a time."""
        short = self.t[i].end - self.t[i].start == len(self.t[i].text) + 2
        j = i + 1 if short else i + 2
        if not short and self.t[i + 1].text not in {"is", "falls"}:
            return None
        found = self._dated(self.skip(j, "relation"))
        return (GONE, found[1]) if found else None

    def time_of_day(self, i: int) -> Found | None:
        """Read "by 5 pm on Friday" as its day, and "by the end of the day" as today (C10)."""
        j = self.skip(i + 1, "time of day", "about", "comma")
        if self.t[j].text in {"on", "of", "in"}:
            j += 1
        found = self.single(self.skip(j, "the"))
        if found:
            end = self.t[i].text in ENDS_OF_DAY and self._relation(i) == "before"
            return (Part("end", found[0]), found[1]) if end else found
        if self._is_hour_of_a_day(i):
            return None
        alone = i == 0 and self.t[i].text in ENDS_OF_DAY and self.closes(i + 1)
        if alone or self._relation(i) in {"by", "before"}:
            return Part("end", Away(0)), i + 1
        return None

    def _is_hour_of_a_day(self, i: int) -> bool:
        """Tell whether "by lunch" stands behind its day: tomorrow by lunch."""
        before = self.skip_back(i - 1, "relation", "about", "the")
        return before < i - 1 and self.any_of(before, NAMED_DAYS)

    def gone(self, i: int) -> Found | None:
        """Read yesterday."""
        return (GONE, i + 1) if self.t[i].text != "since" else None
