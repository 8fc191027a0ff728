"""The rule company-prohibition, by example."""

from afterword.core.model.application import (
    Forbidden,
    Prohibition,
)
from afterword.core.model.happening import OtherOffer
from afterword.testing import at, on
from tests.core.planning.cases import case, meeting, plan


def test_company_prohibition_beats_even_an_offer() -> None:
    offer = OtherOffer(at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"))
    never = (Prohibition(forbids=Forbidden.CONTACT, said="Please do not contact us."),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(offer,), prohibitions=never),
        "Wed 14 Oct 2026 16:05",
    )
    assert planned.follow_ups == ()
    assert {each.kind for each in planned.not_now} >= {"thank_you", "offer_update", "status_check"}
