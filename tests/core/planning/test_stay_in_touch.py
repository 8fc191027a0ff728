"""The rule stay-in-touch, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Application
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Closed, Meaning, Outcome
from afterword.testing import at
from tests.core.planning.cases import answer, case, kinds, meeting, only, plan, sent

NO = answer("Tue 20 Oct 2026 10:00", Meaning.REJECTION)


def application(*happenings: Any, keep_in_touch: bool = True) -> Application:
    """Make an application of a person who would like to stay in touch."""
    return case(
        meeting("Tue 13 Oct 2026 15:00"), happenings=happenings, keep_in_touch=keep_in_touch
    )


def days(application: Application, now: str) -> list[str]:
    """Give the days of the note's window."""
    note = only(plan(application, now), Kind.KEEP_IN_TOUCH)
    return [f"{moment:%a} {moment.day} {moment:%b}" for moment in note.window]


def test_stay_in_touch_t23_writes_two_months_after_a_no_to_those_who_wish_it() -> None:
    """Thirty days are Thu 19 Nov, sixty Sat 19 Dec, seventy-five Sun 3 Jan, ninety Mon 18 Jan."""
    planned = application(NO)
    assert days(planned, "Wed 28 Oct 2026 09:00") == [
        "Thu 19 Nov",
        "Mon 21 Dec",
        "Mon 4 Jan",
        "Tue 19 Jan",
    ]


def test_stay_in_touch_t23_is_for_those_who_wish_it() -> None:
    planned = plan(application(NO, keep_in_touch=False), "Wed 28 Oct 2026 09:00")
    assert planned.follow_ups == ()


def test_stay_in_touch_t23_comes_after_the_thanks() -> None:
    planned = plan(application(NO), "Tue 20 Oct 2026 11:00")
    assert kinds(planned) == {Kind.REJECTION_REPLY, Kind.KEEP_IN_TOUCH}
    assert planned.follow_ups[0].kind is Kind.REJECTION_REPLY


def test_stay_in_touch_t23_writes_every_two_to_three_months() -> None:
    note = sent("Mon 21 Dec 2026 09:00", Kind.KEEP_IN_TOUCH)
    assert days(application(NO, note), "Tue 22 Dec 2026 09:00")[1] == "Fri 19 Feb"


@pytest.mark.parametrize("outcome", [Outcome.NO_ANSWER, Outcome.WITHDRAWN, Outcome.ACCEPTED])
def test_stay_in_touch_t23_is_not_for_what_ended_otherwise(outcome: Outcome) -> None:
    closed = Closed(at=at("Tue 20 Oct 2026 10:00"), outcome=outcome)
    assert plan(application(closed), "Wed 28 Oct 2026 09:00").follow_ups == ()


def test_stay_in_touch_t23_holds_for_a_no_that_was_told_otherwise() -> None:
    closed = Closed(at=at("Tue 20 Oct 2026 10:00"), outcome=Outcome.REJECTED)
    assert days(application(closed), "Wed 28 Oct 2026 09:00")[0] == "Thu 19 Nov"
