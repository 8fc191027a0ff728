"""The rule email-first, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan


def test_email_first_needs_no_reason() -> None:
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU
    )
    assert thanks.channel == "email"
