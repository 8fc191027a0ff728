"""The rule silence-after-reminder, by example."""

from datetime import timedelta

import pytest

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind, Step
from afterword.core.model.happening import Meaning
from afterword.testing import at
from tests.core.planning.cases import answer, case, kinds, meeting, plan, sent

TOUCHED = (
    sent("Wed 14 Oct 2026 09:00"),
    sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),
    sent("Tue 3 Nov 2026 09:00", Kind.REMINDER),
)


def test_silence_after_reminder_t13_closes_and_says_so_beforehand() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=TOUCHED)
    waiting = plan(application, "Wed 4 Nov 2026 09:00")
    assert waiting.next_step.do is Step.WAIT
    assert waiting.next_step.says == (
        "Do nothing until Fri 13 Nov 2026. If nothing has come by then, close it and keep applying."
    )
    assert plan(application, "Fri 13 Nov 2026 09:00").next_step.do is Step.CLOSE
    assert not waiting.follow_ups


def test_silence_after_reminder_t13_names_the_end_of_waiting_from_the_first_day_on() -> None:
    """Day 17 for the status check, 14 days for the reminder, 14 days of silence after it."""
    stop = plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 16:00").stop
    assert stop is not None
    assert f"{stop.after:%a %d %b}" == "Mon 30 Nov"


@pytest.mark.parametrize(
    ("meaning", "kind"),
    [(Meaning.STILL_DECIDING, Kind.STATUS_CHECK), (Meaning.NEXT_ROUND, Kind.REPLY)],
)
def test_silence_after_reminder_t13_is_broken_by_a_late_answer(
    meaning: Meaning, kind: Kind
) -> None:
    late = answer("Mon 16 Nov 2026 10:00", meaning)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*TOUCHED, late)), "Mon 16 Nov 2026 11:00"
    )
    assert kind in kinds(planned)
    assert planned.next_step.do is Step.SEND


@pytest.mark.parametrize("meaning", [Meaning.AUTOMATIC, Meaning.BOUNCE])
def test_silence_after_reminder_t13_is_not_broken_by_a_machine(meaning: Meaning) -> None:
    """A bounce takes one of the two touches away instead, so that one more may go."""
    notice = answer("Tue 3 Nov 2026 09:01", meaning)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*TOUCHED, notice)),
        "Wed 4 Nov 2026 09:00",
    )
    assert kinds(planned) == ({Kind.REMINDER} if meaning is Meaning.BOUNCE else set())


def test_silence_after_reminder_t13_waits_for_a_promised_date() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00", said="by 20 November"), happenings=TOUCHED)
    stop = plan(application, "Wed 4 Nov 2026 09:00").stop
    assert stop is not None
    assert stop.after > at("Fri 20 Nov 2026 23:59")


def test_silence_after_reminder_t13_waits_for_a_message_that_still_has_its_time() -> None:
    """They are away until Mon 9 Nov: the reminder has its time, and ten days pass."""
    notice = answer(
        "Mon 26 Oct 2026 09:01", Meaning.AUTOMATIC, text="Away, back on Monday 9 November"
    )
    application = case(
        meeting("Tue 13 Oct 2026 15:00"),
        happenings=(sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK), notice),
    )
    planned = plan(application, "Tue 27 Oct 2026 09:00")
    latest = planned.follow_ups[-1].window.latest
    assert planned.stop is not None
    assert planned.stop.after >= latest + timedelta(days=9)
    assert spoken_day(planned.stop.after.date()) in planned.stop.reasons[0].because
    assert spoken_day(planned.stop.after.date()) in planned.next_step.says


@pytest.mark.parametrize("meaning", [Meaning.ON_HOLD, Meaning.OFFER, Meaning.ASKS_FOR_SOMETHING])
def test_silence_after_reminder_t13_is_no_silence_when_the_next_word_is_yours(
    meaning: Meaning,
) -> None:
    word = answer("Wed 4 Nov 2026 09:00", meaning)
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(*TOUCHED, word))
    assert plan(application, "Wed 4 Nov 2026 10:00").stop is None
