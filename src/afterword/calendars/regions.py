"""Public holidays of a region, compiled into the tables of the core."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from afterword.calendars.kept import kept
from afterword.calendars.public_holidays import public_holidays
from afterword.core.calendar.region import RegionCalendar

SATURDAY_SUNDAY = frozenset({5, 6})
FRIDAY_SATURDAY = frozenset({4, 5})

WEEKENDS = {
    # P56: Gulf states and Egypt rest on Friday and Saturday; the Emirates changed in 2022.
    **dict.fromkeys(("SA", "QA", "KW", "BH", "OM", "EG", "IQ", "JO", "LY", "SD"), FRIDAY_SATURDAY),
    # CLDR 2.16: Israel Friday and Saturday, Iran Friday.
    "IL": FRIDAY_SATURDAY,
    "IR": frozenset({4}),
    # Offices in Brunei rest on Friday and Sunday.
    "BN": frozenset({4, 6}),
}
YEARS = range(2020, 2036)


@cache
def regions(country: str, region: str = "") -> RegionCalendar:
    """Compile the calendar of a country, or of one of its regions.

    A country that the library does not know has its weekends only, and its version says so.
    """
    weekend = WEEKENDS.get(country, SATURDAY_SUNDAY)
    days, version = kept(country, region, YEARS, public_holidays)
    return RegionCalendar(
        name=region or country,
        version=version,
        weekend=weekend,
        holidays=days,
        quiet=_quiet_days(country, days),
    )


def _quiet_days(country: str, days: Mapping[date, str]) -> dict[date, str]:
    """Give the days on which many offices are half empty (T11, P92)."""
    quiet = {}
    for year in YEARS:
        day = date(year, 12, 24)
        while day <= date(year + 1, 1, 1):
            quiet[day] = "between Christmas and New Year"
            day += timedelta(days=1)
    if country == "US":
        # SHRM: 71 to 76 % of employers are closed on the day after Thanksgiving.
        for day, name in days.items():
            if name == "Thanksgiving Day":
                quiet[day + timedelta(days=1)] = "the day after Thanksgiving"
    return quiet
