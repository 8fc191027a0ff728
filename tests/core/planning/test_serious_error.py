"""The rule serious-error, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Application
from afterword.core.model.followup import Kind, Step
from afterword.core.model.happening import Meaning, Mistake
from afterword.testing import at
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    of,
    only,
    plan,
    sent,
    window,
)


def mistaken(moment: str, *happenings: Any, **changes: Any) -> Application:
    """Make an application in which the thank-you named Dana wrongly."""
    fields: dict[str, Any] = {"to": DANA, "wrong": "Dana Whitefield", "right": DANA}
    slip = Mistake(at=at(moment), **(fields | changes))
    return case(
        meeting("Tue 13 Oct 2026 15:00", said="by 6 November"),
        happenings=(sent("Wed 14 Oct 2026 09:00"), slip, *happenings),
    )


def test_serious_error_t30_is_corrected_within_two_hours_and_the_same_day() -> None:
    planned = plan(mistaken("Wed 14 Oct 2026 10:00"), "Wed 14 Oct 2026 10:05")
    correction = only(planned, Kind.CORRECTION)
    assert window(correction) == ["Wed 14 10:00", "Wed 14 10:00", "Wed 14 12:00", "Wed 14 20:00"]
    assert planned.next_step.do is Step.SEND
    assert planned.next_step.follow_up == correction.id


def test_serious_error_t30_found_at_night_is_corrected_first_thing_in_the_morning() -> None:
    planned = plan(mistaken("Fri 16 Oct 2026 23:00"), "Fri 16 Oct 2026 23:05")
    assert window(only(planned, Kind.CORRECTION))[0] == "Mon 19 07:00"
    assert only(planned, Kind.CORRECTION).window.latest.date().isoformat() == "2026-10-19"


def test_serious_error_t30_a_slip_of_the_keys_is_left_alone() -> None:
    planned = plan(
        mistaken("Wed 14 Oct 2026 10:00", wrong="teh", right="the", serious=False),
        "Wed 14 Oct 2026 10:05",
    )
    assert Kind.CORRECTION not in kinds(planned)
    assert kept_back(planned, "correction")["serious-error"] == (
        "“teh” is a small slip: a second mail would only point at it."
    )


def test_serious_error_t30_is_corrected_although_a_slip_to_the_same_person_is_not() -> None:
    slip = Mistake(at=at("Wed 14 Oct 2026 10:01"), to=DANA, wrong="teh", right="the", serious=False)
    planned = plan(mistaken("Wed 14 Oct 2026 10:00", slip), "Wed 14 Oct 2026 10:05")
    assert only(planned, Kind.CORRECTION)


def test_serious_error_t30_is_corrected_once() -> None:
    done = mistaken("Wed 14 Oct 2026 10:00", sent("Wed 14 Oct 2026 11:00", Kind.CORRECTION))
    assert Kind.CORRECTION not in kinds(plan(done, "Wed 14 Oct 2026 12:00"))


def test_serious_error_t30_is_corrected_with_each_who_got_it() -> None:
    other = Mistake(at=at("Wed 14 Oct 2026 10:00"), to="Luis Ortega", wrong="Akme", right="Acme")
    planned = plan(mistaken("Wed 14 Oct 2026 10:00", other), "Wed 14 Oct 2026 10:05")
    assert {each.to for each in of(planned, Kind.CORRECTION)} == {DANA, "Luis Ortega"}


def test_serious_error_t30_is_let_go_after_a_week() -> None:
    planned = plan(mistaken("Wed 14 Oct 2026 10:00"), "Thu 22 Oct 2026 10:00")
    assert Kind.CORRECTION not in kinds(planned)


@pytest.mark.parametrize(
    ("meaning", "allowed"), [(Meaning.REJECTION, True), (Meaning.DO_NOT_WRITE, False)]
)
def test_serious_error_t30_may_be_corrected_after_a_no_but_not_against_a_ban(
    meaning: Meaning, *, allowed: bool
) -> None:
    word = answer("Wed 14 Oct 2026 11:00", meaning)
    planned = plan(mistaken("Wed 14 Oct 2026 10:00", word), "Wed 14 Oct 2026 12:00")
    assert (Kind.CORRECTION in kinds(planned)) is allowed


def test_serious_error_t30_towards_people_who_are_no_contacts_has_an_id_for_each() -> None:
    slips = [
        Mistake(at=at("Wed 14 Oct 2026 10:00"), to=to, wrong="Acne", right="Acme")
        for to in ("Bob Roe", "Cy Doe", "bob roe", "Bob-Roe")
    ]
    planned = plan(mistaken("Wed 14 Oct 2026 10:00", *slips), "Wed 14 Oct 2026 10:05")
    assert sorted(each.id for each in of(planned, Kind.CORRECTION)) == [
        "correction-bob-roe", "correction-bob-roe-7", "correction-cy-doe",
        "correction-dana-whitfield",
    ]  # fmt: skip
