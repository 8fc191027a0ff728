"""Another library reads the same zones and comes to the same moments."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import later, on_clock
from tests.core.calendar.hours_cases import NIGHT, ZONES, changes, moments

whenever = pytest.importorskip("whenever", reason="whenever, the second opinion on clocks")
HALF_HOURS = st.integers(0, 47).map(lambda n: time(n // 2, 30 * (n % 2)))


@pytest.fixture(autouse=True, scope="module")
def _same_zones() -> None:
    """Let it read the pinned zones too, and not those of the system."""
    whenever.reset_tzpath([])
    whenever.clear_tzcache()


def theirs(day: date, clock: time, zone: str, which: str) -> datetime:
    moment = datetime.combine(day, clock)
    found = whenever.PlainDateTime(moment).assume_tz(zone, disambiguation=which)
    return found.to_stdlib().astimezone(UTC)


@st.composite
def days(draw: st.DrawFn, zone: str) -> date:
    return draw(moments(zone)).astimezone(ZoneInfo(zone)).date()


@given(st.data(), st.sampled_from(ZONES), HALF_HOURS)
def test_a_time_on_a_clock_is_the_same_moment(data: st.DataObject, zone: str, clock: time) -> None:
    day = data.draw(days(zone))
    ours = on_clock(day, clock, ZoneInfo(zone))
    assert ours.astimezone(UTC) == theirs(day, clock, zone, "compatible")


@given(st.data(), st.sampled_from(ZONES))
def test_a_stretch_begins_late_and_ends_early_where_clocks_are_changed(
    data: st.DataObject, zone: str
) -> None:
    day = data.draw(days(zone))
    nights = Hours(regions("ZZ"), ZoneInfo(zone), NIGHT)
    whole = [
        (a, b)
        for a, b in (
            (theirs(day, start, zone, "later"), theirs(day, end, zone, "earlier"))
            for start, end in NIGHT.week.open[day.weekday()]
        )
        if a <= b
    ]
    if whole:
        assert nights.opens(day).astimezone(UTC) == whole[0][0]
        assert nights.closes(day).astimezone(UTC) == whole[-1][1]


@given(st.data(), st.sampled_from(ZONES), st.integers(0, 100))
def test_real_hours_are_added_as_real_hours(data: st.DataObject, zone: str, n: int) -> None:
    from datetime import timedelta

    moment = data.draw(moments(zone))
    ours = later(moment, timedelta(hours=n), ZoneInfo(zone))
    found = whenever.Instant(moment).to_tz(zone).add(hours=n)
    assert ours == found.to_stdlib()
    assert ours.utcoffset() == found.to_stdlib().utcoffset()


def test_there_are_changes_to_be_found() -> None:
    assert len(changes("America/New_York")) == 4
    assert sum(bool(changes(zone)) for zone in ZONES) > 150
