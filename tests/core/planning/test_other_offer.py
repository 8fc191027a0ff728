"""The rule other-offer, by example."""

from afterword.core.model.followup import Kind
from afterword.core.model.happening import OtherOffer
from afterword.testing import at, on
from tests.core.planning.cases import case, meeting, only, plan, sent, window


def test_other_offer_t14_goes_at_once_and_once_although_a_date_was_named() -> None:
    offer = OtherOffer(at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"))
    interview = meeting("Tue 6 Oct 2026 15:00", said="by the end of October")
    planned = plan(case(interview, happenings=(offer,)), "Wed 14 Oct 2026 16:05")
    update = only(planned, Kind.OFFER_UPDATE)
    assert window(update) == ["Wed 14 16:00", "Wed 14 16:00", "Thu 15 20:00", "Wed 21 20:00"]
    assert planned.next_step.follow_up == "offer-update"
    told = (offer, sent("Wed 14 Oct 2026 17:00", Kind.OFFER_UPDATE))
    again = plan(case(interview, happenings=told), "Thu 15 Oct 2026 09:00")
    assert all(each.kind is not Kind.OFFER_UPDATE for each in again.follow_ups)


def test_a_spoken_offer_is_not_used_yet() -> None:
    offer = OtherOffer(
        at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"), written=False
    )
    planned = plan(
        case(meeting("Tue 6 Oct 2026 15:00"), happenings=(offer,)), "Wed 14 Oct 2026 16:05"
    )
    assert all(each.kind is not Kind.OFFER_UPDATE for each in planned.follow_ups)
    assert any(each.kind == "offer_update" for each in planned.not_now)
