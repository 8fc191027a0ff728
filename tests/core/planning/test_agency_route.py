"""The rule agency-route, by example."""

from afterword.core.model.application import (
    ApplicationSource,
)
from afterword.core.model.contact import Role
from tests.core.planning.cases import case, meeting, person, plan


def test_agency_route_goes_through_the_agent() -> None:
    people = (person(), person("Ann Cole", role=Role.AGENT))
    application = case(
        meeting("Tue 13 Oct 2026 15:00"), contacts=people, source=ApplicationSource.AGENCY
    )
    assert {each.to for each in plan(application, "Tue 13 Oct 2026 16:00").follow_ups} == {
        "Ann Cole"
    }
    without = case(meeting("Tue 13 Oct 2026 15:00"), source=ApplicationSource.AGENCY)
    assert "agent" in {each.id for each in plan(without, "Tue 13 Oct 2026 16:00").questions}
