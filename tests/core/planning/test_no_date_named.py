"""The rule no-date-named, by example."""

from dataclasses import replace

import pytest

from afterword import wiring
from afterword.core.model.application import (
    Culture,
    Pace,
)
from afterword.core.model.contact import Personality
from afterword.core.model.followup import Kind
from afterword.core.playbooks.default import default
from afterword.core.playbooks.playbook import Span, business
from afterword.testing import at
from tests.core.planning.cases import case, meeting, only, person, plan, window


@pytest.mark.parametrize(
    ("pace", "begins"),
    [
        (Pace.UNKNOWN, "Fri 23"),
        (Pace.STANDARD, "Fri 23"),
        (Pace.QUICK, "Tue 20"),
        (Pace.TRADITIONAL, "Tue 27"),
    ],
)
def test_no_date_named_t8_asks_after_one_to_two_weeks_by_pace(pace: Pace, begins: str) -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), culture=Culture(pace=pace)), "Tue 13 Oct 2026 16:00"
    )
    assert window(only(planned, Kind.STATUS_CHECK))[1] == f"{begins} 08:00"


def test_no_date_named_t8_opens_on_day_seven_and_ends_on_day_seventeen() -> None:
    """Day 7 is Tue 20 Oct, 10 Fri 23, 14 Tue 27 and 17 Fri 30."""
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 16:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status) == ["Tue 20 07:00", "Fri 23 08:00", "Tue 27 12:00", "Fri 30 20:00"]
    assert status.reasons[0].because == (
        "No date was named, and their last word was on Tue 13 Oct 2026: "
        "10 to 14 days is the usual time to wait."
    )


@pytest.mark.parametrize(
    ("row", "span", "expected"),
    [
        ("T9", business(5, 5, 7, 9), ["Tue 20 07:00", "Tue 20 08:00", "Thu 22 12:00", "Mon 26 20:00"]),
        ("T10", Span(earliest=14, recommended_from=14, recommended_to=21, latest=28),
         ["Tue 27 07:00", "Tue 27 08:00", "Tue 03 12:00", "Tue 10 20:00"]),
    ],
)  # fmt: skip
def test_no_date_named_t9_t10_takes_the_days_of_the_playbook(
    row: str, span: Span, expected: list[str]
) -> None:
    book = replace(default, no_date=span)
    planner = replace(wiring.planner(), playbooks=lambda _: book)
    planned = planner.plan(case(meeting("Tue 13 Oct 2026 15:00")), now=at("Tue 13 Oct 2026 16:00"))
    assert window(only(planned, Kind.STATUS_CHECK)) == expected, row


def test_no_date_named_t8_waits_for_the_first_day_they_named() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", said="not before the 26th")), "Tue 13 Oct 2026 16:00"
    )
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status)[0] == "Mon 02 07:00"
    assert "they said nothing comes before Mon 26 Oct 2026" in status.reasons[0].because


def test_no_date_named_t8_asks_nobody_without_an_interview() -> None:
    assert plan(case(), "Tue 13 Oct 2026 16:00").follow_ups == ()


def test_someone_who_likes_to_be_written_to_is_asked_sooner() -> None:
    people = (person(personality=Personality.PROACTIVE),)
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00")
    assert window(only(planned, Kind.STATUS_CHECK))[1] == "Tue 20 08:00"


def test_t11_closed_days_at_the_turn_of_the_year_leave_room_to_choose() -> None:
    asked = only(
        plan(case(meeting("Tue 15 Dec 2026 15:00")), "Tue 15 Dec 2026 16:00"), Kind.STATUS_CHECK
    )
    assert window(asked)[1:] == ["Wed 06 08:00", "Fri 08 12:00", "Tue 12 20:00"]
