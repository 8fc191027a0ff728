"""The rule linkedin-limit, by example."""

from typing import Any

from afterword.core.model.contact import Reach
from afterword.core.model.elsewhere import Elsewhere, Touch
from afterword.core.model.followup import FollowUp, Kind
from afterword.testing import at
from tests.core.planning.cases import case, meeting, only, person, plan

PEOPLE = (
    person(
        preferred_channel="linkedin",
        channels=(
            Reach(channel="email", address="dana@acme.example"),
            Reach(channel="linkedin", address="https://linkedin.com/in/dana-example"),
        ),
    ),
)


def thanks(*moments: str, **changes: Any) -> FollowUp:
    """Give the thank-you of somebody who wrote by LinkedIn elsewhere at some moments."""
    touches = tuple(
        Touch(at=at(moment), kind=Kind.THANK_YOU, channel="linkedin", person="Ida Berg")
        for moment in moments
    )
    others = (Elsewhere(application="north", company="North", touches=touches),)
    application = case(meeting("Tue 13 Oct 2026 15:00"), contacts=PEOPLE, **changes)
    return only(plan(application, "Tue 13 Oct 2026 16:00", others=others), Kind.THANK_YOU)


RECENT = ("Thu 1 Oct 2026 09:00", "Mon 5 Oct 2026 09:00")


def test_linkedin_limit_leaves_room_for_three_a_month() -> None:
    assert thanks(*RECENT).channel == "linkedin"


def test_linkedin_limit_sends_the_fourth_by_mail() -> None:
    assert thanks(*RECENT, "Tue 6 Oct 2026 09:00").channel == "email"


def test_linkedin_limit_forgets_what_is_older_than_thirty_days() -> None:
    assert thanks(*RECENT, "Thu 10 Sep 2026 09:00").channel == "linkedin"
