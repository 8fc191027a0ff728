"""The rule late-thank-you, by example."""

from datetime import UTC, timedelta

import pytest

from afterword import wiring
from afterword.core.model.followup import FollowUpState, Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


def test_late_thank_you_goes_today_and_after_a_week_not_at_all() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"))
    thanks = only(plan(application, "Mon 19 Oct 2026 10:00"), Kind.THANK_YOU)
    assert window(thanks)[0] == "Mon 19 10:00"
    assert "late-thank-you" in rules(thanks)
    later = plan(application, "Wed 21 Oct 2026 10:00")
    assert all(each.kind is not Kind.THANK_YOU for each in later.follow_ups)


@pytest.mark.parametrize("people", [1, 4])
@pytest.mark.parametrize(
    "ends",
    ["Mon 12 Oct 2026 15:00", "Tue 13 Oct 2026 15:00", "Wed 14 Oct 2026 15:00",
     "Thu 15 Oct 2026 15:00", "Fri 16 Oct 2026 15:00", "Sat 17 Oct 2026 15:00",
     "Wed 25 Nov 2026 15:00"],
)  # fmt: skip
def test_it_begins_when_the_usual_time_ends_on_whatever_day_the_interview_was(
    ends: str, people: int
) -> None:
    application = case(meeting(ends, people=people))
    usual = next(f for f in plan(application, ends).follow_ups if f.kind is Kind.THANK_YOU)
    after = usual.window.latest.astimezone(UTC) + timedelta(minutes=1)
    late = next(
        each
        for each in wiring.planner().plan(application, now=after).follow_ups
        if each.kind is Kind.THANK_YOU
    )
    assert "late-thank-you" in rules(late)
    assert late.state is not FollowUpState.MISSED
