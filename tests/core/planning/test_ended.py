"""The rule ended, by example."""

import pytest

from afterword.core.model.followup import Kind, State, Step
from afterword.core.model.happening import Closed, Meaning, Outcome, Reply
from afterword.testing import at
from tests.core.planning.cases import DANA, answer, case, meeting, only, plan


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


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Outcome.NO_ANSWER, State.CLOSED),
        (Outcome.WITHDRAWN, State.WITHDRAWN),
        (Outcome.ACCEPTED, State.ACCEPTED),
        (Outcome.REJECTED, State.REJECTED),
    ],
)
def test_ended_applications_want_nothing_and_say_how_they_ended(
    outcome: Outcome, state: State
) -> None:
    closed = Closed(at=at("Tue 20 Oct 2026 09:00"), outcome=outcome)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(closed,)), "Tue 20 Oct 2026 10:00"
    )
    assert (planned.state, planned.follow_ups) == (state, ())
    assert (
        planned.next_step.says == "This application is over. An answer about the post reopens it."
    )


@pytest.mark.parametrize("meaning", [Meaning.THANKS, Meaning.AUTOMATIC])
def test_ended_applications_are_not_reopened_by_thanks_or_a_machine(meaning: Meaning) -> None:
    happenings = (
        Closed(at=at("Tue 20 Oct 2026 09:00"), outcome=Outcome.WITHDRAWN),
        answer("Wed 21 Oct 2026 09:00", meaning),
    )
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Wed 21 Oct 2026 10:00"
    )
    assert planned.state is State.WITHDRAWN


def test_ended_applications_are_reopened_by_an_interview() -> None:
    closed = Closed(at=at("Tue 20 Oct 2026 09:00"))
    rounds = (meeting("Tue 13 Oct 2026 15:00"), meeting("Wed 28 Oct 2026 15:00", round=2))
    planned = plan(case(*rounds, happenings=(closed,)), "Wed 28 Oct 2026 16:30")
    assert planned.state is State.ACTIVE
    assert only(planned, Kind.THANK_YOU).id == "thank-you-2-dana-whitfield"
