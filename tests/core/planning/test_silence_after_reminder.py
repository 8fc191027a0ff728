"""The rule silence-after-reminder, by example."""

from afterword.core.model.followup import Kind, Step
from tests.core.planning.cases import case, meeting, plan, sent


def test_silence_after_reminder_t13_closes_and_says_so_beforehand() -> None:
    touched = (
        sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),
        sent("Tue 3 Nov 2026 09:00", Kind.REMINDER),
    )
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=touched)
    waiting = plan(application, "Wed 4 Nov 2026 09:00")
    assert waiting.next_step.do is Step.WAIT
    assert "Fri 13 Nov 2026" in waiting.next_step.says
    assert plan(application, "Fri 13 Nov 2026 09:00").next_step.do is Step.CLOSE
    assert not waiting.follow_ups
