"""The hours in which someone may be written to."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.calendars.zones import zones_of
from afterword.channels.email import email
from afterword.channels.phone import phone
from afterword.core.calendar.hours import Hours
from afterword.core.model.channel import Traits, Week
from afterword.core.model.day_override import DayOverride, Level
from afterword.testing import at, on
from tests.core.calendar.hours_cases import NIGHT, ZONES, hours, inside, moments

OFFICE = Traits(
    opens=time(9), closes=time(17), best_from=time(9, 30), best_to=time(11), carries=frozenset()
)


def mail(country: str = "US", zone: str = "America/New_York") -> Hours:
    return Hours(regions(country), ZoneInfo(zone), email.traits)


def call(country: str = "US", zone: str = "America/New_York") -> Hours:
    return Hours(regions(country), ZoneInfo(zone), phone.traits)


def across(country: str, traits: Traits) -> Hours:
    first, *others = map(ZoneInfo, zones_of(country))
    return Hours(regions(country), first, traits, tuple(others))


def test_a_limit_on_a_rest_day_counts_business_time() -> None:
    assert mail().by_end_of(at("Sat 17 Oct 2026 15:00")) == at("Mon 19 Oct 2026 20:00")
    assert mail().by_end_of(at("Fri 16 Oct 2026 23:00")) == at("Fri 16 Oct 2026 20:00")
    assert mail().by_end_of(at("Fri 16 Oct 2026 05:00")) == at("Fri 16 Oct 2026 07:00")


@pytest.mark.parametrize(
    ("moment", "found"),
    [
        ("Tue 13 Oct 2026 12:30", "Tue 13 Oct 2026 13:00"),
        ("Tue 13 Oct 2026 17:30", "Wed 14 Oct 2026 09:00"),
        ("Fri 16 Oct 2026 15:30", "Mon 19 Oct 2026 10:00"),
        ("Mon 19 Oct 2026 09:10", "Mon 19 Oct 2026 10:00"),
        ("Tue 13 Oct 2026 11:45", "Tue 13 Oct 2026 11:45"),
    ],
)
def test_nobody_is_called_at_lunch_early_on_monday_or_late_on_friday(
    moment: str, found: str
) -> None:
    assert call().at_or_after(at(moment)) == at(found)


def test_a_limit_at_lunch_ends_with_the_morning() -> None:
    assert call().by_end_of(at("Tue 13 Oct 2026 12:30")) == at("Tue 13 Oct 2026 12:00")
    assert call().by_end_of(at("Tue 13 Oct 2026 13:00")) == at("Tue 13 Oct 2026 13:00")


def test_calls_are_best_in_mid_week_and_good_at_any_open_hour_on_monday() -> None:
    tuesday, monday = on("Tue 13 Oct 2026"), on("Mon 19 Oct 2026")
    assert call().best_from(tuesday) == at("Tue 13 Oct 2026 09:30")
    assert call().best_to(tuesday) == at("Tue 13 Oct 2026 15:30")
    assert call().best_from(monday) == at("Mon 19 Oct 2026 10:00")
    assert call().best_to(monday) == at("Mon 19 Oct 2026 17:00")


@pytest.mark.parametrize(
    ("country", "zone", "moment", "found"),
    [
        ("JP", "Asia/Tokyo", "Wed 14 Oct 2026 18:30", "Thu 15 Oct 2026 08:30"),
        ("FR", "Europe/Paris", "Fri 16 Oct 2026 17:30", "Mon 19 Oct 2026 09:00"),
        ("FR", "Europe/Paris", "Thu 15 Oct 2026 17:30", "Thu 15 Oct 2026 17:30"),
        ("AE", "Asia/Dubai", "Fri 16 Oct 2026 12:30", "Mon 19 Oct 2026 07:00"),
        ("AE", "Asia/Dubai", "Fri 16 Oct 2026 11:30", "Fri 16 Oct 2026 11:30"),
        ("SA", "Asia/Riyadh", "Thu 15 Oct 2026 21:00", "Sun 18 Oct 2026 07:00"),
        ("TR", "Europe/Istanbul", "Wed 28 Oct 2026 13:30", "Mon 2 Nov 2026 07:00"),
    ],
)
def test_countries_keep_their_own_hours(country: str, zone: str, moment: str, found: str) -> None:
    assert mail(country, zone).at_or_after(at(moment, zone)) == at(found, zone)


def test_the_best_stretch_of_a_short_day_ends_with_it() -> None:
    friday = on("Fri 16 Oct 2026")
    assert call("AE", "Asia/Dubai").best_to(friday) == at("Fri 16 Oct 2026 12:00", "Asia/Dubai")
    istanbul, eve = call("TR", "Europe/Istanbul"), on("Wed 28 Oct 2026")
    assert istanbul.best_to(eve) == at("Wed 28 Oct 2026 11:30", "Europe/Istanbul")
    assert istanbul.closes(eve) == at("Wed 28 Oct 2026 12:00", "Europe/Istanbul")


def test_a_day_that_ends_before_it_begins_is_not_open() -> None:
    late = Traits(
        opens=time(13), closes=time(17), best_from=time(14), best_to=time(16), carries=frozenset()
    )
    afternoons = Hours(regions("AE"), ZoneInfo("Asia/Dubai"), late)
    friday, monday = on("Fri 16 Oct 2026"), on("Mon 19 Oct 2026")
    assert not afternoons.is_open(friday)
    assert afternoons.next_open(friday) == afternoons.next_day(friday - timedelta(days=1)) == monday
    assert afternoons.after_days(on("Tue 13 Oct 2026"), 3) == monday


def test_what_cannot_wait_goes_out_at_night_and_on_sunday() -> None:
    assert mail().pressing.at_or_after(at("Sat 17 Oct 2026 20:30")) == at("Sat 17 Oct 2026 20:30")
    assert mail().pressing.at_or_after(at("Sat 17 Oct 2026 21:30")) == at("Sun 18 Oct 2026 07:00")
    assert mail().pressing.by_end_of(at("Sun 18 Oct 2026 23:00")) == at("Sun 18 Oct 2026 21:00")
    afternoon = at("Fri 16 Oct 2026 15:00", "Asia/Dubai")
    assert mail("AE", "Asia/Dubai").pressing.at_or_after(afternoon) == afternoon


def test_an_office_telephone_is_not_answered_on_sunday_whatever_presses() -> None:
    office = call()
    assert office.pressing is office


def test_nine_to_five_everywhere_in_the_united_states_is_five_hours() -> None:
    everywhere = across("US", OFFICE)
    day = on("Wed 14 Jan 2026")
    assert everywhere.possible
    assert everywhere.opens(day) == at("Wed 14 Jan 2026 17:00", "UTC")
    assert everywhere.closes(day) == at("Wed 14 Jan 2026 22:00", "UTC")
    assert f"{everywhere.opens(day):%H:%M %Z}" == "12:00 EST"


@pytest.mark.parametrize("country", ["US", "CA", "AU", "BR", "MX", "ID"])
def test_letters_fit_all_zones_of_nearly_every_country(country: str) -> None:
    assert across(country, email.traits).possible


def test_no_call_fits_all_of_russia_and_the_hours_say_so() -> None:
    everywhere = across("RU", phone.traits)
    assert not everywhere.possible
    assert everywhere.at_or_after(at("Tue 13 Oct 2026 12:30", "UTC")) > at(
        "Tue 13 Oct 2026 12:30", "UTC"
    )


def test_places_whose_days_only_touch_share_no_stretch() -> None:
    apart = (ZoneInfo("Etc/GMT-8"),)
    assert not Hours(regions("US"), ZoneInfo("Etc/GMT"), OFFICE, apart).possible
    near = (ZoneInfo("Etc/GMT-7"),)
    assert Hours(regions("US"), ZoneInfo("Etc/GMT"), OFFICE, near).possible


def test_hours_that_the_clocks_skip_leave_no_open_moment() -> None:
    skipped = Traits(
        opens=time(2, 10), closes=time(2, 40), best_from=time(2, 15), best_to=time(2, 30), carries=frozenset()
    )  # fmt: skip
    night = Hours(regions("US"), ZoneInfo("America/New_York"), skipped, any_day=True)
    night = replace(night, traits=replace(skipped, pressing=skipped.week_in("")))
    sunday = on("Sun 14 Mar 2027")
    assert not night.is_open(sunday)
    assert night.next_open(sunday) == on("Mon 15 Mar 2027")
    assert night.opens(sunday) <= night.best_from(sunday) <= night.closes(sunday)


def test_hours_on_rest_days_alone_are_not_possible() -> None:
    weekend = Week(open=((),) * 5 + (((time(9), time(12)),),) * 2, best=((),) * 7)
    hours = Hours(regions("US"), ZoneInfo("America/New_York"), replace(OFFICE, week=weekend))
    assert not hours.possible
    assert hours.next_open(on("Tue 13 Oct 2026")) == on("Tue 13 Oct 2026")


def test_what_was_possible_once_is_not_searched_for_until_the_end_of_time() -> None:
    far = ("Asia/Kathmandu", "America/Edmonton", "Pacific/Auckland")
    first, *others = map(ZoneInfo, far)
    hours = Hours(regions("US"), first, phone.traits, tuple(others))
    assert not hours.possible
    assert hours.next_open(on("Sat 16 Oct 2027")) == on("Mon 18 Oct 2027")


def test_hours_that_live_long_do_not_grow_without_end() -> None:
    hours, day = mail(), on("Thu 1 Jan 2026")
    for n in range(2500):
        assert hours.opens(day + timedelta(days=n)).date() == day + timedelta(days=n)
    assert len(hours._days) <= 1000


def test_a_closed_company_is_left_alone() -> None:
    closed = DayOverride(day=on("Wed 14 Oct 2026"), level=Level.CLOSED, why="stock-taking")
    there = Hours(regions("US").with_overrides((closed,)), ZoneInfo("America/New_York"), OFFICE)
    assert there.at_or_after(at("Tue 13 Oct 2026 18:00")) == at("Thu 15 Oct 2026 09:00")


def test_a_row_of_closed_days_leaves_room_between_two_limits() -> None:
    eve, after = on("Wed 23 Dec 2026"), on("Mon 4 Jan 2027")
    assert mail().beyond(after, after, 2) == on("Wed 6 Jan 2027")
    assert mail().beyond(after, eve, 2) == after


@pytest.mark.parametrize(
    ("zone", "day", "opens"),
    [
        ("Africa/Cairo", "Fri 24 Apr 2026", "01:00"),
        ("America/Santiago", "Sun 6 Sep 2026", "01:00"),
        ("America/Havana", "Sun 8 Mar 2026", "01:00"),
        ("Asia/Beirut", "Sun 29 Mar 2026", "01:00"),
        ("Atlantic/Azores", "Sun 29 Mar 2026", "01:00"),
    ],
)
def test_a_day_without_a_midnight_begins_at_one(zone: str, day: str, opens: str) -> None:
    nights = Hours(regions("ZZ"), ZoneInfo(zone), NIGHT, any_day=False)
    assert f"{nights.opens(on(day)):%d %H:%M}" == f"{on(day):%d} {opens}"


@given(st.data())
def test_the_next_open_moment_is_open_not_earlier_and_the_first(data: st.DataObject) -> None:
    where, zone = data.draw(hours())
    moment = data.draw(moments(zone))
    assume(where.possible)
    found = where.at_or_after(moment)
    assert found >= moment
    assert inside(where, found)
    assert where.at_or_after(found) == found
    between = moment + (found - moment) * data.draw(st.floats(0, 1))
    assert where.at_or_after(between) == found
    assert between == found or not inside(where, between)


@given(st.data())
def test_a_limit_stays_where_it_is_open_and_nothing_overtakes_anything(data: st.DataObject) -> None:
    where, zone = data.draw(hours())
    moment, second = sorted(data.draw(st.tuples(moments(zone), moments(zone))))
    assume(where.possible)
    found = where.by_end_of(moment)
    assert inside(where, found)
    assert where.by_end_of(found) == found
    assert found == moment or not inside(where, moment)
    assert where.at_or_after(moment) <= where.at_or_after(second)


@given(st.sampled_from(ZONES), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_a_day_opens_is_best_and_closes_in_this_order(zone: str, day: date) -> None:
    for traits in (email.traits, phone.traits, NIGHT):
        where = Hours(regions("US"), ZoneInfo(zone), traits)
        limits = [where.opens(day), where.best_from(day), where.best_to(day), where.closes(day)]
        instants = [limit.astimezone(UTC) for limit in limits]
        assert instants == sorted(instants)


def test_hours_are_never_added_to_clocks() -> None:
    saturday = datetime(2027, 3, 13, 19, tzinfo=ZoneInfo("America/New_York"))
    found = mail().pressing.at_or_after(saturday.astimezone(UTC) + timedelta(hours=3))
    assert found == at("Sun 14 Mar 2027 07:00")
