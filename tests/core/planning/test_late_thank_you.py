"""The rule late-thank-you, by example."""

from datetime import UTC, timedelta

import pytest

from afterword import wiring
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.followup import FollowUpState, Kind
from afterword.testing import at
from tests.core.planning.cases import case, kinds, meeting, of, only, plan, rules, sent, window

THANKS = "your thanks for the interview"


def test_late_thank_you_t6_goes_today_until_the_seventh_day() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"))
    thanks = only(plan(application, "Mon 19 Oct 2026 10:00"), Kind.THANK_YOU)
    assert window(thanks) == ["Mon 19 10:00", "Mon 19 10:00", "Mon 19 20:00", "Tue 20 20:00"]
    assert rules(thanks) >= {"late-thank-you"}
    assert thanks.reasons[0].because == (
        "The usual time has passed; a short note today is still better than none, "
        "without a long apology."
    )
    assert Kind.THANK_YOU not in kinds(plan(application, "Wed 21 Oct 2026 10:00"))


def test_late_thank_you_t6_found_at_the_weekend_waits_for_monday() -> None:
    thanks = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00")), "Sat 17 Oct 2026 10:00"), Kind.THANK_YOU
    )
    assert window(thanks)[:2] == ["Mon 19 07:00", "Mon 19 08:00"]


def test_late_thank_you_t6_ends_before_a_closed_seventh_day() -> None:
    """The seventh day is Thanksgiving, and the quiet Friday follows."""
    application = case(meeting("Thu 19 Nov 2026 15:00"))
    thanks = only(plan(application, "Tue 24 Nov 2026 10:00"), Kind.THANK_YOU)
    assert window(thanks)[3] == "Wed 25 20:00"
    assert Kind.THANK_YOU not in kinds(plan(application, "Thu 26 Nov 2026 10:00"))


def test_late_thank_you_t6_does_not_give_up_what_a_closure_held() -> None:
    """From Thu 26 to Sun 29 Nov nobody is there; T3 promised the first business day after."""
    application = case(meeting("Wed 25 Nov 2026 16:30"))
    for now in ("Wed 25 Nov 2026 17:00", "Sat 28 Nov 2026 10:00", "Mon 30 Nov 2026 07:30"):
        thanks = only(plan(application, now), Kind.THANK_YOU)
        assert window(thanks) == ["Mon 30 07:00", "Mon 30 08:00", "Mon 30 12:00", "Mon 30 18:00"]
        assert rules(thanks) == {"friday-interview"}


def test_late_thank_you_t6_waits_for_no_long_rest_that_is_only_quiet() -> None:
    """After Wed 23 Dec nobody is open before Mon 4 Jan; the offices are not closed by law."""
    application = case(meeting("Wed 23 Dec 2026 16:30"))
    thanks = only(plan(application, "Wed 23 Dec 2026 17:00"), Kind.THANK_YOU)
    assert window(thanks) == ["Wed 23 17:30", "Thu 24 08:00", "Thu 24 16:00", "Thu 24 18:00"]
    late = plan(application, "Mon 4 Jan 2027 08:00")
    assert of(late, Kind.THANK_YOU) == []
    assert only(late, Kind.STATUS_CHECK).includes == (THANKS,)


def test_late_thank_you_t6_rides_in_the_status_check_after_a_week() -> None:
    status = only(
        plan(case(meeting("Tue 13 Oct 2026 15:00")), "Thu 22 Oct 2026 10:00"), Kind.STATUS_CHECK
    )
    assert status.includes == (THANKS,)
    assert "late-thank-you" in rules(status)


def test_late_thank_you_t6_rides_in_nothing_that_goes_to_somebody_else() -> None:
    interview = meeting("Tue 13 Oct 2026 15:00", people=2)
    happenings = (sent("Wed 14 Oct 2026 09:00"),)
    planned = plan(case(interview, happenings=happenings), "Thu 22 Oct 2026 10:00")
    assert only(planned, Kind.STATUS_CHECK).includes == ()
    assert of(planned, Kind.THANK_YOU) == []


def test_late_thank_you_t6_is_not_owed_to_whom_anything_was_written_since() -> None:
    asked = (sent("Thu 22 Oct 2026 10:00", Kind.STATUS_CHECK),)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=asked), "Fri 23 Oct 2026 10:00"
    )
    assert only(planned, Kind.REMINDER).includes == ()


def test_late_thank_you_t6_is_left_out_when_you_skip_it() -> None:
    skipped = Adjustment(
        do=Adjust.SKIP, follow_up="thank-you-dana-whitfield", at=at("Wed 14 Oct 2026 09:00"),
        why="I thanked her on the phone.",
    )  # fmt: skip
    application = case(meeting("Tue 13 Oct 2026 15:00"), adjustments=(skipped,))
    status = only(plan(application, "Thu 22 Oct 2026 10:00"), Kind.STATUS_CHECK)
    assert status.includes == ()


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
