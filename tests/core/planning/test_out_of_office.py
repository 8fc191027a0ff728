"""The rule out-of-office, by example."""

from typing import Any

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning, OtherOffer, Reply
from afterword.testing import at, on
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kinds,
    meeting,
    only,
    plan,
    rules,
    sent,
    window,
)

ASKED = (sent("Wed 14 Oct 2026 09:00"), sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK))


def away(until: str = "Mon 9 Nov 2026", **changes: Any) -> Reply:
    """Make the notice that answers the status check."""
    returns = on(until) if until else None
    return answer("Mon 26 Oct 2026 09:01", Meaning.AUTOMATIC, returns=returns, **changes)


def test_out_of_office_t19_reminds_two_to_four_business_days_after_they_are_back() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*ASKED, away())), "Tue 27 Oct 2026 09:00"
    )
    reminder = only(planned, Kind.REMINDER)
    assert window(reminder)[:3] == ["Tue 10 07:00", "Thu 12 08:00", "Mon 16 12:00"]
    assert rules(reminder) >= {"out-of-office", "silence-after-status-check"}


def test_out_of_office_t19_is_no_answer() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*ASKED, away())), "Tue 27 Oct 2026 09:00"
    )
    assert kinds(planned) == {Kind.REMINDER}
    assert planned.next_step.says.startswith("Do nothing until Thu 12 Nov 2026.")


def test_out_of_office_t19_changes_nothing_when_they_are_back_long_before() -> None:
    soon = away("Wed 28 Oct 2026")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*ASKED, soon)), "Tue 27 Oct 2026 09:00"
    )
    reminder = only(planned, Kind.REMINDER)
    assert window(reminder)[:2] == ["Mon 02 07:00", "Mon 02 08:00"]
    assert rules(reminder) == {"silence-after-status-check"}


def test_out_of_office_t19_holds_only_the_one_who_is_away() -> None:
    notice = answer(
        "Mon 26 Oct 2026 09:01", Meaning.AUTOMATIC, "Luis Ortega", returns=on("Mon 9 Nov 2026")
    )
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*ASKED, notice)), "Tue 27 Oct 2026 09:00"
    )
    assert rules(only(planned, Kind.REMINDER)) == {"silence-after-status-check"}


def test_out_of_office_t19_is_over_when_they_answer_after_all() -> None:
    word = answer("Tue 27 Oct 2026 15:00", Meaning.STILL_DECIDING)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*ASKED, away(), word)),
        "Tue 27 Oct 2026 16:00",
    )
    assert window(only(planned, Kind.STATUS_CHECK))[1] == "Fri 06 08:00"


def test_out_of_office_t19_asks_for_a_day_that_the_notice_does_not_name() -> None:
    vague = away("", text="I am out of the office at the moment.")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*ASKED, vague)), "Tue 27 Oct 2026 09:00"
    )
    assert [each.asks for each in planned.questions] == [f"On which day is {DANA} back?"]
    assert rules(only(planned, Kind.REMINDER)) == {"silence-after-status-check"}


def test_out_of_office_t19_asks_for_a_deputy_only_when_another_offer_presses() -> None:
    offer = OtherOffer(at=at("Tue 27 Oct 2026 10:00"), answer_by=on("Wed 4 Nov 2026"))
    calm = (*ASKED, away())
    interview = meeting("Tue 13 Oct 2026 15:00")
    assert plan(case(interview, happenings=calm), "Tue 27 Oct 2026 11:00").questions == ()
    pressed = plan(case(interview, happenings=(*calm, offer)), "Tue 27 Oct 2026 11:00")
    assert [each.id for each in pressed.questions] == ["deputy-dana-whitfield"]
    assert only(pressed, Kind.OFFER_UPDATE)


def test_out_of_office_t19_asks_for_no_deputy_where_the_notice_names_one() -> None:
    told = OtherOffer(at=at("Tue 20 Oct 2026 09:00"), answer_by=on("Wed 28 Oct 2026"))
    for named, asked in (("Luis Ortega", False), ("", True)):
        away = answer(
            "Mon 19 Oct 2026 09:00",
            Meaning.AUTOMATIC,
            returns=on("Mon 2 Nov 2026"),
            refers_to=named,
        )
        planned = plan(
            case(meeting("Tue 13 Oct 2026 15:00"), happenings=(away, told)), "Tue 20 Oct 2026 10:00"
        )
        assert ("deputy-dana-whitfield" in {q.id for q in planned.questions}) is asked
