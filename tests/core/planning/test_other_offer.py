"""The rule other-offer, by example."""

from datetime import date
from typing import Any

import pytest

from afterword.core.model.application import Forbidden, Prohibition
from afterword.core.model.contact import Reach
from afterword.core.model.elsewhere import Elsewhere, OfferTold
from afterword.core.model.followup import Kind, Step
from afterword.core.model.happening import Meaning, OtherOffer
from afterword.testing import at, on
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    of,
    only,
    person,
    plan,
    rules,
    sent,
    window,
)

DATED = meeting("Tue 6 Oct 2026 15:00", said="by the end of October")
THANKED = sent("Wed 7 Oct 2026 09:00")
PHONE = (
    person(
        channels=(
            Reach(channel="email", address="dana@acme.example"),
            Reach(channel="phone", address="+1 555 010 0123"),
        )
    ),
)


def offer(
    moment: str = "Wed 14 Oct 2026 16:00", by: str = "Fri 23 Oct 2026", **changes: Any
) -> OtherOffer:
    """Make another company's offer."""
    return OtherOffer(at=at(moment), answer_by=on(by), **changes)


def test_other_offer_t14_goes_at_once_although_a_date_was_named() -> None:
    planned = plan(case(DATED, happenings=(THANKED, offer())), "Wed 14 Oct 2026 16:05")
    update = only(planned, Kind.OFFER_UPDATE)
    assert window(update) == ["Wed 14 16:00", "Wed 14 16:00", "Thu 15 20:00", "Wed 21 20:00"]
    assert planned.next_step.follow_up == "offer-update"


def test_other_offer_t14_is_told_once_and_then_it_is_quiet_until_their_date() -> None:
    told = (THANKED, offer(), sent("Wed 14 Oct 2026 17:00", Kind.OFFER_UPDATE))
    planned = plan(case(DATED, happenings=told), "Thu 15 Oct 2026 09:00")
    assert kinds(planned) == {Kind.STATUS_CHECK}
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 02 07:00"


def test_other_offer_t14_is_told_again_only_when_a_nearer_deadline_arises() -> None:
    told = (THANKED, offer(), sent("Wed 14 Oct 2026 17:00", Kind.OFFER_UPDATE))
    nearer = offer("Fri 16 Oct 2026 10:00", "Thu 22 Oct 2026")
    planned = plan(case(DATED, happenings=(*told, nearer)), "Fri 16 Oct 2026 11:00")
    assert only(planned, Kind.OFFER_UPDATE)
    later = offer("Fri 16 Oct 2026 10:00", "Tue 27 Oct 2026")
    planned = plan(case(DATED, happenings=(*told, later)), "Fri 16 Oct 2026 11:00")
    assert Kind.OFFER_UPDATE not in kinds(planned)


def test_other_offer_t14_is_not_told_to_those_who_have_made_an_offer() -> None:
    """It may be the very one that was recorded elsewhere, and there is nothing to hurry."""
    theirs = answer("Wed 14 Oct 2026 12:00", Meaning.OFFER, answer_by=on("Fri 23 Oct 2026"))
    planned = plan(case(DATED, happenings=(THANKED, theirs, offer())), "Wed 14 Oct 2026 16:05")
    assert kinds(planned) == {Kind.OFFER_ACK}


def test_other_offer_t14_that_cannot_wait_goes_on_a_saturday() -> None:
    """C18: with an answer due on Monday the rest days are relaxed to 07-21."""
    pressing = offer("Sat 17 Oct 2026 10:00", "Mon 19 Oct 2026")
    planned = plan(case(DATED, happenings=(THANKED, pressing)), "Sat 17 Oct 2026 10:05")
    assert window(only(planned, Kind.OFFER_UPDATE))[:2] == ["Sat 17 10:00", "Sat 17 10:00"]
    assert planned.next_step.says.startswith(f"Send the update about the other offer to {DANA} now")


def test_other_offer_t14_that_can_wait_is_best_told_on_monday() -> None:
    planned = plan(
        case(DATED, happenings=(THANKED, offer("Sat 17 Oct 2026 10:00", "Fri 30 Oct 2026"))),
        "Sat 17 Oct 2026 10:05",
    )
    assert window(only(planned, Kind.OFFER_UPDATE)) == [
        "Sat 17 10:00",
        "Mon 19 08:00",
        "Tue 20 20:00",
        "Wed 28 20:00",
    ]


