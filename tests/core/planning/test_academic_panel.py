"""The rule academic-panel, by example."""

from dataclasses import replace
from typing import Any

from afterword import wiring
from afterword.core.model.contact import Role
from afterword.core.model.followup import Kind, Plan
from afterword.core.model.interview import Stage
from afterword.core.playbooks.default import default
from afterword.testing import at
from tests.core.planning.cases import NAMES, case, kept_back, meeting, of, person


def committee(
    people: int = 4, *, chair: str = "Mei Tanaka", chair_only: bool = True, **changes: Any
) -> Plan:
    """Plan after a search committee, where one note to the chair suffices."""
    contacts = tuple(
        person(name, role=Role.HIRING_MANAGER if name == chair else Role.PANEL) for name in NAMES
    )
    book = replace(default, chair_only=chair_only)
    planner = replace(wiring.planner(), playbooks=lambda _: book)
    application = case(
        meeting("Tue 13 Oct 2026 15:00", people=people, **changes), contacts=contacts
    )
    return planner.plan(application, now=at("Tue 13 Oct 2026 16:00"))


def test_academic_panel_t5_thanks_the_chair_alone() -> None:
    planned = committee()
    assert [each.to for each in of(planned, Kind.THANK_YOU)] == ["Mei Tanaka"]
    assert kept_back(planned, "thank_you")["academic-panel"] == (
        "One note to Mei Tanaka suffices here; ask them to thank the committee for you."
    )


def test_academic_panel_t5_takes_whoever_is_named_first_for_the_chair_if_nobody_is() -> None:
    assert [each.to for each in of(committee(chair=""), Kind.THANK_YOU)] == [NAMES[0]]


def test_academic_panel_t5_is_not_the_custom_elsewhere() -> None:
    assert len(of(committee(chair_only=False), Kind.THANK_YOU)) == 4


def test_academic_panel_t5_thanks_each_of_two_who_are_no_committee() -> None:
    assert len(of(committee(people=2), Kind.THANK_YOU)) == 2
    assert len(of(committee(people=2, stage=Stage.PANEL), Kind.THANK_YOU)) == 1
