"""The rule missing-people, by example."""

from afterword.core.model.followup import Step
from tests.core.planning.cases import case, meeting, plan


def test_missing_people_are_asked_for() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=0), contacts=()), "Tue 13 Oct 2026 16:00"
    )
    assert [each.id for each in planned.questions] == ["people-1"]
    assert planned.next_step.do is Step.DECIDE
    assert planned.next_step.says == "Who was there on Tue 13 Oct 2026?"


def test_a_missing_interview_is_asked_for() -> None:
    planned = plan(case(), "Tue 13 Oct 2026 16:00")
    assert [each.id for each in planned.questions] == ["interview"]
    assert planned.next_step.do is Step.DECIDE


def test_nothing_is_asked_when_people_are_known() -> None:
    assert plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 16:00").questions == ()
