"""Zones of countries and regions, from the pinned data."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from afterword.calendars.region_zones import LEADING, OUTLYING, REGION_ZONES
from afterword.calendars.zones import (
    tzdata_version,
    use_pinned_zones,
    zone_names_of,
    zones_of,
    zones_of_region,
)
from afterword.core.errors import StaleTimeZones


def test_zones_come_from_the_pinned_data() -> None:
    use_pinned_zones()
    noon = datetime(2026, 12, 1, 17, tzinfo=UTC)
    assert noon.astimezone(ZoneInfo("America/Vancouver")).hour == 10
    assert tzdata_version() >= "2026"


def test_stale_zones_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import zoneinfo

    def stale(_: str) -> ZoneInfo:
        return ZoneInfo("Etc/GMT+8")

    monkeypatch.setattr("afterword.calendars.zones.zoneinfo.ZoneInfo", type("Stale", (), {
        "__new__": lambda _cls, name: stale(name), "clear_cache": staticmethod(lambda: None)}))  # fmt: skip
    with pytest.raises(StaleTimeZones):
        use_pinned_zones.__wrapped__()
    assert zoneinfo.TZPATH == ()


@pytest.mark.parametrize(
    ("country", "zones"),
    [
        ("DE", ("Europe/Berlin",)),
        ("NZ", ("Pacific/Auckland",)),
        ("CN", ("Asia/Shanghai",)),
        ("AR", ("America/Argentina/Buenos_Aires",)),
        ("ID", ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")),
        ("US", ("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles")),
        ("ZZ", ()),
    ],
)  # fmt: skip
def test_a_country_has_one_zone_for_each_clock(country: str, zones: tuple[str, ...]) -> None:
    assert zones_of(country) == zones


def test_the_most_populous_zone_speaks_for_its_country() -> None:
    assert [zones_of(country)[0] for country in ("CA", "AU", "BR", "RU")] == [
        "America/Toronto", "Australia/Sydney", "America/Sao_Paulo", "Europe/Moscow",
    ]  # fmt: skip


def test_older_names_and_outlying_places_belong_to_the_country() -> None:
    assert {"US/Eastern", "Pacific/Honolulu", "America/Detroit"} <= zone_names_of("US")
    assert {"Europe/Oslo", "Europe/Berlin"} <= zone_names_of("NO")
    assert "Asia/Calcutta" in zone_names_of("IN")
    assert "Asia/Kolkata" not in zone_names_of("US")
    assert zone_names_of("ZZ") == frozenset()


@pytest.mark.parametrize(
    ("region", "zones"),
    [("US-TX", ("America/Chicago", "America/Denver")), ("US-OR", ("America/Los_Angeles",)),
     ("CA-ON", ("America/Toronto",)), ("AU-QLD", ("Australia/Brisbane",)), ("DE-BY", ())],
)  # fmt: skip
def test_a_region_has_the_zones_its_people_live_by(region: str, zones: tuple[str, ...]) -> None:
    assert zones_of_region(region) == zones


def test_every_zone_named_exists_and_lies_in_its_country() -> None:
    assert available_timezones() >= OUTLYING | LEADING
    for region, zones in REGION_ZONES.items():
        assert set(zones) <= zone_names_of(region[:2]), region


@pytest.mark.parametrize("country", ["US", "CA", "AU", "BR", "ES", "PT"])
def test_no_state_or_province_is_forgotten(country: str) -> None:
    import holidays

    known = holidays.country_holidays(country).subdivisions
    codes = {f"{country}-{code}" for code in known if len(code) <= 3}
    territories = {f"US-{code}" for code in ("AS", "GU", "MP", "PR", "UM", "VI")}
    assert codes - territories <= set(REGION_ZONES)
