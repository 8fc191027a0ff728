"""Calendars compiled from the holiday data."""

from datetime import date, time

import pytest

from afterword.calendars.public_holidays import holidays_version
from afterword.calendars.regions import YEARS, regions
from afterword.calendars.weekends import SATURDAY_SUNDAY, WEEKENDS, weekend_of
from afterword.core.calendar.region import Level
from afterword.testing import on
from tests.calendars.places import PLACES


@pytest.mark.parametrize(
    ("country", "region", "rest", "work"),
    [("SA", "", "Fri 16 Oct 2026", "Sun 18 Oct 2026"), ("AE", "", "Sun 18 Oct 2026", "Fri 16 Oct 2026"),
     ("IL", "", "Sat 17 Oct 2026", "Sun 18 Oct 2026"), ("US", "", "Sun 18 Oct 2026", "Fri 16 Oct 2026"),
     ("BN", "", "Sun 18 Oct 2026", "Sat 17 Oct 2026"), ("BD", "", "Fri 16 Oct 2026", "Sun 18 Oct 2026"),
     ("HK", "", "Sat 17 Oct 2026", "Fri 16 Oct 2026"), ("IN", "", "Sat 17 Oct 2026", "Fri 16 Oct 2026"),
     ("MY", "MY-03", "Fri 16 Oct 2026", "Sun 18 Oct 2026"), ("MY", "MY-10", "Sun 18 Oct 2026", "Fri 16 Oct 2026")],
)  # fmt: skip
def test_the_weekend_is_that_of_the_place(country: str, region: str, rest: str, work: str) -> None:
    assert not regions(country, region).is_business(on(rest))
    assert regions(country, region).is_business(on(work))


def test_where_our_weekends_differ_from_the_librarys_it_is_on_purpose() -> None:
    import holidays

    theirs = {
        country: frozenset(holidays.country_holidays(country).weekend)
        for country in holidays.list_supported_countries(include_aliases=False)
    }
    differing = {country for country, days in theirs.items() if days != weekend_of(country)}
    one_day = {country for country, days in theirs.items() if days == {6}}
    assert differing - one_day == {"LY", "MR"}
    assert {weekend_of(country) for country in one_day} == {SATURDAY_SUNDAY}
    assert {code for code in WEEKENDS if len(code) == 2} <= set(theirs)


def test_a_region_adds_its_own_holidays() -> None:
    assert not regions("DE", "DE-BY").is_business(on("Wed 6 Jan 2027"))
    assert regions("DE", "DE-BE").is_business(on("Wed 6 Jan 2027"))


def test_what_is_not_known_is_said() -> None:
    assert regions("ZZ").gap.startswith("No public holidays of ZZ are known")
    assert regions("US", "US-XX").gap.startswith("The holidays of US-XX are not known")
    assert regions("US", "US-NY").gap == ""
    assert regions("US").version == f"holidays {holidays_version()}"


@pytest.mark.parametrize(
    ("country", "day", "reason"),
    [
        ("US", "Fri 27 Nov 2026", "the day after Thanksgiving"),
        ("US", "Thu 24 Dec 2026", "between Christmas and New Year"),
        ("US", "Mon 19 Jan 2026", "Martin Luther King Jr. Day, on which offices differ"),
        ("DE", "Fri 15 May 2026", "the bridge day of Ascension Day"),
        ("JP", "Fri 1 May 2026", "Golden Week"),
        ("JP", "Tue 29 Dec 2026", "the days around New Year"),
        ("JP", "Thu 13 Aug 2026", "the Bon days"),
        ("CN", "Fri 9 Oct 2026", "the week of National Day"),
        ("SA", "Wed 25 Mar 2026", "the week of Eid al-Fitr Holiday"),
        ("IT", "Fri 14 Aug 2026", "the middle of August"),
        ("BR", "Tue 17 Feb 2026", "Carnival, on which offices differ"),
        ("IL", "Mon 6 Apr 2026", "Pesach holiday, on which offices differ"),
    ],
)
def test_quiet_days_are_business_days_or_legal_holidays_on_which_many_work(
    country: str, day: str, reason: str
) -> None:
    calendar = regions(country)
    assert (calendar.level(on(day)), calendar.reason(on(day))) == (Level.QUIET, reason)
    assert calendar.is_business(on(day)) == (on(day) not in calendar.holidays)


@pytest.mark.parametrize(
    ("country", "day"),
    [("SA", "Sun 27 Dec 2026"), ("IL", "Mon 28 Dec 2026"), ("CN", "Mon 28 Dec 2026"),
     ("TR", "Mon 28 Dec 2026"), ("PK", "Mon 28 Dec 2026"), ("JP", "Mon 28 Dec 2026"),
     ("US", "Fri 3 Apr 2026"), ("US", "Fri 12 Nov 2027"), ("FR", "Wed 5 Aug 2026"), ("IN", "Fri 3 Apr 2026")],
)  # fmt: skip
def test_a_day_that_is_quiet_elsewhere_may_be_ordinary_here(country: str, day: str) -> None:
    calendar = regions(country)
    assert calendar.level(on(day)) is not Level.QUIET


@pytest.mark.parametrize("place", PLACES, ids="-".join)
def test_nobody_is_kept_waiting_for_a_month(place: tuple[str, str]) -> None:
    calendar = regions(*place)
    day, longest = date(YEARS[0], 1, 10), 0
    while day.year < YEARS[-1]:
        found = calendar.next_open(day)
        longest = max(longest, (found - day).days)
        day = calendar.business_day(found, 1)
    assert longest <= 16


def test_national_holidays_that_a_state_does_not_keep_are_quiet_there() -> None:
    columbus, fourth = on("Mon 12 Oct 2026"), on("Fri 3 Jul 2026")
    texas, massachusetts = regions("US", "US-TX"), regions("US", "US-MA")
    assert (texas.level(columbus), texas.is_business(columbus)) == (Level.QUIET, True)
    assert massachusetts.reason(fourth) == "Independence Day, on which offices differ"


def test_the_eves_that_swedish_law_treats_as_sundays_do_not_count() -> None:
    assert not regions("SE").is_business(on("Fri 19 Jun 2026"))
    assert not regions("HK").is_business(on("Fri 3 Apr 2026"))


def test_no_bridge_is_built_in_india() -> None:
    assert regions("IN", "IN-MH").is_open(on("Mon 2 Mar 2026"))


def test_a_country_nobody_knows_is_quiet_at_the_turn_of_the_year() -> None:
    assert regions("ZZ").reason(on("Mon 28 Dec 2026")) == "between Christmas and New Year"


def test_a_made_up_saturday_belongs_to_the_week_it_ends() -> None:
    china, saturday = regions("CN"), on("Sat 10 Oct 2026")
    assert china.reason(saturday) == "the week of National Day"
    assert china.is_business(saturday)
    assert {day.year for day in china.workdays} <= set(YEARS)


def test_a_moved_holiday_on_an_estimated_date_is_both() -> None:
    singapore = regions("SG")
    moved = [day for day in singapore.estimated if "(observed)" in singapore.holidays[day]]
    assert moved
    assert singapore.reason(moved[0]).endswith("(observed), date estimated")


@pytest.mark.parametrize(
    ("country", "day", "closing"),
    [("TR", "Wed 28 Oct 2026", time(13)), ("IS", "Thu 24 Dec 2026", time(13)),
     ("EE", "Mon 22 Jun 2026", time(14)), ("AE", "Fri 16 Oct 2026", time(12))],
)  # fmt: skip
def test_half_days_close_at_their_hour(country: str, day: str, closing: time) -> None:
    assert regions(country).closing(on(day)) == closing