def test_other_offer_t14_late_at_night_waits_for_seven() -> None:
    pressing = offer("Thu 15 Oct 2026 22:30", "Mon 19 Oct 2026")
    planned = plan(case(DATED, happenings=(THANKED, pressing)), "Thu 15 Oct 2026 22:35")
    assert window(only(planned, Kind.OFFER_UPDATE))[0] == "Fri 16 07:00"


def test_other_offer_t14_spoken_is_not_used_yet() -> None:
    planned = plan(case(DATED, happenings=(THANKED, offer(written=False))), "Wed 14 Oct 2026 16:05")
    assert Kind.OFFER_UPDATE not in kinds(planned)
    assert "other-offer" in kept_back(planned, "offer_update")


def test_other_offer_t14_in_writing_is_not_hidden_by_a_spoken_one_that_came_later() -> None:
    spoken = offer("Thu 15 Oct 2026 10:00", "Fri 30 Oct 2026", written=False)
    planned = plan(case(DATED, happenings=(THANKED, offer(), spoken)), "Thu 15 Oct 2026 11:00")
    assert "Fri 23 Oct 2026" in only(planned, Kind.OFFER_UPDATE).reasons[0].because


def test_other_offer_t14_with_the_nearest_deadline_counts() -> None:
    later = offer("Thu 15 Oct 2026 10:00", "Fri 30 Oct 2026")
    planned = plan(case(DATED, happenings=(THANKED, offer(), later)), "Thu 15 Oct 2026 11:00")
    assert window(only(planned, Kind.OFFER_UPDATE))[3] == "Wed 21 20:00"


@pytest.mark.parametrize("by", ["Thu 22 Oct 2026", "Fri 23 Oct 2026"])
def test_other_offer_t14_that_has_lapsed_is_not_told(by: str) -> None:
    planned = plan(case(DATED, happenings=(THANKED, offer(by=by))), "Fri 23 Oct 2026 21:00")
    assert Kind.OFFER_UPDATE not in kinds(planned)


@pytest.mark.parametrize("now", ["Wed 21 Oct 2026 09:30", "Wed 21 Oct 2026 14:00"])
def test_other_offer_t14_comes_with_a_call_two_business_days_before_the_deadline(now: str) -> None:
    planned = plan(case(DATED, contacts=PHONE, happenings=(THANKED, offer())), now)
    channels = {each.channel: each for each in of(planned, Kind.OFFER_UPDATE)}
    assert set(channels) == {"email", "phone"}
    assert window(channels["phone"])[0] == "Wed 21 09:00"


def test_other_offer_t14_does_not_come_with_a_call_while_there_is_time() -> None:
    planned = plan(
        case(DATED, contacts=PHONE, happenings=(THANKED, offer())), "Tue 20 Oct 2026 12:00"
    )
    assert only(planned, Kind.OFFER_UPDATE).channel == "email"


def test_other_offer_t14_keeps_the_call_when_the_mail_has_gone_and_nothing_after_the_call() -> None:
    pressing = offer("Wed 14 Oct 2026 10:00", "Fri 16 Oct 2026")
    mailed = (THANKED, pressing, sent("Wed 14 Oct 2026 10:30", Kind.OFFER_UPDATE))
    planned = plan(case(DATED, contacts=PHONE, happenings=mailed), "Wed 14 Oct 2026 11:00")
    assert only(planned, Kind.OFFER_UPDATE).channel == "phone"
    called = (*mailed, sent("Wed 14 Oct 2026 13:30", Kind.OFFER_UPDATE, channel="phone"))
    quiet = plan(case(DATED, contacts=PHONE, happenings=called), "Wed 14 Oct 2026 14:00")
    assert Kind.OFFER_UPDATE not in kinds(quiet)


