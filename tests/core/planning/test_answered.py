"""The rule answered, by example."""

import pytest

from afterword.core.model.followup import NUDGES, Kind, State, Step
from afterword.core.model.happening import Meaning, Reply
from afterword.testing import at
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kinds,
    meeting,
    only,
    plan,
    sent,
    window,
)


@pytest.mark.parametrize(
    "meaning", [Meaning.NEXT_ROUND, Meaning.OFFER, Meaning.ON_HOLD, Meaning.UNCLEAR]
)
def test_answered_people_are_not_asked_again(meaning: Meaning) -> None:
    answer = Reply(at=at("Tue 20 Oct 2026 11:00"), sender=DANA, meaning=meaning, text="Words.")
    happenings = (sent("Wed 14 Oct 2026 09:00"), answer)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Tue 20 Oct 2026 12:00"
    )
    assert NUDGES.isdisjoint(each.kind for each in planned.follow_ups)


def test_answered_with_do_not_write_forbids_everything() -> None:
    answer = Reply(at=at("Tue 13 Oct 2026 17:00"), sender=DANA, meaning=Meaning.DO_NOT_WRITE)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=2), happenings=(answer,)),
        "Wed 14 Oct 2026 08:00",
    )
    assert planned.follow_ups == ()


@pytest.mark.parametrize("meaning", [Meaning.AUTOMATIC, Meaning.BOUNCE])
def test_machines_do_not_answer(meaning: Meaning) -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
    notice = Reply(at=at("Mon 26 Oct 2026 09:01"), sender=DANA, meaning=meaning)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(asked, notice)), "Wed 28 Oct 2026 09:00"
    )
    expected = Kind.REMINDER if meaning is Meaning.AUTOMATIC else Kind.STATUS_CHECK
    assert [each.kind for each in planned.follow_ups] == [expected]


@pytest.mark.parametrize("meaning", [Meaning.NEXT_ROUND, Meaning.OFFER, Meaning.ON_HOLD])
def test_answered_people_are_not_given_up_as_silent(meaning: Meaning) -> None:
    answer = Reply(at=at("Tue 20 Oct 2026 11:00"), sender=DANA, meaning=meaning)
    happenings = (sent("Wed 14 Oct 2026 09:00"), answer)
    for now in ("Tue 20 Oct 2026 12:00", "Mon 1 Mar 2027 12:00"):
        planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), now)
        assert planned.stop is None
        assert planned.next_step.do in {Step.SEND, Step.DECIDE}


@pytest.mark.parametrize(
    ("meaning", "question"),
    [(Meaning.NEXT_ROUND, "answer-next-round"), (Meaning.OFFER, "answer-offer")],
)
def test_answered_asks_what_the_answer_leads_to(meaning: Meaning, question: str) -> None:
    came = answer("Tue 20 Oct 2026 11:00", meaning, text="Good news.")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(came,)), "Tue 20 Oct 2026 12:00"
    )
    (asked,) = [each for each in planned.questions if each.id == question]
    assert asked.why == f"{DANA} answered on Tue 20 Oct 2026: Good news."


def test_answered_with_mere_thanks_changes_nothing_about_what_they_said_before() -> None:
    happenings = (
        answer("Tue 20 Oct 2026 11:00", Meaning.ON_HOLD),
        sent("Tue 20 Oct 2026 12:00", Kind.DELAY_ACK),
        answer("Tue 20 Oct 2026 13:00", Meaning.THANKS),
    )
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Wed 21 Oct 2026 12:00"
    )
    assert planned.state is State.ON_HOLD
    assert kinds(planned) == {Kind.KEEP_IN_TOUCH}


def test_answered_before_an_interview_that_is_only_arranged_still_holds() -> None:
    rounds = (meeting("Tue 13 Oct 2026 15:00"), meeting("Wed 28 Oct 2026 15:00", round=2))
    stop = answer("Wed 21 Oct 2026 11:00", Meaning.DO_NOT_WRITE)
    planned = plan(case(*rounds, happenings=(stop,)), "Wed 21 Oct 2026 12:00")
    assert planned.follow_ups == ()


def test_answered_thanks_begin_the_wait_anew() -> None:
    happenings = (sent("Wed 14 Oct 2026 09:00"), answer("Thu 15 Oct 2026 11:00", Meaning.THANKS))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Thu 15 Oct 2026 12:00"
    )
    assert window(only(planned, Kind.STATUS_CHECK))[1] == "Mon 26 08:00"
