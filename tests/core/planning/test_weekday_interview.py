"""The rule weekday-interview, by example."""

from afterword.core.model.followup import FollowUpState, Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


def test_weekday_interview_t1_thanks_on_the_next_morning_and_within_48_hours() -> None:
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 15:05"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Tue 13 16:00", "Wed 14 08:00", "Wed 14 12:00", "Thu 15 15:00"]
    assert rules(thanks) == {"weekday-interview"}
    assert thanks.state is FollowUpState.PLANNED
