"""Days on which no law closes an office, and many are half empty all the same (T11)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from afterword.core.calendar.region import DAY

Quiet = tuple[date, str]

MOST_CLOSE = frozenset(
    # SHRM: 92 to 94 % of employers close on these six. Of the other legal holidays Martin Luther
    # King Day comes first with 35 to 37 %, Columbus Day last with 13 to 16 %; states add theirs.
    (
        "New Year's Day",
        "Memorial Day",
        "Independence Day",
        "Labor Day",
        "Thanksgiving Day",
        "Christmas Day",
    )
)
OTHER_FEASTS = frozenset({"PK", "TW"})
"""Countries whose 25 December is a holiday for another reason."""
STRETCHES = {
    "JP": (
        ((4, 29), (5, 6), "Golden Week"),
        ((8, 13), (8, 16), "the Bon days"),
        ((12, 29), (1, 3), "the days around New Year"),
    ),
    # The middle of August and no more: a plan that waited for September would be too late.
    **dict.fromkeys(("ES", "FR", "IT"), (((8, 12), (8, 18), "the middle of August"),)),
}
"""Stretches of the year in which a country is away (T11, by analogy)."""
NO_BRIDGES = frozenset({"IN"})
"""Indian states list about twice the holidays that offices keep, so nearly every week has one."""
LONG_CLOSURE = 3
"""So many public holidays in one working week, and the rest of it is taken off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalYear:
    """What the law says about the days of a country: the ground that customs grow on."""

    country: str
    years: range
    weekend: frozenset[int]
    holidays: Mapping[date, str]
    workdays: frozenset[date]
    customary: Mapping[date, str]

    def rests(self, day: date) -> bool:
        """Tell whether a day is a rest day of the week."""
        return day.weekday() in self.weekend and day not in self.workdays

    def closes(self, day: date) -> bool:
        """Tell whether a public holiday takes a working day away, in nearly every office."""
        return day in self.holidays and not self.rests(day) and not self.differs(day)

    def differs(self, day: date) -> bool:
        """Tell whether a legal holiday is one on which most American offices work."""
        return self.country == "US" and MOST_CLOSE.isdisjoint(self.name(day).split("; "))

    def name(self, day: date) -> str:
        """Give the name of a holiday, whether it is kept on its own day or on another."""
        name = self.holidays.get(day) or self.customary[day]
        return name.replace(" (observed)", "")

    def works(self, day: date) -> bool:
        """Tell whether a day is a business day."""
        return not self.rests(day) and day not in self.holidays


def quiet_days(legal: LegalYear) -> dict[date, str]:
    """Give the quiet days of a country with their reasons; the first reason found holds."""
    quiet: dict[date, str] = {}
    for custom in (
        _after_thanksgiving,
        _stretches,
        _year_end,
        _customary,
        _long_closures,
        _bridges,
    ):
        for day, why in custom(legal):
            if legal.works(day):
                quiet.setdefault(day, why)
    for day in legal.holidays:
        if legal.differs(day) and not legal.rests(day):
            quiet[day] = f"{legal.name(day)}, on which offices differ"
    return dict(sorted(quiet.items()))


def _after_thanksgiving(legal: LegalYear) -> Iterator[Quiet]:
    """SHRM: 71 to 76 % of American employers are closed on the day after Thanksgiving."""
    if legal.country == "US":
        for day, name in legal.holidays.items():
            if name == "Thanksgiving Day":
                yield day + DAY, "the day after Thanksgiving"


def _year_end(legal: LegalYear) -> Iterator[Quiet]:
    """Where Christmas is kept, offices are half empty until New Year (P04, P92)."""
    if legal.country in OTHER_FEASTS:
        return
    for year in legal.years:
        if not legal.holidays or date(year, 12, 25) in legal.holidays:
            for day in _from_to(date(year, 12, 24), date(year + 1, 1, 1)):
                yield day, "between Christmas and New Year"


def _customary(legal: LegalYear) -> Iterator[Quiet]:
    for day in legal.customary:
        yield day, f"{legal.name(day)}, on which offices differ"


def _stretches(legal: LegalYear) -> Iterator[Quiet]:
    for begin, end, why in STRETCHES.get(legal.country, ()):
        for year in legal.years:
            for day in _from_to(date(year, *begin), date(year + (end < begin), *end)):
                yield day, why


def _long_closures(legal: LegalYear) -> Iterator[Quiet]:
    """Golden Week, Lunar New Year, Eid: few come back for the one day that is left."""
    for day in legal.holidays:
        if legal.closes(day):
            week = list(_working_week(legal, day))
            if sum(map(legal.closes, week)) >= LONG_CLOSURE:
                yield from ((each, f"the week of {legal.name(day)}") for each in week)


def _working_week(legal: LegalYear, day: date) -> Iterator[date]:
    while not legal.rests(day - DAY):
        day -= DAY
    while not legal.rests(day):
        yield day
        day += DAY


def _bridges(legal: LegalYear) -> Iterator[Quiet]:
    """Give each single business day between a public holiday and another day off."""
    if legal.country in NO_BRIDGES:
        return
    for holiday in filter(legal.closes, legal.holidays):
        for step in (DAY, -DAY):
            if not legal.works(holiday + 2 * step):
                yield holiday + step, f"the bridge day of {legal.name(holiday)}"


def _from_to(first: date, last: date) -> Iterator[date]:
    for n in range((last - first).days + 1):
        yield first + timedelta(days=n)
