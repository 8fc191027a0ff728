"""The rule thursday-interview, by example."""

import pytest

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ("Thu 15 Oct 2026 15:00", ["Thu 15 16:00", "Fri 16 08:00", "Fri 16 16:00", "Fri 16 18:00"]),
        ("Thu 15 Oct 2026 19:30", ["Fri 16 07:00", "Fri 16 08:00", "Fri 16 16:00", "Fri 16 18:00"]),
        ("Tue 24 Nov 2026 15:00", ["Tue 24 16:00", "Wed 25 08:00", "Wed 25 16:00", "Wed 25 18:00"]),
        ("Tue 22 Dec 2026 15:00", ["Tue 22 16:00", "Wed 23 08:00", "Wed 23 16:00", "Wed 23 18:00"]),
    ],
)
def test_thursday_interview_t2_thanks_on_friday_or_the_last_day_before_the_rest(
    ends: str, expected: list[str]
) -> None:
    thanks = only(plan(case(meeting(ends)), ends), Kind.THANK_YOU)
    assert window(thanks) == expected
    assert rules(thanks) == {"thursday-interview"}


def test_thursday_interview_t2_is_a_wednesday_where_friday_and_saturday_are_rest_days() -> None:
    planned = plan(
        case(meeting("Wed 14 Oct 2026 15:00", "Asia/Riyadh"), country="SA"),
        "Wed 14 Oct 2026 16:00",
        "Asia/Riyadh",
    )
    thanks = only(planned, Kind.THANK_YOU)
    assert window(thanks)[1:] == ["Thu 15 08:00", "Thu 15 16:00", "Thu 15 18:00"]
    assert thanks.reasons[0].because == (
        "The interview was on a Wednesday, and rest days follow Thursday: "
        "a note sent by Thursday evening does not get lost."
    )
