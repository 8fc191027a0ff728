"""The rule friday-interview, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, rules, window


def test_friday_interview_t3_waits_for_monday_morning() -> None:
    thanks = only(
        plan(case(meeting("Fri 16 Oct 2026 16:30")), "Fri 16 Oct 2026 17:00"), Kind.THANK_YOU
    )
    assert window(thanks) == ["Mon 19 07:00", "Mon 19 08:00", "Mon 19 12:00", "Mon 19 18:00"]
    assert rules(thanks) == {"friday-interview"}


def test_friday_interview_t3_before_a_holiday_waits_for_the_first_business_day() -> None:
    thanks = only(
        plan(case(meeting("Wed 25 Nov 2026 16:30")), "Wed 25 Nov 2026 17:00"), Kind.THANK_YOU
    )
    assert window(thanks)[1] == "Mon 30 08:00"


def test_friday_interview_t3_that_ends_early_may_be_thanked_for_the_same_afternoon() -> None:
    thanks = only(
        plan(case(meeting("Fri 16 Oct 2026 11:00")), "Fri 16 Oct 2026 11:30"), Kind.THANK_YOU
    )
    assert window(thanks)[0] == "Fri 16 12:00"


def test_friday_interview_t3_is_a_thursday_where_the_weekend_is_friday_and_saturday() -> None:
    interview = meeting("Thu 15 Oct 2026 16:30", "Asia/Riyadh")
    thanks = only(
        plan(case(interview, country="SA", region=""), "Thu 15 Oct 2026 17:00", "Asia/Riyadh"),
        Kind.THANK_YOU,
    )
    assert window(thanks)[1] == "Sun 18 08:00"
