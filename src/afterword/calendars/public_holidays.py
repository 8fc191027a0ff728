"""Public holidays, from the library that knows them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from importlib.metadata import version
from typing import Any

ESTIMATED = re.compile(r" \((observed, )?estimated\)")
FROM_HOUR = re.compile(r" \(from (\d{1,2})(am|pm)\)")
SHORTER_BY_THREE = re.compile(r"workday shortened by 3 hours")


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicHolidays:
    """The days of a region on which the law changes the week, and where they come from."""

    source: str
    days: Mapping[date, str] = field(default_factory=dict)
    """Days off, with their names."""
    estimated: frozenset[date] = frozenset()
    """Those of them whose date hangs on the moon and is not announced."""
    workdays: frozenset[date] = frozenset()
    """Days of the weekend on which the country works instead of another day."""
    closes_early: Mapping[date, time] = field(default_factory=dict)
    """Days on which work ends early by law or custom, and when."""


def public_holidays(country: str, region: str, years: range) -> PublicHolidays:
    """Give the public holidays of a region with their names, and where they come from.

    The library is asked by trying: its list of countries would load every one of them.
    """
    source = f"holidays {holidays_version()}"
    subdivision = region.partition("-")[2] or None
    unread = f" (those of {country}; {region} is not known)"
    for part, note in ((subdivision, ""), (None, unread if subdivision else "")):
        found = _ask(country, part, years, "public")
        if found is not None:
            return _read(found, _half_days(country, part, years), source + note)
    return PublicHolidays(source=f"{source} (no public holidays known for {country})")


def _ask(country: str, part: str | None, years: range, category: str) -> Any:  # noqa: ANN401 -- a library without types
    import holidays  # noqa: PLC0415 -- it loads all countries, which takes longer than all the rest

    try:
        return holidays.country_holidays(
            country, part, years=years, language="en_US", categories=category
        )
    except NotImplementedError:
        return None


def _half_days(country: str, part: str | None, years: range) -> Mapping[date, str]:
    """Give the days that the library calls half days; it refuses to be asked where it has none."""
    try:
        return dict(_ask(country, part, years, "half_day"))
    except ValueError:
        return {}


def _read(found: Any, half_days: Mapping[date, str], source: str) -> PublicHolidays:  # noqa: ANN401 -- as above
    names = dict(sorted(found.items()))
    closings = {day: _closing(name) for day, name in sorted(half_days.items())}
    return PublicHolidays(
        source=source,
        days={day: ESTIMATED.sub(_kept_mark, name) for day, name in names.items()},
        estimated=frozenset(day for day, name in names.items() if ESTIMATED.search(name)),
        workdays=frozenset(d for d in found.weekend_workdays if d.year in found.years),
        closes_early={day: hour for day, hour in closings.items() if hour and day not in names},
    )


def _kept_mark(mark: re.Match[str]) -> str:
    return " (observed)" if mark[1] else ""


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
