"""The rule their-offer, by example."""

from datetime import UTC, timedelta

from afterword.core.model.followup import Kind, State, Step
from afterword.core.model.happening import Meaning
from afterword.testing import at, on
from tests.core.planning.cases import answer, case, kinds, meeting, only, plan, sent, window

THANKED = sent("Wed 14 Oct 2026 09:00")
DATED = meeting("Tue 13 Oct 2026 15:00", said="by 6 November")


def test_their_offer_t24_is_thanked_for_within_24_hours() -> None:
    offer = answer("Tue 20 Oct 2026 15:00", Meaning.OFFER, answer_by=on("Tue 3 Nov 2026"))
    planned = plan(case(DATED, happenings=(THANKED, offer)), "Tue 20 Oct 2026 15:30")
    ack = only(planned, Kind.OFFER_ACK)
    assert window(ack) == ["Tue 20 15:00", "Tue 20 15:00", "Wed 21 15:00", "Wed 21 15:00"]
    assert ack.reasons[0].because == (
        "They made you an offer on Tue 20 Oct 2026. It stands until Tue 3 Nov 2026."
    )
    assert (planned.state, planned.next_step.do) == (State.OFFER, Step.SEND)


def test_their_offer_t24_cancels_the_questions_and_the_end_of_waiting() -> None:
    offer = answer("Tue 20 Oct 2026 15:00", Meaning.OFFER)
    planned = plan(case(DATED, happenings=(THANKED, offer)), "Tue 20 Oct 2026 15:30")
    assert kinds(planned) == {Kind.OFFER_ACK}
    assert planned.stop is None


def test_their_offer_t24_accepts_nothing_and_asks_what_you_decide() -> None:
    offer = answer("Tue 20 Oct 2026 15:00", Meaning.OFFER)
    acked = sent("Tue 20 Oct 2026 16:00", Kind.OFFER_ACK)
    planned = plan(case(DATED, happenings=(THANKED, offer, acked)), "Wed 21 Oct 2026 09:00")
    assert planned.follow_ups == ()
    assert planned.next_step.do is Step.DECIDE
    assert planned.next_step.says.startswith("What do you decide about their offer?")


def test_their_offer_t24_of_a_friday_evening_may_be_answered_on_monday() -> None:
    offer = answer("Fri 23 Oct 2026 21:00", Meaning.OFFER)
    planned = plan(case(DATED, happenings=(THANKED, offer)), "Fri 23 Oct 2026 21:30")
    ack = only(planned, Kind.OFFER_ACK)
    assert window(ack) == ["Mon 26 07:00", "Mon 26 08:00", "Mon 26 12:00", "Mon 26 20:00"]


def test_their_offer_t24_keeps_24_real_hours() -> None:
    interview = meeting("Tue 13 Oct 2026 15:00", "Africa/Cairo")
    offer = answer("Wed 28 Oct 2026 12:00", Meaning.OFFER, zone="Africa/Cairo")
    planned = plan(
        case(interview, country="EG", happenings=(offer,)), "Wed 28 Oct 2026 13:00", "Africa/Cairo"
    )
    ack = only(planned, Kind.OFFER_ACK)
    assert ack.window.latest.astimezone(UTC) - offer.at.astimezone(UTC) == timedelta(hours=24)


def test_their_offer_t24_before_a_rest_is_answered_on_the_same_day() -> None:
    offered = answer("Wed 25 Nov 2026 16:00", Meaning.OFFER)
    planned = plan(case(DATED, happenings=(offered,)), "Wed 25 Nov 2026 16:30")
    assert only(planned, Kind.OFFER_ACK).window.latest == at("Wed 25 Nov 2026 20:00")


def test_their_offer_t24_is_owed_thanks_also_when_the_time_for_it_is_over() -> None:
    offered = answer("Tue 20 Oct 2026 10:00", Meaning.OFFER)
    planned = plan(case(DATED, happenings=(offered,)), "Thu 22 Oct 2026 09:00")
    assert planned.next_step.says.endswith("Send it now all the same: they are owed it.")
