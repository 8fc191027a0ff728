"""The rule word-of-delay, by example."""

from typing import Any

import pytest

from afterword import wiring
from afterword.core.model.application import Application
from afterword.core.model.followup import Kind, State
from afterword.core.model.happening import Meaning
from afterword.testing import at, on
from tests.core.planning.cases import DANA, answer, case, kinds, meeting, only, plan, sent, window


def delayed(moment: str, *happenings: Any, said: str = "by 6 November") -> Application:
    """Make an application in which they need more time."""
    word = answer(moment, Meaning.STILL_DECIDING, said=said)
    return case(
        meeting("Tue 13 Oct 2026 15:00", said="by 23 October"),
        happenings=(sent("Wed 14 Oct 2026 09:00"), word, *happenings),
    )


def test_word_of_delay_t17_thanks_within_a_business_day() -> None:
    planned = plan(delayed("Thu 22 Oct 2026 10:00"), "Thu 22 Oct 2026 10:30")
    ack = only(planned, Kind.DELAY_ACK)
    assert window(ack) == ["Thu 22 10:00", "Thu 22 10:00", "Fri 23 20:00", "Mon 26 20:00"]
    assert ack.reasons[0].because == (
        f"{DANA} wrote on Thu 22 Oct 2026 that they need more time; a line of thanks accepts it."
    )


def test_word_of_delay_t17_cancels_the_old_date_for_the_new_one() -> None:
    """The 6th of November is a Friday, and the 11th is Veterans Day, no business day."""
    planned = plan(delayed("Thu 22 Oct 2026 10:00"), "Thu 22 Oct 2026 10:30")
    assert window(only(planned, Kind.STATUS_CHECK)) == [
        "Mon 09 07:00",
        "Mon 09 08:00",
        "Thu 12 12:00",
        "Mon 16 20:00",
    ]
    assert planned.state is State.AWAITING_DATE


def test_word_of_delay_t17_cancels_a_reminder() -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
    word = answer("Tue 27 Oct 2026 09:00", Meaning.STILL_DECIDING, said="by 13 November")
    application = case(
        meeting("Tue 13 Oct 2026 15:00", said="by 23 October"), happenings=(asked, word)
    )
    planned = plan(application, "Tue 27 Oct 2026 10:00")
    assert kinds(planned) >= {Kind.DELAY_ACK, Kind.STATUS_CHECK}
    assert Kind.REMINDER not in kinds(planned)
    assert window(only(planned, Kind.STATUS_CHECK))[0] == "Mon 16 07:00"


def test_word_of_delay_t17_on_a_friday_evening_is_answered_on_monday() -> None:
    planned = plan(delayed("Fri 23 Oct 2026 20:30"), "Fri 23 Oct 2026 21:00")
    assert window(only(planned, Kind.DELAY_ACK)) == [
        "Mon 26 07:00",
        "Mon 26 08:00",
        "Tue 27 20:00",
        "Wed 28 20:00",
    ]


@pytest.mark.parametrize("kind", [Kind.DELAY_ACK, Kind.REPLY])
def test_word_of_delay_t17_is_acknowledged_once(kind: Kind) -> None:
    acked = delayed("Thu 22 Oct 2026 10:00", sent("Thu 22 Oct 2026 11:00", kind))
    assert kinds(plan(acked, "Thu 22 Oct 2026 12:00")) == {Kind.STATUS_CHECK}


def test_word_of_delay_t17_is_let_go_after_two_business_days() -> None:
    planned = plan(delayed("Thu 22 Oct 2026 10:00"), "Tue 27 Oct 2026 09:00")
    assert Kind.DELAY_ACK not in kinds(planned)


def test_word_of_delay_t22_thanks_for_word_of_a_hold() -> None:
    word = answer("Thu 22 Oct 2026 10:00", Meaning.ON_HOLD)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(word,)), "Thu 22 Oct 2026 11:00"
    )
    ack = only(planned, Kind.DELAY_ACK)
    assert "that the post is on hold;" in ack.reasons[0].because


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("We need another week", "Fri 30 Oct 2026"),
        ("two more days", "Sun 25 Oct 2026"),
        ("in a day or so", "Fri 23 Oct 2026"),
        ("by 20 October", "Fri 23 Oct 2026"),
        ("We need more time: by 30 October", "Fri 30 Oct 2026"),
    ],
)
def test_word_of_delay_t17_adds_to_the_date_they_named_and_never_makes_it_sooner(
    said: str, end: str
) -> None:
    found = wiring.planner().deadline(
        delayed("Thu 15 Oct 2026 10:00", said=said), now=at("Thu 15 Oct 2026 11:00")
    )
    assert found == on(end)


def test_word_of_delay_t17_after_the_date_is_counted_from_the_answer() -> None:
    late = delayed("Mon 26 Oct 2026 10:00", said="We need another week")
    found = wiring.planner().deadline(late, now=at("Mon 26 Oct 2026 11:00"))
    assert found == on("Mon 2 Nov 2026")


def test_word_of_delay_t17_adds_once_for_each_answer() -> None:
    again = answer("Tue 20 Oct 2026 10:00", Meaning.STILL_DECIDING, said="another week")
    twice = delayed("Thu 15 Oct 2026 10:00", again, said="another week")
    found = wiring.planner().deadline(twice, now=at("Tue 20 Oct 2026 11:00"))
    assert found == on("Fri 6 Nov 2026")
