"""The rule summer-wait, by example."""

import pytest

from afterword.core.model.contact import Personality
from afterword.core.model.followup import Kind
from tests.core.planning.cases import case, meeting, only, person, plan, rules, window


@pytest.mark.parametrize("ends", ["Tue 7 Jul 2026 15:00", "Tue 11 Aug 2026 15:00"])
def test_summer_wait_t11_takes_two_weeks_in_july_and_august(ends: str) -> None:
    status = only(plan(case(meeting(ends)), ends), Kind.STATUS_CHECK)
    w = status.window
    assert (w.earliest.date() - w.earliest.date().replace(day=int(ends.split()[1]))).days == 14
    assert w.recommended_from.date() == w.earliest.date()
    assert w.recommended_to > w.recommended_from
    assert w.latest.date() > w.recommended_to.date()
    assert "summer-wait" in rules(status)


@pytest.mark.parametrize("ends", ["Tue 9 Jun 2026 15:00", "Tue 8 Sep 2026 15:00"])
def test_summer_wait_t11_ends_with_the_summer(ends: str) -> None:
    status = only(plan(case(meeting(ends)), ends), Kind.STATUS_CHECK)
    assert "summer-wait" not in rules(status)


def test_summer_wait_t11_holds_back_those_who_like_to_be_written_to_as_well() -> None:
    people = (person(personality=Personality.PROACTIVE),)
    planned = plan(case(meeting("Tue 7 Jul 2026 15:00"), contacts=people), "Tue 7 Jul 2026 16:00")
    assert window(only(planned, Kind.STATUS_CHECK)) == [
        "Tue 21 07:00",
        "Tue 21 08:00",
        "Thu 23 12:00",
        "Mon 27 20:00",
    ]


def test_summer_wait_t11_gives_way_to_a_promised_date() -> None:
    planned = plan(case(meeting("Tue 7 Jul 2026 15:00", said="by Friday")), "Tue 7 Jul 2026 16:00")
    status = only(planned, Kind.STATUS_CHECK)
    assert window(status)[0] == "Mon 13 07:00"
    assert rules(status) == {"stated-date"}
