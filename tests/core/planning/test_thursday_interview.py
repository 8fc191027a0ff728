"""The rule thursday-interview, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


def test_thursday_interview_t2_thanks_on_friday() -> None:
    thanks = only(
        plan(case(meeting("Thu 15 Oct 2026 15:00")), "Thu 15 Oct 2026 17:00"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Thu 15 16:00", "Fri 16 08:00", "Fri 16 16:00", "Fri 16 18:00"]
    assert rules(thanks) == {"thursday-interview"}
