"""The rule no-date-named, by example."""

import pytest

from afterword.core.model.application import (
    Culture,
    Pace,
)
from afterword.core.model.contact import Personality
from afterword.core.model.followup import Kind
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


def test_someone_who_likes_to_be_written_to_is_asked_sooner() -> None:
    people = (person(personality=Personality.PROACTIVE),)
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00")
    assert window(only(planned, Kind.STATUS_CHECK))[1] == "Tue 20 08:00"


def test_t11_closed_days_at_the_turn_of_the_year_leave_room_to_choose() -> None:
    asked = only(
        plan(case(meeting("Tue 15 Dec 2026 15:00")), "Tue 15 Dec 2026 16:00"), Kind.STATUS_CHECK
    )
    assert window(asked)[1:] == ["Wed 06 08:00", "Fri 08 12:00", "Tue 12 20:00"]
