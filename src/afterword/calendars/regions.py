"""Public holidays of a region, compiled into the tables of the core."""

from functools import cache

from afterword.calendars.kept import kept
from afterword.calendars.public_holidays import public_holidays
from afterword.calendars.quiet_days import LegalYear, quiet_days
from afterword.calendars.weekends import SHORT_WEEKDAYS, weekend_of
from afterword.core.calendar.region import RegionCalendar

YEARS = range(2020, 2036)


@cache
def regions(country: str, region: str = "") -> RegionCalendar:
    """Compile the calendar of a country, or of one of its regions.

    A country that the library does not know has its weekends and the turn of the year only, and
    its ``gap`` says so.
    """
    found = kept(country, region, YEARS, public_holidays)
    weekend = weekend_of(country, region)
    legal = LegalYear(
        country=country,
        years=YEARS,
        weekend=weekend,
        holidays=found.days,
        workdays=found.workdays,
        customary=found.customary,
    )
    return RegionCalendar(
        name=region or country,
        version=found.source,
        gap=found.gap,
        weekend=weekend,
        holidays=found.days,
        quiet=quiet_days(legal),
        years=YEARS,
        workdays=found.workdays,
        estimated=found.estimated,
        closes_early=found.closes_early,
        short_weekdays=SHORT_WEEKDAYS.get(country, {}),
    )
