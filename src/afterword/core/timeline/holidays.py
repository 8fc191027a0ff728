"""Days that have a name: public holidays of the region, and others that people name (C9)."""

from collections.abc import Callable
from datetime import date, timedelta

from afterword.core.calendar.region import RegionCalendar
from afterword.core.timeline.days import DAY, easter, monday, nth_weekday
from afterword.core.timeline.feasts import FEASTS

Rule = Callable[[int], date | None]


def _fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _nth(month: int, nth: int, weekday: int) -> Rule:
    return lambda year: nth_weekday(year, month, nth, weekday)


def _from_easter(days: int) -> Rule:
    return lambda year: easter(year) + timedelta(days=days)


def _thanksgiving(days: int) -> Rule:
    def rule(year: int) -> date | None:
        thursday = nth_weekday(year, 11, 4, 3)
        return thursday + timedelta(days=days) if thursday else None

    return rule


RULES: dict[str, Rule] = {
    "christmas": _fixed(12, 25), "christmas eve": _fixed(12, 24), "boxing day": _fixed(12, 26),
    "new year": _fixed(1, 1), "new year's eve": _fixed(12, 31), "halloween": _fixed(10, 31),
    "july 4": _fixed(7, 4), "valentine's day": _fixed(2, 14), "st patrick's day": _fixed(3, 17),
    "good friday": _from_easter(-2), "easter": _from_easter(0), "easter monday": _from_easter(1),
    "ash wednesday": _from_easter(-46), "mardi gras": _from_easter(-47),
    "ascension day": _from_easter(39), "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "thanksgiving": _thanksgiving(0), "black friday": _thanksgiving(1),
    "cyber monday": _thanksgiving(4), "memorial day": _nth(5, -1, 0), "labor day": _nth(9, 1, 0),
    "columbus day": _nth(10, 2, 0), "mlk": _nth(1, 3, 0), "presidents": _nth(2, 3, 0),
    "veterans day": _fixed(11, 11), "juneteenth": _fixed(6, 19), "may day": _fixed(5, 1),
    "australia day": _fixed(1, 26), "anzac day": _fixed(4, 25), "canada day": _fixed(7, 1),
    "republic day": _fixed(1, 26), "independence day": _fixed(7, 4), "epiphany": _fixed(1, 6),
    "bastille day": _fixed(7, 14), "st andrew's day": _fixed(11, 30),
    "st george's day": _fixed(4, 23), "st david's day": _fixed(3, 1),
    "melbourne cup": _nth(11, 1, 1), "all saints": _fixed(11, 1),
    "election day": lambda year: (nth_weekday(year, 11, 1, 0) or date(year, 11, 1)) + DAY,
    "gandhi": _fixed(10, 2), "bonfire night": _fixed(11, 5), "german unity day": _fixed(10, 3),
    "april fools": _fixed(4, 1),
    "remembrance day": _fixed(11, 11), "martinmas": _fixed(11, 11), "victoria day": lambda year: (
        monday(date(year, 5, 24))),
}  # fmt: skip
"""How a day is found where the region's calendar does not name it."""
CALENDAR_FIRST = frozenset({
    "thanksgiving", "labor day", "independence day", "may day", "columbus day", "memorial day",
    "republic day", "remembrance day", "veterans day", "king's birthday", "presidents",
    "election day",
})  # fmt: skip
"""Names that fall on other days in other countries."""
HOLIDAYS: dict[str, str] = {
    **dict.fromkeys(("christmas", "christmas day", "xmas", "xmas day", "x-mas"), "christmas"),
    **dict.fromkeys(("christmas eve", "xmas eve"), "christmas eve"),
    **dict.fromkeys(("new year", "new years", "new year's", "new year's day", "new years day",
                     "turn of the year", "new year day"), "new year"),
    **dict.fromkeys((
        "new year's eve", "new years eve", "nye", "hogmanay", "new year eve",
    ), "new year's eve"),
    **dict.fromkeys(("fourth of july", "4th of july", "july 4th", "july fourth"), "july 4"),
    **dict.fromkeys(("easter", "easter sunday"), "easter"),
    **dict.fromkeys(("thanksgiving", "thanksgiving day", "turkey day"), "thanksgiving"),
    **dict.fromkeys(("labor day", "labour day"), "labor day"),
    **dict.fromkeys(("columbus day", "indigenous peoples' day", "indigenous peoples day",
                     "indigenous people's day"), "columbus day"),
    **dict.fromkeys(("mlk day", "martin luther king day", "martin luther king jr day", "mlk",
                     "martin luther king jr. day"), "mlk"),
    **dict.fromkeys(("presidents day", "presidents' day", "president's day",
                     "washington's birthday"), "presidents"),
    **dict.fromkeys(("veterans day", "veteran's day", "veterans' day"), "veterans day"),
    **dict.fromkeys(("valentine's day", "valentines day", "valentine's"), "valentine's day"),
    **dict.fromkeys(("st patrick's day", "st. patrick's day", "saint patrick's day", "paddy's day",
                     "st patricks day"), "st patrick's day"),
    **dict.fromkeys(("melbourne cup", "melbourne cup day", "cup day"), "melbourne cup"),
    **dict.fromkeys(("whit monday", "pentecost monday"), "whit monday"),
    **dict.fromkeys(("pentecost", "whit sunday", "pentecost sunday"), "pentecost"),
    **dict.fromkeys(("martinmas", "st martin's day", "saint martin's day"), "martinmas"),
    **dict.fromkeys(("guy fawkes night", "bonfire night", "guy fawkes"), "bonfire night"),
    **dict.fromkeys(("all saints' day", "all saints day", "all saints"), "all saints"),
    "bank holiday monday": "bank holiday monday",
    **dict.fromkeys(("spring bank holiday", "late may bank holiday"), "spring bank holiday"),
    **dict.fromkeys(("summer bank holiday", "late summer bank holiday"), "summer bank holiday"),
    "early may bank holiday": "may day",
    **dict.fromkeys(("april fools' day", "april fool's day", "april fools day"), "april fools"),
    **dict.fromkeys(("diwali", "deepavali", "divali"), "diwali"),
    **dict.fromkeys(("eid", "eid al-fitr", "eid ul-fitr", "eid-ul-fitr", "eid al fitr"), "eid"),
    **dict.fromkeys(("eid al-adha", "eid ul-adha", "bakrid", "eid al adha"), "eid al-adha"),
    **dict.fromkeys((
        "chinese new year", "lunar new year", "cny", "spring festival", "seollal", "tet",
    ), "lunar new year"),
    **dict.fromkeys(("dussehra", "dasara", "vijayadashami", "dussera"), "dussehra"),
    **dict.fromkeys(("gandhi jayanti", "gandhi's birthday"), "gandhi"),
    **dict.fromkeys(("passover", "pesach"), "pesach"),
    **dict.fromkeys(("king's birthday", "queen's birthday", "kings birthday"), "king's birthday"),
    **dict.fromkeys(("sukkot", "succot", "sukkoth"), "sukkot"),
    **dict.fromkeys(("rosh hashanah", "rosh hashana"), "rosh hashanah"),
    **dict.fromkeys(("national day", "uae national day"), "national day"),
    **dict.fromkeys(("independence day", "4 july"), "independence day"),
    **{name: name for name in (
        "boxing day", "halloween", "good friday", "easter monday", "ash wednesday", "mardi gras",
        "ascension day", "black friday", "cyber monday", "memorial day", "juneteenth", "may day",
        "australia day", "anzac day", "canada day", "republic day", "epiphany", "bastille day",
        "election day", "german unity day", "remembrance day", "victoria day", "holi", "pongal",
        "onam", "yom kippur", "shavuot", "golden week", "corpus christi", "waitangi day",
        "matariki", "ram navami", "janmashtami", "guru nanak", "civic holiday", "family day",
        "heritage day", "freedom day", "st andrew's day", "st george's day", "st david's day",
        "vesak", "songkran",
    )},
    **dict.fromkeys((
        "bank holiday", "public holiday", "bank hol", "bank hols",
        "federal holiday", "stat holiday", "statutory holiday", "holiday", "national holiday",
    ), "bank holiday"),
    **dict.fromkeys(("long weekend", "bank holiday weekend", "holiday weekend", "long week-end",
                     "three-day weekend", "extended weekend", "3-day weekend"), "long weekend"),
    **dict.fromkeys((
        "holidays", "holiday season", "holiday period", "holiday break", "break", "shutdown",
        "seasonal break",
    ), "the break"),
    **dict.fromkeys((
        "festive season", "festive period", "festive break", "winter break", "christmas break",
        "christmas holidays", "xmas break", "year-end break", "christmas shutdown",
        "christmas closure", "winter holidays", "christmas period", "end-of-year break",
        "christmas vacation", "christmas holiday", "new year break", "year-end holidays",
        "new year holiday", "new year's break", "new year holidays", "christmas and new year",
        "christmas and the new year", "christmas/new year",
    ), "christmas break"),
    **dict.fromkeys(("thanksgiving break", "thanksgiving holiday", "thanksgiving weekend",
                     "thanksgiving holidays", "thanksgiving recess"), "thanksgiving break"),
    **dict.fromkeys(("easter break", "easter holiday", "easter holidays", "easter weekend",
                     "easter long weekend"), "easter break"),
}  # fmt: skip
"""What people call a day or a break, and the name it is found under."""
BREAKS = frozenset(
    {
        "bank holiday",
        "bank holiday monday",
        "long weekend",
        "the break",
        "christmas break",
        "thanksgiving break",
        "easter break",
    }
)


