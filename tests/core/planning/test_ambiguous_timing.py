"""The rule ambiguous-timing, by example."""

import pytest

from afterword.core.model.followup import Kind, Question
from afterword.core.model.happening import (
    AcceptedElsewhere,
    Closed,
    Happening,
    Meaning,
    Outcome,
)
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import at, on
from tests.core.planning.cases import DANA, answer, case, meeting, only, plan, window

NOW = "Wed 14 Oct 2026 16:00"


def asked(said: str, **changes: object) -> list[Question]:
    timing = (StatedTimeline(said=said, by=DANA, **changes),)  # type: ignore[arg-type]  # fields of the record
    planned = plan(case(meeting("Wed 14 Oct 2026 15:00", timing=timing)), NOW)
    return [each for each in planned.questions if each.id == "which-day"]


def test_words_that_can_mean_two_days_are_asked_about_with_both_to_choose_from() -> None:
    (question,) = asked("We'll call you next Friday.")
    assert "did they mean Fri 16 Oct 2026 or Fri 23 Oct 2026?" in question.asks
    assert question.why == "Until you say, Fri 23 Oct 2026 holds."
    assert [each.value for each in question.choices] == ["2026-10-16", "2026-10-23"]


def test_the_later_day_holds_until_the_person_says_c22() -> None:
    first = meeting("Wed 14 Oct 2026 15:00", said="We'll call you next Friday.")
    assert window(only(plan(case(first), NOW), Kind.STATUS_CHECK))[0] == "Mon 26 07:00"


def test_nothing_is_asked_once_the_person_has_said_or_where_the_words_are_plain() -> None:
    assert asked("We'll call you next Friday.", end=on("Fri 16 Oct 2026")) == []
    assert asked("by the end of next week") == []


def test_it_is_asked_while_the_last_of_those_days_has_not_ended_where_they_are() -> None:
    first = meeting("Wed 14 Oct 2026 15:00", said="We'll call you next Friday.")
    planned = plan(case(first), "Sat 24 Oct 2026 02:00", "UTC")
    assert "which-day" in {each.id for each in planned.questions}


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("It takes two weeks or so.", "Wed 28 Oct 2026"),
        ("You will hear in 2-3 working days.", "Mon 19 Oct 2026"),
        ("You will hear before the Christmas break.", "Thu 24 Dec 2026"),
        ("by Thanksgiving", "Thu 26 Nov 2026"),
    ],
)
def test_loose_words_and_days_off_are_confirmed_c22(said: str, last: str) -> None:
    (question,) = asked(said)
    assert question.asks.endswith(f"is {last} the last day that they meant?")
    assert [each.says for each in question.choices] == [last]
    assert asked(said, end=on(last)) == []


@pytest.mark.parametrize(
    "happening",
    [
        Closed(at=at("Wed 14 Oct 2026 15:30"), outcome=Outcome.WITHDRAWN),
        answer("Wed 14 Oct 2026 15:30", Meaning.REJECTION),
        AcceptedElsewhere(at=at("Wed 14 Oct 2026 15:30")),
    ],
)
def test_nothing_is_asked_about_a_day_that_matters_no_more(happening: Happening) -> None:
    first = meeting("Wed 14 Oct 2026 15:00", said="We'll call you next Friday, or soon.")
    over = plan(case(first, happenings=(happening,)), NOW)
    assert not {"which-day", "timing-1"} & {each.id for each in over.questions}
