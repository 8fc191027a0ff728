"""Time zones from the pinned data, never from the system's copy, which may be years old."""

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files

import tzdata  # type: ignore[import-untyped]  # it ships no types

from afterword.calendars.region_zones import LEADING, OUTLYING, REGION_ZONES
from afterword.core.calendar.whereabouts import Places
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


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """Give the zones of a country, one for each clock kept there in the two coming years.

    Outlying islands and thinly settled edges are left out, or hardly an hour would fit all of a
    country; whoever is there has it recorded. Empty for a country that is not known.
    """
    use_pinned_zones()
    by_clock: dict[tuple[timedelta | None, ...], str] = {}
    for zone in sorted(_table().get(country, ()), key=lambda zone: zone not in LEADING):
        if zone not in OUTLYING:
            by_clock.setdefault(_clock(zone), zone)
    return tuple(by_clock.values())


@cache
def zone_names_of(country: str) -> frozenset[str]:
    """Give every name that a zone of a country goes by, older names and outlying places included.

    A name shared with a neighbour counts for both: their clocks are the same.
    """
    own = {_canonical(zone) for zone in _table().get(country, ())}
    return frozenset(own | {name for name, zone in _links().items() if zone in own})


def zones_of_region(region: str) -> tuple[str, ...]:
    """Give the zones of a region by its ISO 3166-2 code; empty when they are not in our table."""
    return REGION_ZONES.get(region, ())


@cache
def places(country: str, region: str = "") -> Places:
    """Give all that the zone data say about a country and one of its regions."""
    return Places(
        country=country,
        region=region,
        country_zones=zones_of(country),
        country_names=zone_names_of(country),
        region_zones=zones_of_region(region),
    )


def _clock(zone: str) -> tuple[timedelta | None, ...]:
    """Give the offsets of a zone day by day, until the end of the second year after the data's."""
    begin = datetime(int(tzdata.IANA_VERSION[:4]), 7, 1, 12, tzinfo=UTC)
    place = zoneinfo.ZoneInfo(zone)
    return tuple((begin + timedelta(days=n)).astimezone(place).utcoffset() for n in range(914))


@cache
def _table() -> dict[str, list[str]]:
    """Read which zones each country has, the most populous ones first where that makes sense."""
    found: dict[str, list[str]] = {}
    for line in _lines("zone.tab"):
        country, _, zone, *_ = line.split("\t")
        found.setdefault(country, []).append(zone)
    return found


@cache
def _links() -> dict[str, str]:
    """Read the other names of zones."""
    links = (line.split() for line in _lines("tzdata.zi") if line.startswith("L "))
    return {name: zone for _, zone, name in links}


def _canonical(zone: str) -> str:
    return _links().get(zone, zone)


def _lines(name: str) -> Iterator[str]:
    text = (files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))
