"""Further rounds of interviews (T26), in which several rules meet."""

from afterword.core.model.followup import Kind, State
from afterword.core.model.happening import Meaning
from afterword.core.model.interview import Interviewer
from tests.core.planning.cases import (
    answer,
    case,
    kinds,
    meeting,
    of,
    only,
    plan,
    rules,
    sent,
    window,
)

FIRST = meeting("Tue 13 Oct 2026 15:00", said="by Friday")
SECOND = meeting("Wed 21 Oct 2026 15:00", round=2)
THANKED = sent("Wed 14 Oct 2026 09:00")


def test_second_round_t26_owes_new_thanks_at_the_times_of_t1() -> None:
    planned = plan(case(FIRST, SECOND, happenings=(THANKED,)), "Wed 21 Oct 2026 16:30")
    thanks = only(planned, Kind.THANK_YOU)
    assert thanks.id == "thank-you-2-dana-whitfield"
    assert window(thanks) == ["Wed 21 16:00", "Thu 22 08:00", "Thu 22 12:00", "Fri 23 15:00"]


def test_second_round_t26_cancels_the_old_status_check_and_its_date() -> None:
    planned = plan(case(FIRST, SECOND, happenings=(THANKED,)), "Wed 21 Oct 2026 16:30")
    status = only(planned, Kind.STATUS_CHECK)
    assert rules(status) == {"no-date-named"}
    assert window(status)[1] == "Mon 02 08:00"


def test_second_round_t26_cancels_a_reminder_that_was_planned() -> None:
    asked = sent("Mon 19 Oct 2026 09:00", Kind.STATUS_CHECK)
    planned = plan(case(FIRST, SECOND, happenings=(THANKED, asked)), "Wed 21 Oct 2026 16:30")
    assert Kind.REMINDER not in kinds(planned)


def test_second_round_t26_that_is_only_arranged_does_not_cost_the_first_its_thanks() -> None:
    planned = plan(case(FIRST, SECOND), "Tue 13 Oct 2026 17:00")
    thanks = only(planned, Kind.THANK_YOU)
    assert thanks.id == "thank-you-dana-whitfield"
    assert window(thanks)[1] == "Wed 14 08:00"


def test_second_round_t26_that_is_arranged_is_planned_for_once_the_first_is_thanked() -> None:
    planned = plan(case(FIRST, SECOND, happenings=(THANKED,)), "Wed 14 Oct 2026 17:00")
    assert only(planned, Kind.THANK_YOU).id == "thank-you-2-dana-whitfield"
    (status,) = of(planned, Kind.STATUS_CHECK)
    assert "the next interview is on Wed 21 Oct 2026" in status.reasons[0].because


def test_a_rejection_before_an_arranged_interview_ends_the_application() -> None:
    no = answer("Mon 19 Oct 2026 10:00", Meaning.REJECTION)
    planned = plan(case(FIRST, SECOND, happenings=(THANKED, no)), "Mon 19 Oct 2026 11:00")
    assert planned.state is State.REJECTED
    assert kinds(planned) == {Kind.REJECTION_REPLY}


def test_nobody_is_asked_who_was_there_before_the_interview() -> None:
    later = meeting("Wed 21 Oct 2026 15:00", people=0, round=2)
    assert plan(case(FIRST, later), "Tue 13 Oct 2026 17:00").questions == ()


def test_second_round_t26_on_the_same_day_keeps_its_own_thanks() -> None:
    morning = meeting("Tue 13 Oct 2026 10:00")
    afternoon = meeting(
        "Tue 13 Oct 2026 15:00", round=2, interviewers=(Interviewer(name="Luis Ortega"),)
    )
    planned = plan(case(morning, afternoon), "Fri 16 Oct 2026 10:00")
    assert [each.id for each in of(planned, Kind.THANK_YOU)] == [
        "thank-you-dana-whitfield", "thank-you-2-luis-ortega",
    ]  # fmt: skip
