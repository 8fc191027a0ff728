"""The rule ended, by example."""

from afterword.core.model.followup import Kind, State, Step
from afterword.core.model.happening import Closed, Meaning, Outcome, Reply
from afterword.testing import at
from tests.core.planning.cases import DANA, case, meeting, only, plan


def test_ended_applications_rest_until_they_write() -> None:
    closed = Closed(at=at("Fri 20 Nov 2026 09:00"), outcome=Outcome.NO_ANSWER)
    over = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(closed,)), "Fri 20 Nov 2026 10:00"
    )
    assert over.state is State.CLOSED
    assert (over.next_step.do, over.follow_ups) == (Step.NOTHING, ())
    after_all = Reply(at=at("Mon 23 Nov 2026 10:00"), sender=DANA, meaning=Meaning.STILL_DECIDING)
    again = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(closed, after_all)),
        "Mon 23 Nov 2026 11:00",
    )
    assert again.state is State.ACTIVE
    assert only(again, Kind.STATUS_CHECK)
