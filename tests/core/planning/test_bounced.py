"""The rule bounced, by example."""

from typing import Any

from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import (
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    only,
    plan,
    rules,
    sent,
    window,
)

OLD = "dana@acme.example"
"""The address that stands in the record."""
TYPED = "dena@acme.example"
"""The address the message had gone to."""


def lost(moment: str, failed: str, kind: Kind = Kind.THANK_YOU) -> tuple[Any, ...]:
    """Make a message and its bounce a minute later."""
    return (
        sent(f"{moment}:00", kind),
        answer(f"{moment}:01", Meaning.BOUNCE, failed_address=failed),
    )


def test_bounced_t20_goes_out_anew_within_a_day_once_the_address_is_corrected() -> None:
    happenings = lost("Wed 14 Oct 2026 09", TYPED)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Wed 14 Oct 2026 10:00"
    )
    thanks = only(planned, Kind.THANK_YOU)
    assert window(thanks) == ["Wed 14 09:01", "Wed 14 09:01", "Wed 14 20:00", "Thu 15 09:01"]
    assert rules(thanks) == {"bounced"}
    assert planned.questions == ()


def test_bounced_t20_waits_for_the_right_address_and_guesses_none() -> None:
    happenings = lost("Wed 14 Oct 2026 09", OLD)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Wed 14 Oct 2026 10:00"
    )
    assert planned.follow_ups == ()
    assert "bounced" in kept_back(planned, "thank_you")
    assert [each.id for each in planned.questions] == ["address-dana-whitfield"]
    assert planned.next_step.says == "Which address of Dana Whitfield is right?"


def test_bounced_t20_is_no_touch() -> None:
    """The status check that came back does not count: the one written anew is the first."""
    asked = lost("Mon 26 Oct 2026 09", TYPED, Kind.STATUS_CHECK)
    happenings = (sent("Wed 14 Oct 2026 09:00"), *asked)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Mon 26 Oct 2026 10:00"
    )
    assert kinds(planned) == {Kind.STATUS_CHECK}
    assert window(only(planned, Kind.STATUS_CHECK))[3] == "Tue 27 09:01"


def test_bounced_t20_on_a_friday_evening_goes_out_anew_on_monday() -> None:
    happenings = lost("Fri 16 Oct 2026 19", TYPED)
    planned = plan(
        case(meeting("Thu 15 Oct 2026 15:00"), happenings=happenings), "Fri 16 Oct 2026 21:00"
    )
    thanks = only(planned, Kind.THANK_YOU)
    assert window(thanks)[0] == "Fri 16 19:01"
    assert window(thanks)[3] == "Mon 19 20:00"


def test_bounced_t20_found_later_leaves_the_time_to_the_other_rules() -> None:
    happenings = lost("Wed 14 Oct 2026 09", TYPED)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Mon 19 Oct 2026 10:00"
    )
    thanks = only(planned, Kind.THANK_YOU)
    assert rules(thanks) >= {"late-thank-you"}
    assert window(thanks)[0] == "Mon 19 10:00"


def test_bounced_t20_is_settled_by_a_message_that_arrived() -> None:
    happenings = (*lost("Wed 14 Oct 2026 09", OLD), sent("Wed 14 Oct 2026 11:00"))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Wed 14 Oct 2026 12:00"
    )
    assert kinds(planned) == {Kind.STATUS_CHECK}
    assert planned.questions == ()


def test_bounced_t20_asks_when_nobody_wrote_down_which_address_failed() -> None:
    happenings = lost("Wed 14 Oct 2026 09", "")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=happenings), "Wed 14 Oct 2026 10:00"
    )
    assert [each.id for each in planned.questions] == ["address-dana-whitfield"]
    assert rules(only(planned, Kind.THANK_YOU)) == {"weekday-interview"}
