"""The rule answer-owed, by example."""

import pytest

from afterword.core.model.followup import Kind, Step
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import DANA, answer, case, kinds, meeting, only, plan, sent, window

THANKED = sent("Wed 14 Oct 2026 09:00")


@pytest.mark.parametrize(
    ("meaning", "because"),
    [
        (Meaning.NEXT_ROUND, f"{DANA} wrote on Tue 20 Oct 2026 and wants to go on with you."),
        (
            Meaning.ASKS_FOR_SOMETHING,
            f"{DANA} wrote on Tue 20 Oct 2026 and asked you for something.",
        ),
        (Meaning.REDIRECT, f"{DANA} wrote on Tue 20 Oct 2026 and told you whom to write to."),
    ],
)
def test_answer_owed_t18_answers_the_same_day(meaning: Meaning, because: str) -> None:
    asked = answer("Tue 20 Oct 2026 11:00", meaning)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, asked)), "Tue 20 Oct 2026 11:30"
    )
    reply = only(planned, Kind.REPLY)
    assert window(reply) == ["Tue 20 11:00", "Tue 20 11:00", "Tue 20 20:00", "Wed 21 20:00"]
    assert reply.reasons[0].because == because
    assert (planned.next_step.do, planned.next_step.follow_up) == (Step.SEND, reply.id)


def test_answer_owed_t18_late_on_a_friday_waits_for_monday() -> None:
    asked = answer("Fri 23 Oct 2026 21:30", Meaning.NEXT_ROUND)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, asked)), "Fri 23 Oct 2026 22:00"
    )
    reply = only(planned, Kind.REPLY)
    assert window(reply) == ["Mon 26 07:00", "Mon 26 08:00", "Mon 26 20:00", "Tue 27 20:00"]


def test_answer_owed_t18_beats_a_promised_date_and_cancels_the_questions() -> None:
    interview = meeting("Tue 13 Oct 2026 15:00", said="by 6 November")
    asked = answer("Tue 20 Oct 2026 11:00", Meaning.ASKS_FOR_SOMETHING)
    planned = plan(case(interview, happenings=(THANKED, asked)), "Tue 20 Oct 2026 12:00")
    assert kinds(planned) == {Kind.REPLY}


def test_answer_owed_t18_is_paid_by_any_message_to_them() -> None:
    asked = answer("Tue 20 Oct 2026 11:00", Meaning.ASKS_FOR_SOMETHING)
    given = sent("Tue 20 Oct 2026 15:00", Kind.MATERIALS)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, asked, given)),
        "Tue 20 Oct 2026 16:00",
    )
    assert planned.questions == ()
    assert kinds(planned) == {Kind.STATUS_CHECK}
    assert window(only(planned, Kind.STATUS_CHECK))[1] == "Fri 30 08:00"


def test_answer_owed_t18_is_not_paid_by_a_message_that_came_back() -> None:
    asked = answer("Tue 20 Oct 2026 11:00", Meaning.NEXT_ROUND)
    lost = sent("Tue 20 Oct 2026 15:00", Kind.REPLY)
    back = answer("Tue 20 Oct 2026 15:01", Meaning.BOUNCE)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, asked, lost, back)),
        "Tue 20 Oct 2026 16:00",
    )
    assert only(planned, Kind.REPLY)


def test_answer_owed_t18_is_over_once_the_interview_is_arranged() -> None:
    asked = answer("Tue 20 Oct 2026 11:00", Meaning.NEXT_ROUND)
    rounds = (meeting("Tue 13 Oct 2026 15:00"), meeting("Wed 28 Oct 2026 15:00", round=2))
    planned = plan(case(*rounds, happenings=(THANKED, asked)), "Tue 20 Oct 2026 16:00")
    assert Kind.REPLY not in kinds(planned)
    assert planned.questions == ()


@pytest.mark.parametrize("meaning", [Meaning.THANKS, Meaning.AUTOMATIC, Meaning.UNCLEAR])
def test_nothing_is_owed_for_thanks_for_a_notice_and_for_what_was_not_understood(
    meaning: Meaning,
) -> None:
    came = answer("Tue 20 Oct 2026 11:00", meaning)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, came)), "Tue 20 Oct 2026 12:00"
    )
    assert Kind.REPLY not in kinds(planned)
