"""The rule answered, by example."""

import pytest

from afterword.core.model.followup import Kind, Step
from afterword.core.model.happening import Meaning, Reply
from afterword.core.planning.situation import NUDGES
from afterword.testing import at
from tests.core.planning.cases import DANA, case, meeting, plan, sent


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
