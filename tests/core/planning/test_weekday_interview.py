"""The rule weekday-interview, by example."""

from dataclasses import replace

import pytest

from afterword import wiring
from afterword.core.model.followup import FollowUpState, Kind
from afterword.core.playbooks.default import default
from afterword.core.playbooks.playbook import BusinessDays
from afterword.testing import at
from tests.core.planning.cases import (
    DANA,
    case,
    kinds,
    meeting,
    only,
    person,
    plan,
    rules,
    sent,
    window,
)


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ("Mon 12 Oct 2026 10:00", None),
        ("Tue 13 Oct 2026 15:00", ["Tue 13 16:00", "Wed 14 08:00", "Wed 14 12:00", "Thu 15 15:00"]),
        ("Wed 14 Oct 2026 09:30", ["Wed 14 10:30", "Thu 15 08:00", "Thu 15 12:00", "Fri 16 09:30"]),
        ("Mon 19 Oct 2026 12:00", ["Mon 19 13:00", "Tue 20 08:00", "Tue 20 12:00", "Wed 21 12:00"]),
    ],
)
def test_weekday_interview_t1_thanks_on_the_next_morning_and_within_48_hours(
    ends: str, expected: list[str] | None
) -> None:
    """Mon 12 Oct is Columbus Day, on which offices differ."""
    thanks = only(plan(case(meeting(ends)), ends), Kind.THANK_YOU)
    if expected is None:
        assert rules(thanks) == {"friday-interview"}
        return
    assert window(thanks) == expected
    assert rules(thanks) == {"weekday-interview"}
    assert thanks.state is FollowUpState.PLANNED


def test_weekday_interview_t1_in_the_evening_goes_no_sooner_than_the_morning() -> None:
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 19:30")), "Tue 13 Oct 2026 19:35"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Wed 14 07:00", "Wed 14 08:00", "Wed 14 12:00", "Thu 15 19:30"]


def test_weekday_interview_t1_keeps_the_48_hours_within_office_hours() -> None:
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 22:00")), "Tue 13 Oct 2026 22:05"), Kind.THANK_YOU
    )
    assert window(thanks)[3] == "Thu 15 20:00"


def test_weekday_interview_t1_is_counted_on_the_clock_of_whoever_gets_it() -> None:
    """Fifteen o'clock in New York is 21:00 in Berlin, so the note may not go the same evening."""
    people = (person(zone="Europe/Berlin"),)
    thanks = only(
        plan(case(meeting("Tue 20 Oct 2026 15:00"), contacts=people), "Tue 20 Oct 2026 16:00"),
        Kind.THANK_YOU,
    )
    assert window(thanks) == ["Wed 21 07:00", "Wed 21 08:00", "Wed 21 12:00", "Thu 22 20:00"]


def test_weekday_interview_t1_keeps_the_clock_of_the_place_in_a_week_of_clock_changes() -> None:
    """Clocks in Cairo go back on Fri 30 Oct 2026; people work there on Sundays."""
    interview = meeting("Mon 26 Oct 2026 15:00", "Africa/Cairo")
    thanks = only(
        plan(case(interview, country="EG"), "Mon 26 Oct 2026 15:30", "Africa/Cairo"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Mon 26 16:00", "Tue 27 08:00", "Tue 27 12:00", "Wed 28 15:00"]


@pytest.mark.parametrize(
    "told", [sent("Wed 14 Oct 2026 09:00"), sent("Tue 13 Oct 2026 17:00", channel="linkedin")]
)
def test_weekday_interview_t1_is_thanked_for_once(told: object) -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(told,)), "Wed 14 Oct 2026 10:00"
    )
    assert kinds(planned) == {Kind.STATUS_CHECK}


def test_weekday_interview_t1_may_be_left_out_where_it_is_not_the_custom() -> None:
    book = replace(default, thank_you_optional=True, thank_you_from=BusinessDays(0))
    planner = replace(wiring.planner(), playbooks=lambda _: book)
    planned = planner.plan(case(meeting("Tue 13 Oct 2026 15:00")), now=at("Tue 13 Oct 2026 15:05"))
    thanks = only(planned, Kind.THANK_YOU)
    assert window(thanks)[1] == "Tue 13 16:00"
    assert thanks.reasons[0].because == (
        "The interview was on a Tuesday: the same day is a safe time, and 48 hours the limit. "
        "It is not the custom there, so you may leave it out."
    )
    assert thanks.to == DANA