def test_other_offer_t14_needs_no_call_once_they_have_answered() -> None:
    pressing = offer("Wed 14 Oct 2026 10:00", "Fri 16 Oct 2026")
    answered = (
        THANKED, pressing, sent("Wed 14 Oct 2026 10:30", Kind.OFFER_UPDATE),
        answer("Wed 14 Oct 2026 11:00", Meaning.STILL_DECIDING),
    )  # fmt: skip
    planned = plan(case(DATED, contacts=PHONE, happenings=answered), "Wed 14 Oct 2026 12:00")
    assert Kind.OFFER_UPDATE not in kinds(planned)


def test_other_offer_t14_of_another_application_counts_as_well() -> None:
    theirs = OfferTold(at=at("Wed 14 Oct 2026 16:00"), answer_by=date(2026, 10, 23))
    others = (Elsewhere(application="north", company="North", offers=(theirs,)),)
    planned = plan(case(DATED, happenings=(THANKED,)), "Wed 14 Oct 2026 16:05", others=others)
    update = only(planned, Kind.OFFER_UPDATE)
    assert rules(update) == {"other-offer"}
    assert window(update)[0] == "Wed 14 16:00"


def test_other_offer_before_the_first_interview_asks_whether_it_can_be_sooner() -> None:
    told = OtherOffer(at=at("Mon 19 Oct 2026 12:00"), answer_by=on("Fri 30 Oct 2026"))
    ahead = case(meeting("Tue 27 Oct 2026 15:00"), happenings=(told,))
    letter = only(plan(ahead, "Tue 20 Oct 2026 09:00"), Kind.OFFER_UPDATE)
    assert letter.reasons[0].because.endswith(
        "Your interview there is on Tue 27 Oct 2026: ask if it can be sooner."
    )


def test_other_offer_t14_asks_for_a_number_when_few_days_are_left() -> None:
    told = OtherOffer(at=at("Tue 20 Oct 2026 09:00"), answer_by=on("Thu 22 Oct 2026"))
    planned = plan(case(DATED, happenings=(THANKED, told)), "Tue 20 Oct 2026 10:00")
    assert "phone-dana-whitfield" in {each.id for each in planned.questions}
    far = OtherOffer(at=at("Tue 20 Oct 2026 09:00"), answer_by=on("Fri 30 Oct 2026"))
    planned = plan(case(DATED, happenings=(THANKED, far)), "Tue 20 Oct 2026 10:00")
    assert "phone-dana-whitfield" not in {each.id for each in planned.questions}


def test_other_offer_t14_still_goes_once_the_best_time_for_it_is_over() -> None:
    """Learned on Wednesday evening, due on Friday: on Thursday it is late, and not too late."""
    told = OtherOffer(at=at("Wed 21 Oct 2026 20:30"), answer_by=on("Fri 23 Oct 2026"))
    planned = plan(case(DATED, happenings=(THANKED, told)), "Thu 22 Oct 2026 08:00")
    assert planned.next_step.do is Step.SEND
    assert only(planned, Kind.OFFER_UPDATE).window.latest == at("Fri 23 Oct 2026 20:00")


def test_other_offer_c18_is_told_once_and_then_silence_keeps_until_the_answer_is_due() -> None:
    told = OtherOffer(at=at("Tue 20 Oct 2026 09:00"), answer_by=on("Fri 30 Oct 2026"))
    wrote = sent("Tue 20 Oct 2026 10:00", Kind.OFFER_UPDATE)
    first = meeting("Tue 6 Oct 2026 15:00")
    planned = plan(case(first, happenings=(THANKED, told, wrote)), "Thu 22 Oct 2026 09:00")
    assert only(planned, Kind.STATUS_CHECK).window.earliest >= at("Mon 2 Nov 2026 07:00")


def test_other_offer_asks_for_no_number_where_nobody_may_call() -> None:
    no_calls = (Prohibition(forbids=Forbidden.CALLS),)
    pressing = (THANKED, offer("Tue 20 Oct 2026 09:00"))
    planned = plan(case(DATED, happenings=pressing, prohibitions=no_calls), "Wed 21 Oct 2026 10:00")
    assert kinds(planned) >= {Kind.OFFER_UPDATE}
    assert planned.questions == ()
    free = plan(case(DATED, happenings=pressing), "Wed 21 Oct 2026 10:00")
    assert [each.id for each in free.questions] == ["phone-dana-whitfield"]
