"""The rule closed-house, by example."""

import pytest

from afterword.core.model.day_override import DayOverride, Level
from afterword.core.model.followup import Kind
from afterword.testing import on
from tests.core.planning.cases import case, kept_back, meeting, only, plan, rules, sent, window

MERRY = [
    "Mon 04 07:00",
    "Wed 06 08:00",
    "Fri 08 12:00",
    "Tue 12 20:00",
]
"""The first open day after Christmas, two business days to catch up, and room."""


@pytest.mark.parametrize("ends", ["Tue 15 Dec 2026 15:00", "Mon 14 Dec 2026 11:00"])
def test_closed_house_t11_asks_two_business_days_after_the_turn_of_the_year(ends: str) -> None:
    status = only(plan(case(meeting(ends)), ends), Kind.STATUS_CHECK)
    assert window(status) == MERRY
    assert "closed-house" in rules(status)


def test_closed_house_t11_asks_nobody_from_20_december_on() -> None:
    """Seven days after the interview would be Mon 21 Dec, ten Thu 24 Dec."""
    thanked = (sent("Tue 15 Dec 2026 09:00"),)
    planned = plan(
        case(meeting("Mon 14 Dec 2026 15:00"), happenings=thanked), "Mon 21 Dec 2026 10:00"
    )
    assert planned.next_step.says.startswith("Do nothing until Wed 6 Jan 2027.")
    assert (
        "Sun 20 Dec 2026 until Mon 4 Jan 2027"
        in only(planned, Kind.STATUS_CHECK).reasons[-1].because
    )


def test_closed_house_t11_moves_the_question_after_a_promised_date_too() -> None:
    planned = plan(
        case(meeting("Mon 14 Dec 2026 15:00", said="by 23 December")), "Mon 14 Dec 2026 16:00"
    )
    assert window(only(planned, Kind.STATUS_CHECK)) == MERRY


def test_closed_house_t11_moves_a_reminder() -> None:
    touched = (
        sent("Tue 8 Dec 2026 09:00", Kind.THANK_YOU),
        sent("Tue 15 Dec 2026 09:00", Kind.STATUS_CHECK),
    )
    planned = plan(
        case(meeting("Mon 7 Dec 2026 15:00"), happenings=touched), "Wed 16 Dec 2026 09:00"
    )
    assert window(only(planned, Kind.REMINDER)) == MERRY


def test_closed_house_t11_holds_no_thank_you() -> None:
    planned = plan(case(meeting("Mon 21 Dec 2026 15:00")), "Mon 21 Dec 2026 16:00")
    assert window(only(planned, Kind.THANK_YOU))[1] == "Tue 22 08:00"


def test_closed_house_t11_says_nothing_about_a_question_that_comes_before_it() -> None:
    planned = plan(case(meeting("Tue 1 Dec 2026 15:00")), "Tue 1 Dec 2026 16:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status)[:3] == ["Tue 08 07:00", "Fri 11 08:00", "Tue 15 12:00"]
    assert "closed-house" not in rules(status)
    assert "closed-house" not in kept_back(planned, "status_check")


def test_closed_house_t11_waits_for_golden_week_in_japan_and_not_for_christmas_eve() -> None:
    planned = plan(
        case(meeting("Tue 21 Apr 2026 15:00", "Asia/Tokyo"), country="JP"),
        "Tue 21 Apr 2026 17:00",
        "Asia/Tokyo",
    )
    assert window(only(planned, Kind.STATUS_CHECK))[:2] == ["Tue 28 08:30", "Wed 13 08:30"]


def test_closed_house_t11_knows_the_days_on_which_the_firm_itself_is_closed() -> None:
    closed = tuple(
        DayOverride(day=on(day), level=Level.CLOSED, why="the plant is closed")
        for day in ("Wed 21 Oct 2026", "Thu 22 Oct 2026", "Fri 23 Oct 2026")
    )
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), days=closed), "Tue 13 Oct 2026 16:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status)[:2] == ["Tue 20 07:00", "Wed 28 08:00"]
    assert "closed-house" in rules(status)
