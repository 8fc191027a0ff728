"""Time zones from the pinned data, never from the system's copy, which may be years old."""

import zoneinfo
from datetime import UTC, datetime
from functools import cache

import tzdata  # type: ignore[import-untyped]  # it ships no types

from afterword.core.errors import StaleTimeZones


@cache
def use_pinned_zones() -> None:
    """Read zones from the pinned data from now on, and check that it is what it should be.

    British Columbia stays on UTC-7 from 2026 on; older data say UTC-8 for this moment.
    """
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    noon = datetime(2026, 12, 1, 17, tzinfo=UTC)
    if noon.astimezone(zoneinfo.ZoneInfo("America/Vancouver")).hour != 10:
        raise StaleTimeZones


def tzdata_version() -> str:
    """Name the version of the zone data."""
    return str(tzdata.IANA_VERSION)
