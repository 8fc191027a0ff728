"""The rule accepted-elsewhere, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Application
from afterword.core.model.contact import Reach
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.followup import Kind, Step
from afterword.core.model.happening import AcceptedElsewhere, Closed, Meaning, Outcome
from afterword.core.model.interview import Promise
from afterword.testing import at
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    only,
    person,
    plan,
    sent,
    window,
)


def accepted(moment: str, *happenings: Any, rounds: int = 1, **changes: Any) -> Application:
    """Make an application of somebody who has accepted another post."""
    interviews = [
        meeting("Tue 13 Oct 2026 15:00", promises=(Promise(what="the checklist"),)),
        meeting("Mon 19 Oct 2026 15:00", round=2),
    ]
    news = AcceptedElsewhere(at=at(moment))
    return case(*interviews[:rounds], happenings=(news, *happenings), **changes)


def test_accepted_elsewhere_t25_withdraws_within_a_day_and_does_nothing_else() -> None:
    planned = plan(accepted("Tue 20 Oct 2026 15:00"), "Tue 20 Oct 2026 15:30")
    assert kinds(planned) == {Kind.WITHDRAWAL}
    withdrawal = only(planned, Kind.WITHDRAWAL)
    assert withdrawal.to == DANA
    assert window(withdrawal) == ["Tue 20 15:00", "Tue 20 15:00", "Wed 21 15:00", "Wed 21 20:00"]
    assert planned.stop is None


def test_accepted_elsewhere_t25_of_a_friday_evening_is_told_on_monday() -> None:
    planned = plan(accepted("Fri 23 Oct 2026 21:00"), "Fri 23 Oct 2026 21:30")
    withdrawal = only(planned, Kind.WITHDRAWAL)
    assert window(withdrawal)[:2] == ["Mon 26 07:00", "Mon 26 08:00"]
    assert window(withdrawal)[3] == "Tue 27 20:00"


def test_accepted_elsewhere_t25_goes_before_a_promised_date_and_their_offer() -> None:
    offer = answer("Tue 20 Oct 2026 10:00", Meaning.OFFER)
    planned = plan(accepted("Tue 20 Oct 2026 15:00", offer), "Tue 20 Oct 2026 15:30")
    assert kinds(planned) == {Kind.WITHDRAWAL}
    assert "accepted-elsewhere" in kept_back(planned, "offer_ack")


@pytest.mark.parametrize(("rounds", "channel"), [(1, "email"), (2, "phone")])
def test_accepted_elsewhere_t25_is_told_by_telephone_from_the_second_round_on(
    rounds: int, channel: str
) -> None:
    reaches = (
        Reach(channel="email", address="dana@acme.example"),
        Reach(channel="phone", address="+1 555 010 0123"),
    )
    application = accepted(
        "Tue 20 Oct 2026 15:00", rounds=rounds, contacts=(person(channels=reaches),)
    )
    planned = plan(application, "Tue 20 Oct 2026 15:30")
    assert only(planned, Kind.WITHDRAWAL).channel == channel
    does = {"email": "Send the withdrawal to ", "phone": "Call "}[channel]
    assert planned.next_step.says.startswith(f"{does}{DANA} ")


def test_accepted_elsewhere_t25_ends_with_the_withdrawal() -> None:
    told = accepted("Tue 20 Oct 2026 15:00", sent("Tue 20 Oct 2026 16:00", Kind.WITHDRAWAL))
    planned = plan(told, "Wed 21 Oct 2026 09:00")
    assert planned.follow_ups == ()
    assert planned.next_step.do is Step.NOTHING


def test_accepted_elsewhere_t25_withdraws_from_no_application_that_is_over() -> None:
    closed = Closed(at=at("Mon 19 Oct 2026 15:00"), outcome=Outcome.NO_ANSWER)
    planned = plan(accepted("Tue 20 Oct 2026 15:00", closed), "Tue 20 Oct 2026 15:30")
    assert planned.follow_ups == ()


def test_accepted_elsewhere_t25_holds_for_every_other_open_application() -> None:
    others = (
        Elsewhere(application="north", company="North", accepted=at("Tue 20 Oct 2026 15:00")),
    )
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 20 Oct 2026 15:30", others=others)
    assert kinds(planned) == {Kind.WITHDRAWAL}


def test_accepted_elsewhere_t25_forgets_the_post_of_an_earlier_search() -> None:
    others = (
        Elsewhere(application="north", company="North", accepted=at("Tue 15 Oct 2024 15:00")),
    )
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 15:30", others=others)
    assert kinds(planned) == {Kind.THANK_YOU, Kind.STATUS_CHECK}


def test_accepted_elsewhere_t25_counts_only_the_rounds_that_were_held() -> None:
    reaches = (
        Reach(channel="email", address="dana@acme.example"),
        Reach(channel="phone", address="+1 555 010 0123"),
    )
    both = accepted("Fri 16 Oct 2026 11:00", rounds=2, contacts=(person(channels=reaches),))
    assert only(plan(both, "Fri 16 Oct 2026 12:00"), Kind.WITHDRAWAL).channel == "email"
