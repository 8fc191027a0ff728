"""The rule card-by-post, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Culture, Formality, Pace
from afterword.core.model.contact import Contact, Reach
from afterword.core.model.followup import FollowUp, Kind
from afterword.testing import at
from tests.core.planning.cases import case, meeting, person, plan, sent

PAPER = Culture(pace=Pace.TRADITIONAL)
MAIL = Reach(channel="email", address="dana@acme.example")
POST = Reach(channel="handwritten", address="Acme, 1 Example Street")


def cards(
    said: str, now: str = "Tue 13 Oct 2026 16:00", happened: tuple[Any, ...] = (), **changes: Any
) -> list[FollowUp]:
    """Give the cards that are planned after an interview on Tue 13 Oct 2026."""
    people: tuple[Contact, ...] = changes.pop("contacts", (person(channels=(MAIL, POST)),))
    application = case(
        meeting("Tue 13 Oct 2026 15:00", said=said), contacts=people,
        happenings=happened, **({"culture": PAPER} | changes),
    )  # fmt: skip
    return [each for each in plan(application, now).follow_ups if each.channel == "handwritten"]


def test_card_by_post_goes_beside_the_mail_and_says_by_when_to_post_it() -> None:
    (card,) = cards("We decide by Friday 6 November.")
    assert (card.kind, card.to) == (Kind.THANK_YOU, "Dana Whitfield")
    assert card.window.latest == at("Mon 26 Oct 2026 18:00")
    assert "posted by Mon 26 Oct 2026" in card.reasons[0].because
    beside = plan(
        case(
            meeting("Tue 13 Oct 2026 15:00", said="We decide by Friday 6 November."),
            contacts=(person(channels=(MAIL, POST)),),
            culture=PAPER,
        ),
        "Tue 13 Oct 2026 16:00",
    )
    assert {each.channel for each in beside.follow_ups if each.kind is Kind.THANK_YOU} == {
        "email",
        "handwritten",
    }


def test_card_by_post_is_left_out_when_it_would_come_after_the_decision() -> None:
    assert cards("We decide by Wednesday 21 October.") == []


def test_card_by_post_needs_a_date_an_address_and_a_house_that_likes_paper() -> None:
    late = "We decide by Friday 6 November."
    assert cards("") == []
    assert cards(late, contacts=(person(channels=(MAIL,)),)) == []
    assert cards(late, culture=Culture(pace=Pace.QUICK)) == []
    assert cards(late, culture=Culture(formality=Formality.FORMAL))
    asked = person(channels=(MAIL, POST), preferred_channel="handwritten")
    assert cards(late, culture=Culture(), contacts=(asked,))


def test_card_by_post_counts_the_days_of_the_countrys_post() -> None:
    assert cards("We decide by Friday 23 October.", country="US") == []
    (card,) = cards("We decide by Friday 23 October.", country="DE")
    assert card.window.latest.date() == at("Fri 16 Oct 2026 18:00").date()


@pytest.mark.parametrize(("channel", "left"), [("email", 1), ("handwritten", 0)])
def test_card_by_post_stays_after_the_mail_and_ends_once_it_is_posted(
    channel: str, left: int
) -> None:
    gone = (sent("Wed 14 Oct 2026 09:00", channel=channel),)
    assert len(cards("We decide by Friday 6 November.", "Wed 14 Oct 2026 10:00", gone)) == left
