"""What a plan leaves undone for now, each once and with its reason."""

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.testing import on
from tests.core.planning.cases import answer, case, kept_back, meeting, plan, sent


def test_of_several_waits_the_longest_is_listed() -> None:
    """The thank-you of the morning rests until Fri 16 Oct; their date holds until Fri 30 Oct."""
    planned = plan(
        case(
            meeting("Tue 13 Oct 2026 15:00", said="by 29 October"),
            happenings=(sent("Wed 14 Oct 2026 09:00"),),
        ),
        "Wed 14 Oct 2026 10:00",
    )
    waits = [each for each in planned.not_now if each.kind == Kind.STATUS_CHECK]
    assert [f"{each.until:%a %d %b}" for each in waits if each.until] == ["Fri 30 Oct"]
    assert list(kept_back(planned, "status_check")) == ["stated-date"]


def test_nothing_is_listed_that_nobody_thought_of_writing() -> None:
    """The one who is away holds the reminder to them; nothing else was to be written."""
    away = answer("Mon 26 Oct 2026 09:01", Meaning.AUTOMATIC, returns=on("Mon 9 Nov 2026"))
    asked = (sent("Wed 14 Oct 2026 09:00"), sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK), away)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=asked), "Tue 27 Oct 2026 09:00"
    )
    assert {each.kind for each in planned.not_now} == {"reminder", "close"}


def test_somebody_else_who_is_away_keeps_nothing_back() -> None:
    away = answer(
        "Mon 26 Oct 2026 09:01", Meaning.AUTOMATIC, "Luis Ortega", returns=on("Mon 9 Nov 2026")
    )
    asked = (sent("Wed 14 Oct 2026 09:00"), sent("Mon 19 Oct 2026 09:00", Kind.STATUS_CHECK), away)
    planned = plan(case(meeting("Tue 6 Oct 2026 15:00"), happenings=asked), "Tue 27 Oct 2026 09:00")
    assert {each.kind for each in planned.not_now} == {"close"}


def test_a_reminder_is_not_waited_for_when_no_question_is_left() -> None:
    hold = answer("Tue 20 Oct 2026 10:00", Meaning.ON_HOLD)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(hold,)), "Tue 20 Oct 2026 11:00"
    )
    assert [each.kind for each in planned.not_now] == ["status_check"]