def holiday(name: str, day: date, calendar: RegionCalendar, year: int | None = None) -> date | None:
    """Give the next day of that name on or after a day, or the one of a year."""
    rule = RULES.get(name)
    if rule is None or name in CALENDAR_FIRST:
        named = _named(name, day if year is None else date(year, 1, 1), calendar)
        if named is not None:
            return named
    if rule is None:
        rule = FEASTS.get(name, NO_FEAST).get
    if year is not None:
        return rule(year)
    found = rule(day.year)
    return found if found and found >= day else rule(day.year + 1)


NO_FEAST: dict[int, date] = {}
CALLED = {"lunar new year": ("lunar new year", "chinese new year", "korean new year")}
"""What calendars call a day, where it is not what people call it."""
BESIDE = ("observed", " eve", "preceding", "29 of")
"""Words in the name of a day that is not the day itself."""


def _named(name: str, day: date, calendar: RegionCalendar) -> date | None:
    names = CALLED.get(name, (name.replace(" day", ""),))
    return min(
        (
            when
            for when, called in calendar.holidays.items()
            if when >= day and _is_called(called.casefold(), names)
        ),
        default=None,
    )


def _is_called(called: str, names: tuple[str, ...]) -> bool:
    return any(name in called for name in names) and not any(word in called for word in BESIDE)


