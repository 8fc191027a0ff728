"""The rule company-prohibition, by example."""

import pytest

from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Forbidden, Prohibition
from afterword.core.model.contact import Reach, Role
from afterword.core.model.followup import Kind
from afterword.core.model.happening import OtherOffer
from afterword.testing import at, on
from tests.core.planning.cases import (
    DANA,
    case,
    kept_back,
    kinds,
    meeting,
    only,
    person,
    plan,
    window,
)

NEVER = (Prohibition(forbids=Forbidden.CONTACT, said="Please do not contact us."),)


def test_company_prohibition_t28_beats_even_an_offer() -> None:
    offer = OtherOffer(at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(offer,), prohibitions=NEVER),
        "Wed 14 Oct 2026 16:05",
    )
    assert planned.follow_ups == ()
    assert {each.kind for each in planned.not_now} >= {"thank_you", "offer_update", "status_check"}
    assert kept_back(planned, "thank_you")["company-prohibition"] == (
        "They asked for no contact: \u201cPlease do not contact us.\u201d."
    )


def test_company_prohibition_t28_is_not_overridden() -> None:
    override = Adjustment(
        do=Adjust.OVERRIDE, follow_up="status-check", at=at("Tue 13 Oct 2026 16:00"), why="I dare.",
    )  # fmt: skip
    application = case(
        meeting("Tue 13 Oct 2026 15:00"), prohibitions=NEVER, adjustments=(override,)
    )
    assert plan(application, "Tue 13 Oct 2026 16:30").follow_ups == ()


def test_company_prohibition_t28_leaves_the_one_contact_they_allow() -> None:
    """Ruth Abel may be written to, and is asked after the date they named, not the recruiter."""
    allowed = (Prohibition(forbids=Forbidden.CONTACT, said="Only HR.", allows="Ruth Abel"),)
    people = (
        person(role=Role.RECRUITER), person("Luis Ortega"), person("Ruth Abel", role=Role.HR)
    )  # fmt: skip
    planned = plan(
        case(
            meeting("Tue 13 Oct 2026 15:00", people=2, said="by 23 October"),
            contacts=people,
            prohibitions=allowed,
        ),
        "Tue 13 Oct 2026 16:00",
    )
    assert {each.to for each in planned.follow_ups} == {"Ruth Abel"}
    assert window(only(planned, Kind.STATUS_CHECK)) == [
        "Mon 26 07:00",
        "Mon 26 08:00",
        "Wed 28 12:00",
        "Fri 30 20:00",
    ]


def test_company_prohibition_t28_lets_thanks_ride_to_whom_they_allow() -> None:
    allowed = (Prohibition(forbids=Forbidden.CONTACT, said="Only HR.", allows="Ruth Abel"),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=2), prohibitions=allowed),
        "Tue 13 Oct 2026 16:00",
    )
    assert kinds(planned) == {Kind.STATUS_CHECK}
    assert only(planned, Kind.STATUS_CHECK).includes == (
        f"your thanks to {DANA}", "your thanks to Luis Ortega",
    )  # fmt: skip


def test_company_prohibition_t28_of_thanks_forbids_thanks_alone() -> None:
    none = (Prohibition(forbids=Forbidden.THANK_YOU),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), prohibitions=none), "Tue 13 Oct 2026 16:00"
    )
    assert kinds(planned) == {Kind.STATUS_CHECK}
    assert only(planned, Kind.STATUS_CHECK).to == DANA


@pytest.mark.parametrize(
    ("forbidden", "channel", "address"),
    [
        (Forbidden.CALLS, "phone", "+1 555 010 0123"),
        (Forbidden.LINKEDIN, "linkedin", "https://linkedin.com/in/dana-example"),
    ],
)
def test_company_prohibition_t28_of_a_channel_leaves_the_mail(
    forbidden: Forbidden, channel: str, address: str
) -> None:
    reaches = (
        Reach(channel="email", address="dana@acme.example"),
        Reach(channel=channel, address=address),
    )
    people = (person(preferred_channel=channel, channels=reaches),)
    interview = meeting("Tue 13 Oct 2026 15:00")
    free = plan(case(interview, contacts=people), "Tue 13 Oct 2026 16:00")
    assert only(free, Kind.STATUS_CHECK).channel == channel
    bound = plan(
        case(interview, contacts=people, prohibitions=(Prohibition(forbids=forbidden),)),
        "Tue 13 Oct 2026 16:00",
    )
    assert only(bound, Kind.STATUS_CHECK).channel == "email"
