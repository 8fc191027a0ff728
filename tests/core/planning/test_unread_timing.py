"""The rule unread-timing, by example."""

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import DANA, answer, case, meeting, only, plan, rules, window


def test_unread_timing_is_asked_for_and_never_guessed() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", said="You will hear soon.")), "Tue 13 Oct 2026 16:00"
    )
    assert [each.id for each in planned.questions] == ["timing-1"]
    assert planned.questions[0].asks == (
        "Which is the latest day that \u201cYou will hear soon.\u201d can mean?"
    )
    status = only(planned, Kind.STATUS_CHECK)
    assert rules(status) == {"no-date-named"}
    assert window(status)[1] == "Fri 23 08:00"


def test_unread_timing_of_an_answer_is_asked_for_as_well() -> None:
    vague = answer("Tue 20 Oct 2026 10:00", Meaning.STILL_DECIDING, said="Bear with us.")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(vague,)), "Tue 20 Oct 2026 11:00"
    )
    assert [each.asks for each in planned.questions] == [
        "Which is the latest day that \u201cBear with us.\u201d can mean?"
    ]


def test_unread_timing_is_forgotten_with_the_next_interview() -> None:
    rounds = (
        meeting("Tue 13 Oct 2026 15:00", said="You will hear soon."),
        meeting("Wed 21 Oct 2026 15:00", round=2),
    )
    assert plan(case(*rounds), "Wed 21 Oct 2026 16:00").questions == ()
    assert only(plan(case(*rounds), "Wed 21 Oct 2026 16:00"), Kind.STATUS_CHECK).to == DANA