def period_of_break(name: str, day: date, calendar: RegionCalendar) -> tuple[date, date] | None:
    """Give first and last day of a break (C9)."""
    if name == "long weekend":
        return _long_weekend(day, calendar)
    if name in {"bank holiday", "bank holiday monday"}:
        return _bank_holiday(day, calendar, mondays=name.endswith("monday"))
    if name in {"the break", "christmas break"}:
        first = date(day.year - (day.month == 1 and day.day == 1), 12, 25)
        return first, date(first.year + 1, 1, 1)
    if name == "thanksgiving break":
        thursday = holiday("thanksgiving", day - 3 * DAY, calendar)
        return (thursday, thursday + 3 * DAY) if thursday else None
    sunday = easter(day.year) if easter(day.year) + DAY >= day else easter(day.year + 1)
    return sunday - 2 * DAY, sunday + DAY


def _bank_holiday(
    day: date, calendar: RegionCalendar, *, mondays: bool
) -> tuple[date, date] | None:
    """Find the next public holiday on a working day of the week, or on a Monday."""
    rest = frozenset(range(1, 7)) if mondays else calendar.weekend
    found = min(
        (each for each in calendar.holidays if each >= day and each.weekday() not in rest),
        default=None,
    )
    return (found, found) if found else None


def _long_weekend(day: date, calendar: RegionCalendar) -> tuple[date, date] | None:
    """Find the next run of three closed days; a Friday off after a holiday belongs to it."""
    first: date | None = None
    for ahead in range(-3, 400):
        each = day + timedelta(days=ahead)
        bridge = (
            each.weekday() == 4 and (each - DAY) in calendar.holidays and each in calendar.quiet
        )
        if calendar.is_business(each) and not bridge:
            if first and each > day and each - first >= 3 * DAY:
                return first, each - DAY
            first = None
        elif first is None:
            first = each
    return None
