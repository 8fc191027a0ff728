"""Public holidays, from the library that knows them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from importlib.metadata import version
from typing import Any

ESTIMATED = re.compile(r" \((observed, )?estimated\)")
FROM_HOUR = re.compile(r" \(from (\d{1,2})(am|pm)\)")
SHORTER_BY_THREE = re.compile(r"workday shortened by 3 hours")

LEGAL = {"HK": "optional", "SE": "de_facto"}
"""Where the law closes more days than the library calls public: the general holidays of Hong Kong
(Cap. 149), and the eves that Swedish law puts on a level with Sundays (1930:173)."""
CUSTOMARY = {
    "AE": "government",
    "AT": "bank",
    "BE": "bank",
    "BR": "optional",
    "CA": "government",
    "DK": "optional",
    "EG": "government",
    "ID": "government",
    "IE": "optional",
    "IL": "optional",
    "JP": "bank",
    "LU": "bank",
    "PT": "optional",
}
"""The category of days that no law closes for everyone and much of a country takes off: Carnival
in Brazil, the days between the feasts in Israel, joint leave in Indonesia."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicHolidays:
    """The days of a region on which the law changes the week, and where they come from."""

    source: str
    gap: str = ""
    """What is not known of it, as a sentence; empty when nothing."""
    days: Mapping[date, str] = field(default_factory=dict)
    """Days off, with their names."""
    estimated: frozenset[date] = frozenset()
    """Those of them whose date hangs on the moon and is not announced."""
    workdays: frozenset[date] = frozenset()
    """Days of the weekend on which the country works instead of another day."""
    customary: Mapping[date, str] = field(default_factory=dict)
    """Days that many take off without a law, with their names."""
    closes_early: Mapping[date, time] = field(default_factory=dict)
    """Days on which work ends early by law or custom, and when."""


def public_holidays(country: str, region: str, years: range) -> PublicHolidays:
    """Give the public holidays of a region with their names, and where they come from.

    The library is asked by trying: its list of countries would load every one of them.
    """
    source = f"holidays {holidays_version()}"
    subdivision = region.partition("-")[2] or None
    gap = f"The holidays of {region} are not known; those of {country} count."
    for part, unread in ((subdivision, ""), (None, gap if subdivision else "")):
        if _ask(country, part, years, ("public",)) is not None:
            return replace(_facts(country, part, years, source), gap=unread)
    gap = f"No public holidays of {country} are known; only its weekends count."
    return PublicHolidays(source=source, gap=gap)


def _ask(country: str, part: str | None, years: range, categories: tuple[str, ...]) -> Any:  # noqa: ANN401 -- a library without types
    import holidays  # noqa: PLC0415 -- it loads all countries, which takes longer than all the rest

    try:
        return holidays.country_holidays(
            country, part, years=years, language="en_US", categories=categories
        )
    except NotImplementedError:
        return None


def _facts(country: str, part: str | None, years: range, source: str) -> PublicHolidays:
    legal = _ask(country, part, years, ("public", *filter(None, [LEGAL.get(country)])))
    names = dict(sorted(legal.items()))
    half = {day: _closing(name) for day, name in _more(country, part, years, "half_day").items()}
    customary = _customary(country, part, years)
    return PublicHolidays(
        source=source,
        days={day: _plain(name) for day, name in names.items()},
        estimated=frozenset(day for day, name in names.items() if ESTIMATED.search(name)),
        workdays=frozenset(day for day in legal.weekend_workdays if day.year in years),
        customary={day: _plain(name) for day, name in customary.items() if day not in names},
        closes_early={day: hour for day, hour in half.items() if hour},
    )


def _customary(country: str, part: str | None, years: range) -> dict[date, str]:
    """Give the days of custom, and national holidays that the law of a region does not keep.

    Texas works on Columbus Day, and in Massachusetts the Fourth of July is not moved to a Friday;
    companies follow the nation often enough.
    """
    national = _more(country, None, years, "public") if part else {}
    return national | _more(country, part, years, CUSTOMARY.get(country, ""))


def _more(country: str, part: str | None, years: range, category: str) -> dict[date, str]:
    """Give the days of another category; the library refuses to be asked where it has none."""
    try:
        return dict(sorted(_ask(country, part, years, (category,)).items())) if category else {}
    except ValueError:
        return {}


def _plain(name: str) -> str:
    """Take the mark of an estimated date out of a name; it is kept beside it."""
    return ESTIMATED.sub(lambda mark: " (observed)" if mark[1] else "", name)


def _closing(name: str) -> time | None:
    """Read the hour out of the name of a half day; days without one do not concern offices."""
    if SHORTER_BY_THREE.search(name):
        return time(14)
    if hour := FROM_HOUR.search(name):
        return time(int(hour[1]) % 12 + (12 if hour[2] == "pm" else 0))
    return None


def holidays_version() -> str:
    """Name the version of the holiday data without loading them."""
    return version("holidays")
