"""The rule late-thank-you, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


def test_late_thank_you_goes_today_and_after_a_week_not_at_all() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"))
    thanks = only(plan(application, "Mon 19 Oct 2026 10:00"), Kind.THANK_YOU)
    assert window(thanks)[0] == "Mon 19 10:00"
    assert "late-thank-you" in rules(thanks)
    later = plan(application, "Wed 21 Oct 2026 10:00")
    assert all(each.kind is not Kind.THANK_YOU for each in later.follow_ups)
