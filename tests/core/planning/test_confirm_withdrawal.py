"""The rule confirm-withdrawal, by example."""

from afterword.core.model.followup import Kind, State, Step
from afterword.core.model.happening import AcceptedElsewhere
from afterword.testing import at
from tests.core.planning.cases import case, meeting, only, plan, sent

SECOND = meeting("Tue 13 Oct 2026 15:00", round=2)
ACCEPTED = AcceptedElsewhere(at=at("Mon 19 Oct 2026 12:00"))
CALLED = sent("Mon 19 Oct 2026 14:00", Kind.WITHDRAWAL, channel="phone")


def test_confirm_withdrawal_t25_follows_a_call_in_writing() -> None:
    planned = plan(case(SECOND, happenings=(ACCEPTED, CALLED)), "Mon 19 Oct 2026 14:30")
    letter = only(planned, Kind.WITHDRAWAL)
    assert (letter.channel, planned.state, planned.next_step.do) == (
        "email",
        State.WITHDRAWN,
        Step.SEND,
    )
    assert letter.window.latest == at("Tue 20 Oct 2026 20:00")


def test_confirm_withdrawal_t25_is_done_with_the_letter() -> None:
    wrote = sent("Mon 19 Oct 2026 15:00", Kind.WITHDRAWAL)
    planned = plan(case(SECOND, happenings=(ACCEPTED, CALLED, wrote)), "Mon 19 Oct 2026 15:30")
    assert planned.follow_ups == ()
    assert planned.next_step.do is Step.NOTHING
