"""The rule preferred-channel, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, person, plan, rules


def test_preferred_channel_that_is_not_possible_falls_back_to_email_with_the_reason() -> None:
    people = (person(preferred_channel="phone"),)
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00"),
        Kind.THANK_YOU,
    )
    assert thanks.channel == "email"
    assert "preferred-channel" in rules(thanks)
