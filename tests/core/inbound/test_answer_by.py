"""Until when an offer stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.core.inbound.answer_by import answer_by
from afterword.testing import on

DAY, US = on("Wed 14 Oct 2026"), regions("US")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("You have until Friday to decide.", "Fri 16 Oct 2026"),
        ("Please respond by 5 pm on Monday.", "Mon 19 Oct 2026"),
        ("Kindly sign and return it by Friday 30 October.", "Fri 30 Oct 2026"),
        ("Our offer remains open until 6 November.", "Fri 6 Nov 2026"),
        ("This offer expires on 23 October.", "Fri 23 Oct 2026"),
        ("Could you let us know your decision within a week?", "Wed 21 Oct 2026"),
        ("We would appreciate your answer no later than the 20th.", "Tue 20 Oct 2026"),
        ("Please sign by Monday.", "Mon 19 Oct 2026"),
        ("You have two weeks to think it over.", "Wed 28 Oct 2026"),
        ("Please reply by Friday. You have until 30 October to sign.", "Fri 16 Oct 2026"),
    ],
)
def test_reads_the_day_by_which_an_answer_is_owed(said: str, day: str) -> None:
    offer = f"We are delighted to offer you the job.\n\n{said}\n\nYou would start on 1 December."
    found = answer_by(offer, day=DAY, calendar=US)
    assert found
    assert found.day == on(day)
    assert found.quote in said


@pytest.mark.parametrize(
    "said",
    [
        "Your first day is 2 November.",
        "We would like you to start on 2 November.",
        "We will send you the contract by Friday.",
        "Let us know if you have any questions before Friday.",
        "We met on 6 October.",
        "Please take your time.",
    ],
)
def test_takes_no_other_day_for_it(said: str) -> None:
    assert answer_by(f"We offer you the job. {said}", day=DAY, calendar=US) is None


@given(st.text(max_size=300))
def test_reads_any_text(text: str) -> None:
    found = answer_by(text, day=DAY, calendar=US)
    assert found is None or found.day >= DAY
