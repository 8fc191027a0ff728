"""The regions and time zones that options name."""

import re
from functools import cache
from zoneinfo import ZoneInfo

from afterword.core.calendar.region import RegionCalendar
from afterword.core.errors import InvalidMoment, InvalidRecord

REGION = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")


@cache
def calendar_of(region: str) -> RegionCalendar:
    """Give the calendar of a region. Raises InvalidRecord."""
    from afterword.calendars.regions import regions
    from afterword.calendars.zones import places

    if not REGION.fullmatch(region):
        raise InvalidRecord(
            f"{region!r} is not a region", field="region", do="write it as US, US-NY or GB-ENG"
        )
    country, part, _ = region.partition("-")
    calendar = regions(country, region if part else "")
    if calendar.gap and not places(country).country_zones:
        raise InvalidRecord(
            f"there is no country {country!r}: neither its holidays nor its clocks are known",
            field="region",
            do="write the two letters of ISO 3166, with a region where it matters: US, GB-ENG",
        )
    return calendar


@cache
def zone_named(name: str) -> ZoneInfo:
    """Give a time zone. Raises InvalidMoment."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError) as error:
        raise InvalidMoment(
            f"{name!r} is not a time zone", do="write it as America/New_York"
        ) from error
