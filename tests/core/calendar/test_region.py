"""Open, quiet and closed days, and how they are counted."""

from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from afterword.calendars.regions import YEARS, regions
from afterword.core.calendar.moments import on_clock, spoken
from afterword.core.calendar.region import DAY, Level, RegionCalendar
from afterword.core.model.day_override import DayOverride
from afterword.testing import at, on
from tests.calendars.places import PLACES

US = regions("US", "")
FIRST, LAST = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
EDGES = [day + n * DAY for day in (FIRST, LAST) for n in range(-40, 41)]
DAYS = st.dates(FIRST - 60 * DAY, LAST + 60 * DAY) | st.sampled_from(EDGES)
CALENDARS = st.sampled_from(PLACES).map(lambda place: regions(*place))
CHANGES = st.lists(
    st.builds(DayOverride, day=DAYS, level=st.sampled_from(Level), why=st.just("it is so")),
    max_size=4,
).map(tuple)


def walked(calendar: RegionCalendar, day: date, n: int) -> date:
    """Count business days one by one."""
    step = DAY if n > 0 else -DAY
    while n:
        day += step
        n -= calendar.is_business(day) and (1 if n > 0 else -1)
    return day


def by_the_facts(calendar: RegionCalendar, day: date) -> tuple[Level, bool]:
    """Say what a day is from the facts alone, as the class describes them."""
    if day in calendar.said:
        return calendar.said[day].level, calendar.said[day].level is not Level.CLOSED
    if day.weekday() in calendar.weekend and day not in calendar.workdays:
        return Level.CLOSED, False
    legal, quiet = day in calendar.holidays, day in calendar.quiet
    return (Level.QUIET if quiet else Level.CLOSED if legal else Level.OPEN), not legal


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


def test_the_previous_business_day_is_counted_backwards() -> None:
    assert US.business_day(on("Mon 30 Nov 2026"), -1) == on("Fri 27 Nov 2026")
    assert US.business_day(on("Fri 27 Nov 2026"), -1) == on("Wed 25 Nov 2026")


def test_a_legal_holiday_on_which_many_work_is_quiet_and_does_not_count() -> None:
    columbus = on("Mon 12 Oct 2026")
    assert US.level(columbus) is Level.QUIET
    assert not US.is_business(columbus)
    assert US.reason(columbus) == "Columbus Day, on which offices differ"


def test_the_year_end_is_passed_over() -> None:
    assert US.next_open(on("Thu 24 Dec 2026")) == on("Mon 4 Jan 2027")


def test_the_days_passed_over_are_told_with_their_reasons() -> None:
    wednesday = on("Wed 25 Nov 2026")
    told = [
        (f"{day:%a}", level.value, reason)
        for day, level, reason in US.skipped(wednesday, US.next_open(wednesday + DAY))
    ]
    assert told == [
        ("Thu", "closed", "Thanksgiving Day"),
        ("Fri", "quiet", "the day after Thanksgiving"),
        ("Sat", "closed", "Saturday is a rest day"),
        ("Sun", "closed", "Sunday is a rest day"),
    ]


def test_an_estimated_holiday_says_so_beside_its_name() -> None:
    emirates, eid = regions("AE"), on("Tue 9 Mar 2027")
    assert emirates.holidays[eid] == "Eid al-Fitr"
    assert emirates.reason(eid) == "Eid al-Fitr, date estimated"
    assert not any("estimated" in name for name in emirates.holidays.values())


def test_a_working_saturday_counts() -> None:
    china = regions("CN")
    assert china.is_business(on("Sat 14 Feb 2026"))
    assert china.business_day(on("Fri 13 Feb 2026"), 1) == on("Sat 14 Feb 2026")


def test_offices_close_early_on_short_days() -> None:
    assert regions("AE").closing(on("Fri 16 Oct 2026")) == time(12)
    assert regions("AE").closing(on("Thu 15 Oct 2026")) is None
    assert regions("TR").closing(on("Wed 28 Oct 2026")) == time(13)


@pytest.mark.parametrize(
    ("day", "level", "business"),
    [("Mon 28 Dec 2026", Level.OPEN, True), ("Fri 16 Oct 2026", Level.CLOSED, False),
     ("Sat 17 Oct 2026", Level.OPEN, True), ("Fri 16 Oct 2026", Level.QUIET, True),
     ("Thu 26 Nov 2026", Level.OPEN, True), ("Thu 15 Nov 2040", Level.CLOSED, False)],
)  # fmt: skip
def test_what_someone_says_about_a_day_beats_the_calendar(
    day: str, level: Level, business: bool
) -> None:
    said = DayOverride(day=on(day), level=level, why="the plant decides", by="Dana Whitfield")
    changed = US.with_overrides((said,))
    assert (changed.level(on(day)), changed.is_business(on(day))) == (level, business)
    assert changed.reason(on(day)) == "the plant decides (Dana Whitfield)"
    assert changed.version == f"{US.version}, 1 day changed by hand"


