"""The rule missing-people, by example."""

from afterword.core.model.followup import Step
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import answer, case, meeting, person, plan


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


def test_missing_people_are_asked_for_when_the_only_one_known_has_left() -> None:
    gone = answer("Tue 20 Oct 2026 10:00", Meaning.LEFT_COMPANY)
    alone = case(meeting("Tue 13 Oct 2026 15:00"), contacts=(person(),), happenings=(gone,))
    planned = plan(alone, "Tue 20 Oct 2026 11:00")
    assert [each.asks for each in planned.questions] == ["Who has taken over from Dana Whitfield?"]
    assert planned.next_step.do is Step.DECIDE
    known = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(gone,))
    assert plan(known, "Tue 20 Oct 2026 11:00").questions == ()
