"""Open, quiet and closed days."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import on_clock, spoken
from afterword.core.calendar.region import Level
from afterword.core.model.channel import Traits
from afterword.testing import at, on

US = regions("US", "")
OFFICE = Traits(
    opens=time(7), closes=time(20), best_from=time(8), best_to=time(12), carries=frozenset()
)


def test_days_are_open_quiet_or_closed_with_a_reason() -> None:
    assert US.level(on("Thu 26 Nov 2026")) is Level.CLOSED
    assert US.reason(on("Thu 26 Nov 2026")) == "Thanksgiving Day"
    assert US.level(on("Fri 27 Nov 2026")) is Level.QUIET
    assert US.reason(on("Fri 27 Nov 2026")) == "the day after Thanksgiving"
    assert US.reason(on("Sat 28 Nov 2026")) == "Saturday is a rest day"
    assert (US.level(on("Mon 30 Nov 2026")), US.reason(on("Mon 30 Nov 2026"))) == (Level.OPEN, "")


def test_business_days_skip_holidays_and_keep_quiet_days() -> None:
    assert US.business_day(on("Wed 25 Nov 2026"), 1) == on("Fri 27 Nov 2026")
    assert US.business_day(on("Wed 25 Nov 2026"), 0) == on("Wed 25 Nov 2026")


def test_the_year_end_is_passed_over() -> None:
    assert US.next_open(on("Thu 24 Dec 2026")) == on("Mon 4 Jan 2027")


def test_a_skipped_hour_moves_forward() -> None:
    zone = ZoneInfo("America/New_York")
    assert on_clock(on("Sun 14 Mar 2027"), time(2, 30), zone) == at("Sun 14 Mar 2027 03:30")


def test_moments_are_written_with_their_weekday() -> None:
    assert spoken(at("Thu 15 Oct 2026 15:00")) == "Thu 15 Oct 2026, 15:00"


def test_a_limit_on_a_rest_day_counts_business_time() -> None:
    hours = Hours(US, ZoneInfo("America/New_York"), OFFICE)
    assert hours.by_end_of(at("Sat 17 Oct 2026 15:00")) == at("Mon 19 Oct 2026 20:00")
    assert hours.by_end_of(at("Fri 16 Oct 2026 23:00")) == at("Fri 16 Oct 2026 20:00")
    assert hours.by_end_of(at("Fri 16 Oct 2026 05:00")) == at("Fri 16 Oct 2026 07:00")


@given(
    st.datetimes(
        at("Thu 1 Jan 2026 00:00").replace(tzinfo=None),
        at("Fri 31 Dec 2027 00:00").replace(tzinfo=None),
    )
)
def test_the_next_open_moment_is_open_and_not_earlier(moment: object) -> None:
    from datetime import datetime

    assert isinstance(moment, datetime)
    zone = ZoneInfo("America/Santiago")
    hours = Hours(regions("CL", ""), zone, OFFICE)
    found = hours.at_or_after(moment.replace(tzinfo=ZoneInfo("UTC")))
    assert found >= moment.replace(tzinfo=ZoneInfo("UTC"))
    assert hours.calendar.is_open(found.date())
    assert hours.opens(found.date()) <= found <= hours.closes(found.date())


def test_outside_its_years_a_calendar_knows_the_weekend() -> None:
    far = date(2090, 12, 24)
    assert US.is_business(far) == (far.weekday() < 5)
    assert US.next_open(far) - far < timedelta(days=4)
