"""The rule panel-interview, by example."""

import pytest

from afterword.core.model.followup import Kind
from afterword.core.model.interview import Stage
from tests.core.planning.cases import DANA, case, meeting, of, only, plan, rules, sent, window


def test_panel_interview_t5_thanks_each_member_until_the_third_business_day() -> None:
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00", people=4)), "Wed 14 Oct 2026 09:00")
    thanks = of(planned, Kind.THANK_YOU)
    assert len({each.to for each in thanks}) == len({each.id for each in thanks}) == 4
    for each in thanks:
        assert window(each) == ["Tue 13 16:00", "Wed 14 08:00", "Thu 15 15:00", "Fri 16 20:00"]
        assert "panel-interview" in rules(each)
    assert only(planned, Kind.STATUS_CHECK).to == DANA


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ("Thu 15 Oct 2026 15:00", ["Thu 15 16:00", "Fri 16 08:00", "Mon 19 20:00", "Tue 20 20:00"]),
        ("Fri 16 Oct 2026 16:30", ["Mon 19 07:00", "Mon 19 08:00", "Mon 19 12:00", "Wed 21 20:00"]),
        ("Tue 24 Nov 2026 15:00", ["Tue 24 16:00", "Wed 25 08:00", "Mon 30 20:00", "Mon 30 20:00"]),
    ],
)
def test_panel_interview_t5_counts_business_days_over_rest_days(
    ends: str, expected: list[str]
) -> None:
    planned = plan(case(meeting(ends, people=3)), ends)
    assert {tuple(window(each)) for each in of(planned, Kind.THANK_YOU)} == {tuple(expected)}


def test_panel_interview_t5_begins_with_three_people_or_with_the_word() -> None:
    two = meeting("Tue 13 Oct 2026 15:00", people=2)
    called_so = meeting("Tue 13 Oct 2026 15:00", people=2, stage=Stage.PANEL)
    (first, _) = of(plan(case(two), "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU)
    assert "panel-interview" not in rules(first)
    (first, _) = of(plan(case(called_so), "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU)
    assert window(first)[3] == "Fri 16 20:00"


def test_panel_interview_t5_still_thanks_those_who_have_not_been_thanked() -> None:
    told = (sent("Wed 14 Oct 2026 09:00"), sent("Wed 14 Oct 2026 09:20", to="Mei Tanaka"))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=3), happenings=told), "Thu 15 Oct 2026 09:00"
    )
    assert [each.to for each in of(planned, Kind.THANK_YOU)] == ["Luis Ortega"]
