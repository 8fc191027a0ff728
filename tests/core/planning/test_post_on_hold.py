"""The rule post-on-hold, by example."""

from typing import Any

from afterword.core.model.application import Application
from afterword.core.model.followup import Kind, State
from afterword.core.model.happening import DateNamed, Meaning
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at
from tests.core.planning.cases import DANA, answer, case, kinds, meeting, only, plan, sent, window


def held(*happenings: Any, said: str = "") -> Application:
    """Make an application that they put on hold on Tue 20 Oct."""
    word = answer("Tue 20 Oct 2026 10:00", Meaning.ON_HOLD, said=said)
    return case(
        meeting("Tue 13 Oct 2026 15:00"),
        happenings=(sent("Wed 14 Oct 2026 09:00"), word, *happenings),
    )


ACCEPTED = sent("Tue 20 Oct 2026 12:00", Kind.DELAY_ACK)


def test_post_on_hold_t22_thanks_for_the_word_and_waits_sixty_days() -> None:
    """Sixty days are Sat 19 Dec, ninety Mon 18 Jan."""
    planned = plan(held(), "Tue 20 Oct 2026 11:00")
    assert planned.state is State.ON_HOLD
    assert kinds(planned) == {Kind.DELAY_ACK, Kind.KEEP_IN_TOUCH}
    assert window(only(planned, Kind.DELAY_ACK))[0] == "Tue 20 10:00"
    note = only(planned, Kind.KEEP_IN_TOUCH)
    assert window(note)[0] == "Mon 21 07:00"
    assert window(note)[2][:6] == "Tue 19"


def test_post_on_hold_t22_asks_nothing_and_closes_nothing() -> None:
    planned = plan(held(ACCEPTED), "Mon 30 Nov 2026 11:00")
    assert kinds(planned) == {Kind.KEEP_IN_TOUCH}
    assert planned.stop is None
    assert planned.next_step.says.startswith("Do nothing until Mon 21 Dec 2026.")


def test_post_on_hold_t22_keeps_quiet_until_the_day_they_named() -> None:
    planned = plan(held(ACCEPTED, said="We are frozen until 29 January."), "Wed 21 Oct 2026 11:00")
    assert window(only(planned, Kind.KEEP_IN_TOUCH))[0] == "Mon 01 07:00"


def test_post_on_hold_t22_waits_sixty_days_even_when_they_hope_for_sooner() -> None:
    planned = plan(held(ACCEPTED, said="by 6 November"), "Wed 21 Oct 2026 11:00")
    assert kinds(planned) == {Kind.KEEP_IN_TOUCH}
    assert window(only(planned, Kind.KEEP_IN_TOUCH))[0] == "Mon 21 07:00"


def test_post_on_hold_t22_writes_once_a_quarter_from_then_on() -> None:
    note = sent("Tue 5 Jan 2027 09:00", Kind.KEEP_IN_TOUCH)
    planned = plan(held(ACCEPTED, note), "Wed 6 Jan 2027 09:00")
    assert only(planned, Kind.KEEP_IN_TOUCH).window.earliest.strftime("%a %d %b") == "Mon 08 Mar"


def test_post_on_hold_t22_ends_when_they_take_it_up_again() -> None:
    again = answer("Mon 9 Nov 2026 10:00", Meaning.NEXT_ROUND)
    planned = plan(held(ACCEPTED, again), "Mon 9 Nov 2026 11:00")
    assert kinds(planned) == {Kind.REPLY}
    assert only(planned, Kind.REPLY).to == DANA


def test_post_on_hold_t22_ends_with_a_date_that_they_name() -> None:
    named = DateNamed(
        at=at("Thu 19 Nov 2026 10:00"), timing=StatedTimeline(said="by 4 December", by=DANA)
    )
    planned = plan(held(named), "Fri 20 Nov 2026 10:00")
    assert planned.state is State.AWAITING_DATE
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 07 07:00"
