"""The rule silence-after-status-check, by example."""

from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, plan, sent, window


def test_silence_after_status_check_t12_reminds_the_same_person_after_a_week() -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK, "Ruth Abel")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(asked,)), "Tue 27 Oct 2026 09:00"
    )
    reminder = only(planned, Kind.REMINDER)
    assert reminder.to == "Ruth Abel"
    assert window(reminder) == ["Mon 02 07:00", "Mon 02 08:00", "Tue 03 12:00", "Mon 09 20:00"]
    assert all(each.kind is not Kind.STATUS_CHECK for each in planned.follow_ups)
