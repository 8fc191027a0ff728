"""The rule silence-after-status-check, by example."""

import pytest

from afterword.core.model.contact import Reach
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    only,
    person,
    plan,
    rules,
    sent,
    window,
)

THANKED = sent("Wed 14 Oct 2026 09:00")
ASKED = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)


def test_silence_after_status_check_t12_reminds_the_same_person_after_a_week() -> None:
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK, "Ruth Abel")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(asked,)), "Tue 27 Oct 2026 09:00"
    )
    reminder = only(planned, Kind.REMINDER)
    assert reminder.to == "Ruth Abel"
    assert window(reminder) == ["Mon 02 07:00", "Mon 02 08:00", "Tue 03 12:00", "Mon 09 20:00"]
    assert all(each.kind is not Kind.STATUS_CHECK for each in planned.follow_ups)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("Fri 23 Oct 2026 09:00", ["Fri 30 07:00", "Fri 30 08:00", "Mon 02 12:00", "Fri 06 20:00"]),
        ("Thu 19 Nov 2026 09:00", ["Mon 30 07:00", "Mon 30 08:00", "Mon 30 12:00", "Thu 03 20:00"]),
    ],
)
def test_silence_after_status_check_t12_leaves_five_business_days(
    moment: str, expected: list[str]
) -> None:
    """The second week has Thanksgiving in it and the quiet day after."""
    asked = sent(moment, Kind.STATUS_CHECK)
    planned = plan(case(meeting("Tue 6 Oct 2026 15:00"), happenings=(asked,)), moment)
    assert window(only(planned, Kind.REMINDER)) == expected


def test_silence_after_status_check_t12_uses_the_channel_of_the_status_check() -> None:
    reaches = (
        Reach(channel="email", address="dana@acme.example"),
        Reach(channel="linkedin", address="https://linkedin.com/in/dana-example"),
    )
    asked = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK, channel="linkedin")
    planned = plan(
        case(
            meeting("Tue 13 Oct 2026 15:00"),
            contacts=(person(channels=reaches),),
            happenings=(THANKED, asked),
        ),
        "Tue 27 Oct 2026 09:00",
    )
    assert only(planned, Kind.REMINDER).channel == "linkedin"


@pytest.mark.parametrize(
    "meaning", [Meaning.THANKS, Meaning.STILL_DECIDING, Meaning.NEXT_ROUND, Meaning.REJECTION]
)
def test_silence_after_status_check_t12_ends_with_any_answer(meaning: Meaning) -> None:
    word = answer("Tue 27 Oct 2026 10:00", meaning)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, ASKED, word)),
        "Tue 27 Oct 2026 11:00",
    )
    assert Kind.REMINDER not in kinds(planned)


def test_silence_after_status_check_t12_waits_for_a_date_that_was_asked_about_too_early() -> None:
    """The question went out before the promised date; the reminder does not."""
    early = sent("Tue 20 Oct 2026 09:00", Kind.STATUS_CHECK)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", said="by 6 November"), happenings=(THANKED, early)),
        "Wed 21 Oct 2026 09:00",
    )
    reminder = only(planned, Kind.REMINDER)
    assert window(reminder)[:2] == ["Mon 09 07:00", "Mon 09 08:00"]
    assert "stated-date" in rules(reminder)


def test_silence_after_status_check_t12_has_nothing_to_remind_of_before_it() -> None:
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 16:00")
    assert "silence-after-status-check" in kept_back(planned, "reminder")


def test_silence_after_status_check_t12_is_the_last_question() -> None:
    twice = (THANKED, ASKED, sent("Tue 3 Nov 2026 09:00", Kind.REMINDER))
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), happenings=twice), "Wed 4 Nov 2026 09:00")
    assert planned.follow_ups == ()
    assert only(
        plan(
            case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, ASKED)),
            "Tue 27 Oct 2026 09:00",
        ),
        Kind.REMINDER,
    ).reasons[0].because == (
        f"{DANA} has not answered the status check of Mon 26 Oct 2026; "
        "one gentle reminder after a week is fine, and it is the last message."
    )