def test_of_two_words_about_a_day_the_later_holds() -> None:
    day = on("Fri 16 Oct 2026")
    one = DayOverride(day=day, level=Level.CLOSED, why="stock-taking")
    two = DayOverride(day=day, level=Level.OPEN, why="stock-taking is put off")
    assert US.with_overrides((one, two)).is_open(day)
    assert US.with_overrides((one,)).with_overrides((two,)).is_open(day)
    assert not US.with_overrides((two, one)).is_open(day)


def test_changes_of_two_days_hold_together() -> None:
    days = on("Thu 15 Oct 2026"), on("Fri 16 Oct 2026")
    changed = US
    for day in days:
        change = DayOverride(day=day, level=Level.CLOSED, why="stock-taking")
        changed = changed.with_overrides((change,))
    assert not any(map(changed.is_open, days))


@pytest.mark.parametrize("place", PLACES, ids="-".join)
def test_nothing_changes_at_the_edges_of_the_compiled_years(place: tuple[str, str]) -> None:
    calendar = regions(*place)
    for day in EDGES:
        found = calendar.next_open(day)
        assert calendar.is_open(found)
        assert not any(calendar.is_open(day + n * DAY) for n in range((found - day).days))
        for n in (-3, -1, 1, 3):
            assert calendar.business_day(day, n) == walked(calendar, day, n)
            assert calendar.business_days_between(day, walked(calendar, day, n)) == n


def test_changing_no_day_changes_nothing_and_the_same_change_is_made_once() -> None:
    change = (DayOverride(day=on("Fri 16 Oct 2026"), level=Level.CLOSED, why="stock-taking"),)
    assert US.with_overrides(()) is US
    assert US.with_overrides(change) is US.with_overrides(change)


@given(CALENDARS, DAYS, CHANGES)
def test_the_table_remembers_what_the_facts_say(
    calendar: RegionCalendar, day: date, changes: tuple[DayOverride, ...]
) -> None:
    changed = calendar.with_overrides(changes)
    for each in [day, *(change.day for change in changes)]:
        expected = by_the_facts(changed, each)
        assert (changed.level(each), changed.is_business(each)) == expected
        assert changed.is_open(each) == (expected[0] is Level.OPEN)
        assert changed.is_open(each) or changed.reason(each)


@given(CALENDARS, DAYS, st.integers(-70, 70), CHANGES)
def test_counting_agrees_with_walking(
    calendar: RegionCalendar, day: date, n: int, changes: tuple[DayOverride, ...]
) -> None:
    changed = calendar.with_overrides(changes)
    found = changed.business_day(day, n)
    assert found == walked(changed, day, n)
    assert changed.business_days_between(day, found) == n


@given(CALENDARS, DAYS, CHANGES)
def test_the_next_open_day_is_the_first_one(
    calendar: RegionCalendar, day: date, changes: tuple[DayOverride, ...]
) -> None:
    changed = calendar.with_overrides(changes)
    found = changed.next_open(day)
    assert changed.is_open(found)
    passed = [day + n * DAY for n in range((found - day).days)]
    assert [each.day for each in changed.skipped(day, found)] == passed


@given(CALENDARS, DAYS, DAYS)
def test_business_days_between_two_days_are_those_one_would_count(
    calendar: RegionCalendar, day: date, other: date
) -> None:
    assume(abs((other - day).days) < 400)
    low, high = sorted((day, other))
    if day <= other:
        inside = [low + n * DAY for n in range(1, (high - low).days + 1)]
        assert calendar.business_days_between(day, other) == sum(map(calendar.is_business, inside))
    else:
        inside = [low + n * DAY for n in range((high - low).days)]
        assert calendar.business_days_between(day, other) == -sum(map(calendar.is_business, inside))


def test_outside_its_years_a_calendar_knows_the_weekend() -> None:
    far = date(2090, 12, 24)
    assert US.is_business(far) == (far.weekday() < 5)
    assert US.next_open(far) - far < timedelta(days=4)


def test_a_calendar_without_years_is_as_right_as_one_with_them() -> None:
    bare = RegionCalendar("US", US.version, US.weekend, US.holidays, US.quiet)
    day = on("Wed 23 Dec 2026")
    assert bare.next_open(day + DAY) == US.next_open(day + DAY)
    assert bare.business_day(day, 7) == US.business_day(day, 7)


def test_a_skipped_hour_moves_forward() -> None:
    from zoneinfo import ZoneInfo

    zone = ZoneInfo("America/New_York")
    assert on_clock(on("Sun 14 Mar 2027"), time(2, 30), zone) == at("Sun 14 Mar 2027 03:30")


def test_moments_are_written_with_their_weekday() -> None:
    assert spoken(at("Thu 15 Oct 2026 15:00")) == "Thu 15 Oct 2026, 15:00"
