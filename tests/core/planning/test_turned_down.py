"""The rule turned-down, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Application, ApplicationSource, Culture, Sector
from afterword.core.model.contact import Role
from afterword.core.model.followup import Kind, State, Step
from afterword.core.model.happening import Closed, Meaning, Outcome
from afterword.core.model.interview import Promise
from afterword.testing import at
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kinds,
    meeting,
    only,
    person,
    plan,
    sent,
    window,
)


def rejected(
    moment: str, *happenings: Any, zone: str = "America/New_York", **changes: Any
) -> Application:
    """Make an application that ends with a no."""
    no = answer(moment, Meaning.REJECTION, zone=zone)
    return case(
        meeting("Tue 13 Oct 2026 15:00", zone, promises=(Promise(what="the checklist"),)),
        happenings=(no, *happenings),
        **changes,
    )


def test_turned_down_t21_thanks_one_or_two_days_later_and_does_nothing_else() -> None:
    planned = plan(rejected("Tue 20 Oct 2026 10:00"), "Tue 20 Oct 2026 11:00")
    assert kinds(planned) == {Kind.REJECTION_REPLY}
    assert planned.state is State.REJECTED
    thanks = only(planned, Kind.REJECTION_REPLY)
    assert window(thanks) == ["Tue 20 18:00", "Wed 21 08:00", "Thu 22 20:00", "Tue 27 20:00"]
    assert planned.questions == ()
    assert planned.stop is None


def test_turned_down_t21_on_a_friday_waits_for_the_week() -> None:
    planned = plan(rejected("Fri 23 Oct 2026 16:00"), "Fri 23 Oct 2026 17:00")
    assert window(only(planned, Kind.REJECTION_REPLY)) == [
        "Fri 23 18:00",
        "Mon 26 08:00",
        "Mon 26 20:00",
        "Fri 30 20:00",
    ]


def test_turned_down_t21_late_in_the_evening_is_not_answered_at_night() -> None:
    planned = plan(rejected("Tue 20 Oct 2026 21:30"), "Tue 20 Oct 2026 22:00")
    assert window(only(planned, Kind.REJECTION_REPLY))[:2] == ["Wed 21 07:00", "Wed 21 08:00"]


def test_turned_down_t21_is_answered_once_and_no_reminder_asks_for_feedback() -> None:
    thanked = sent("Wed 21 Oct 2026 09:00", Kind.REJECTION_REPLY)
    planned = plan(rejected("Tue 20 Oct 2026 10:00", thanked), "Wed 28 Oct 2026 09:00")
    assert planned.follow_ups == ()
    assert planned.next_step.do is Step.NOTHING


def test_turned_down_t21_is_let_go_after_a_week() -> None:
    planned = plan(rejected("Tue 20 Oct 2026 10:00"), "Wed 28 Oct 2026 09:00")
    assert planned.follow_ups == ()
    assert planned.next_step.do is Step.NOTHING


@pytest.mark.parametrize(
    ("country", "sector", "to"),
    [("GB", Sector.PUBLIC, "Ruth Abel"), ("GB", Sector.PRIVATE, DANA), ("US", Sector.PUBLIC, DANA)],
)
def test_turned_down_t21_goes_to_hr_in_the_british_public_sector(
    country: str, sector: Sector, to: str
) -> None:
    application = rejected(
        "Tue 20 Oct 2026 10:00",
        zone="Europe/London",
        country=country,
        culture=Culture(sector=sector),
        contacts=(person(), person("Ruth Abel", role=Role.HR)),
    )
    planned = plan(application, "Tue 20 Oct 2026 11:00", "Europe/London")
    assert only(planned, Kind.REJECTION_REPLY).to == to


def test_turned_down_t21_goes_through_the_agent_in_the_british_public_sector_too() -> None:
    application = rejected(
        "Tue 20 Oct 2026 10:00",
        zone="Europe/London",
        country="GB",
        source=ApplicationSource.AGENCY,
        culture=Culture(sector=Sector.PUBLIC),
        contacts=(
            person(), person("Ruth Abel", role=Role.HR), person("Mei Tanaka", role=Role.AGENT)
        ),
    )  # fmt: skip
    planned = plan(application, "Tue 20 Oct 2026 11:00", "Europe/London")
    assert only(planned, Kind.REJECTION_REPLY).to == "Mei Tanaka"


def test_turned_down_t21_is_only_answered_when_they_wrote_it() -> None:
    gone = Closed(at=at("Tue 20 Oct 2026 10:00"), outcome=Outcome.REJECTED)
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(gone,)), "Tue 20 Oct 2026 11:00"
    )
    assert planned.follow_ups == ()
