"""numpy counts business days over the same holidays and comes to the same days."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from afterword.calendars.regions import regions
from afterword.core.calendar.region import RegionCalendar
from tests.calendars.places import PLACES

numpy = pytest.importorskip("numpy", reason="numpy, the second opinion on business days")
DAYS = [date(2026, 1, 1) + timedelta(days=n) for n in range(730)]
IN_NUMPY = numpy.array(DAYS, dtype="datetime64[D]")


def theirs(calendar: RegionCalendar, closed: Iterable[date]) -> Any:
    """Tell numpy the facts; a week with working rest days it is told day by day."""
    if not calendar.workdays:
        mask = [int(day not in calendar.weekend) for day in range(7)]
        return numpy.busdaycalendar(weekmask=mask, holidays=sorted(closed))
    around = [date(2025, 1, 1) + timedelta(days=n) for n in range(4 * 365)]
    rest = [d for d in around if d.weekday() in calendar.weekend and d not in calendar.workdays]
    return numpy.busdaycalendar(weekmask=[1] * 7, holidays=sorted({*closed, *rest}))


@pytest.mark.parametrize("place", PLACES, ids="-".join)
def test_numpy_counts_the_same_business_days(place: tuple[str, str]) -> None:
    calendar = regions(*place)
    busday = theirs(calendar, calendar.holidays)
    for n in (1, 2, 5, 10, 30):
        after = numpy.busday_offset(IN_NUMPY, n, roll="backward", busdaycal=busday)
        assert after.tolist() == [calendar.business_day(day, n) for day in DAYS]
        before = numpy.busday_offset(IN_NUMPY, -n, roll="forward", busdaycal=busday)
        assert before.tolist() == [calendar.business_day(day, -n) for day in DAYS]


@pytest.mark.parametrize("place", PLACES, ids="-".join)
def test_numpy_counts_as_many_business_days_between(place: tuple[str, str]) -> None:
    calendar, middle = regions(*place), DAYS[365]
    after = IN_NUMPY + 1
    counts = numpy.busday_count(after[365], after, busdaycal=theirs(calendar, calendar.holidays))
    expected = counts.tolist()[365:]
    assert [calendar.business_days_between(middle, day) for day in DAYS[365:]] == expected


@pytest.mark.parametrize("place", PLACES, ids="-".join)
def test_numpy_finds_the_same_next_open_days(place: tuple[str, str]) -> None:
    calendar = regions(*place)
    busday = theirs(calendar, {*calendar.holidays, *calendar.quiet})
    found = numpy.busday_offset(IN_NUMPY, 0, roll="forward", busdaycal=busday)
    assert found.tolist() == [calendar.next_open(day) for day in DAYS]
