"""The rule no-contact, by example."""

from tests.core.planning.cases import case, meeting, person, plan


def test_no_contact_people_are_never_written_to() -> None:
    people = (person(no_contact=True), person("Luis Ortega"))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=2), contacts=people), "Tue 13 Oct 2026 16:00"
    )
    assert {each.to for each in planned.follow_ups} == {"Luis Ortega"}
