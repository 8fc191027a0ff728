"""The rule friday-interview, by example."""

import pytest

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ("Fri 16 Oct 2026 16:30", ["Mon 19 07:00", "Mon 19 08:00", "Mon 19 12:00", "Mon 19 18:00"]),
        ("Sat 17 Oct 2026 11:00", ["Mon 19 07:00", "Mon 19 08:00", "Mon 19 12:00", "Mon 19 18:00"]),
        ("Wed 25 Nov 2026 16:30", ["Mon 30 07:00", "Mon 30 08:00", "Mon 30 12:00", "Mon 30 18:00"]),
        ("Thu 24 Dec 2026 16:30", ["Mon 28 07:00", "Mon 28 08:00", "Mon 28 12:00", "Mon 28 18:00"]),
        ("Fri 30 Oct 2026 16:30", ["Mon 02 07:00", "Mon 02 08:00", "Mon 02 12:00", "Mon 02 18:00"]),
    ],
)
def test_friday_interview_t3_waits_for_the_first_business_morning(
    ends: str, expected: list[str]
) -> None:
    thanks = only(plan(case(meeting(ends)), ends), Kind.THANK_YOU)
    assert window(thanks) == expected
    assert rules(thanks) == {"friday-interview"}


@pytest.mark.parametrize(
    ("ends", "earliest"), [("11:00", "Fri 16 12:00"), ("14:55", "Fri 16 15:55")]
)
def test_friday_interview_t3_that_ends_early_may_be_thanked_for_the_same_afternoon(
    ends: str, earliest: str
) -> None:
    moment = f"Fri 16 Oct 2026 {ends}"
    thanks = only(plan(case(meeting(moment)), moment), Kind.THANK_YOU)
    assert window(thanks) == [earliest, "Mon 19 08:00", "Mon 19 12:00", "Mon 19 18:00"]
    assert thanks.reasons[0].because.endswith("so send it the same afternoon or on Monday morning.")


def test_friday_interview_t3_from_three_on_is_too_late_for_the_same_day() -> None:
    thanks = only(
        plan(case(meeting("Fri 16 Oct 2026 15:00")), "Fri 16 Oct 2026 15:05"), Kind.THANK_YOU
    )
    assert window(thanks)[0] == "Mon 19 07:00"


def test_friday_interview_t3_is_a_thursday_where_the_weekend_is_friday_and_saturday() -> None:
    interview = meeting("Thu 15 Oct 2026 16:30", "Asia/Riyadh")
    thanks = only(
        plan(case(interview, country="SA", region=""), "Thu 15 Oct 2026 17:00", "Asia/Riyadh"),
        Kind.THANK_YOU,
    )
    assert window(thanks)[1] == "Sun 18 08:00"
