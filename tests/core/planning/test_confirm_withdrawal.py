"""The rule confirm-withdrawal, by example."""

from afterword.core.model.contact import Reach
from afterword.core.model.followup import Kind, State, Step
from afterword.core.model.happening import AcceptedElsewhere, Closed, Meaning, Outcome
from afterword.testing import at
from tests.core.planning.cases import answer, case, meeting, only, person, plan, sent

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


def test_confirm_withdrawal_t25_was_done_by_a_letter_before_the_call() -> None:
    wrote = sent("Mon 19 Oct 2026 13:00", Kind.WITHDRAWAL)
    planned = plan(case(SECOND, happenings=(ACCEPTED, wrote, CALLED)), "Mon 19 Oct 2026 14:30")
    assert planned.follow_ups == ()


def test_confirm_withdrawal_t25_is_owed_although_it_is_closed() -> None:
    closed = Closed(at=at("Mon 19 Oct 2026 14:10"), outcome=Outcome.WITHDRAWN)
    planned = plan(case(SECOND, happenings=(ACCEPTED, CALLED, closed)), "Mon 19 Oct 2026 14:30")
    assert only(planned, Kind.WITHDRAWAL).channel == "email"
    assert planned.next_step.do is Step.SEND
    wrote = sent("Mon 19 Oct 2026 15:00", Kind.WITHDRAWAL)
    planned = plan(case(SECOND, happenings=(CALLED, closed, wrote)), "Mon 19 Oct 2026 15:30")
    assert planned.follow_ups == ()


def test_confirm_withdrawal_t25_is_for_a_call_that_still_holds() -> None:
    back = answer("Tue 20 Oct 2026 10:00", Meaning.NEXT_ROUND)
    closed = Closed(at=at("Wed 21 Oct 2026 10:00"), outcome=Outcome.NO_ANSWER)
    planned = plan(case(SECOND, happenings=(CALLED, back, closed)), "Wed 21 Oct 2026 11:00")
    assert planned.follow_ups == ()


def test_confirm_withdrawal_t25_asks_for_the_address_of_whoever_has_only_a_number() -> None:
    people = (person(channels=(Reach(channel="phone", address="+1 555 010 0123"),)),)
    only_told = case(SECOND, happenings=(CALLED,), contacts=people)
    planned = plan(only_told, "Mon 19 Oct 2026 14:30")
    assert "address-dana-whitfield" in {each.id for each in planned.questions}
    assert only(planned, Kind.WITHDRAWAL).channel == "email"
