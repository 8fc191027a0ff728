"""The rule preferred-channel, by example."""

from afterword.core.model.contact import Reach
from afterword.core.model.followup import Kind
from afterword.core.model.happening import OtherOffer
from afterword.testing import at, on
from tests.core.planning.cases import case, meeting, only, person, plan, rules


def test_preferred_channel_that_is_not_possible_falls_back_to_email_with_the_reason() -> None:
    people = (person(preferred_channel="phone"),)
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00"),
        Kind.THANK_YOU,
    )
    assert thanks.channel == "email"
    assert "preferred-channel" in rules(thanks)


LINKEDIN = (
    person(
        preferred_channel="linkedin",
        channels=(
            Reach(channel="email", address="dana@acme.example"),
            Reach(channel="linkedin", address="https://linkedin.com/in/dana-example"),
        ),
    ),
)


def test_preferred_channel_is_used_where_it_is_possible() -> None:
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), contacts=LINKEDIN), "Tue 13 Oct 2026 16:00"
    )
    thanks = only(planned, Kind.THANK_YOU)
    assert thanks.channel == "linkedin"
    assert thanks.reasons[-1].because == "Dana Whitfield asked to be reached by linkedin."


def test_preferred_channel_does_not_carry_what_goes_by_mail_only() -> None:
    offer = OtherOffer(at=at("Wed 14 Oct 2026 16:00"), answer_by=on("Fri 23 Oct 2026"))
    planned = plan(
        case(meeting("Tue 6 Oct 2026 15:00"), contacts=LINKEDIN, happenings=(offer,)),
        "Wed 14 Oct 2026 16:05",
    )
    assert only(planned, Kind.OFFER_UPDATE).channel == "email"
