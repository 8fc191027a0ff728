"""Calendars compiled from the holiday data."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.calendars.public_holidays import holidays_version
from afterword.calendars.regions import regions
from afterword.calendars.zones import tzdata_version, use_pinned_zones
from afterword.core.errors import StaleTimeZones
from afterword.testing import on


@pytest.mark.parametrize(
    ("country", "rest", "work"),
    [("SA", "Fri 16 Oct 2026", "Sun 18 Oct 2026"), ("AE", "Sun 18 Oct 2026", "Fri 16 Oct 2026"),
     ("IL", "Sat 17 Oct 2026", "Sun 18 Oct 2026"), ("US", "Sun 18 Oct 2026", "Fri 16 Oct 2026")],
)  # fmt: skip
def test_the_weekend_is_that_of_the_country(country: str, rest: str, work: str) -> None:
    assert not regions(country).is_business(on(rest))
    assert regions(country).is_business(on(work))


def test_a_region_adds_its_own_holidays() -> None:
    assert not regions("DE", "DE-BY").is_business(on("Wed 6 Jan 2027"))
    assert regions("DE", "DE-BE").is_business(on("Wed 6 Jan 2027"))


def test_what_is_not_known_is_said() -> None:
    assert "no public holidays known" in regions("ZZ").version
    assert "XX is not known" in regions("US", "US-XX").version
    assert holidays_version() in regions("US").version


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
