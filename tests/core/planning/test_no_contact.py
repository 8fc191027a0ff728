"""The rule no-contact, by example."""

from afterword.core.model.contact import Role
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from tests.core.planning.cases import answer, case, kept_back, meeting, only, person, plan


def test_no_contact_t28_people_are_never_written_to() -> None:
    people = (person(no_contact=True), person("Luis Ortega"))
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00", people=2), contacts=people), "Tue 13 Oct 2026 16:00"
    )
    assert {each.to for each in planned.follow_ups} == {"Luis Ortega"}
    assert kept_back(planned, "thank_you") == {
        "no-contact": "Dana Whitfield is marked as someone not to be written to."
    }


def test_no_contact_t28_recruiters_are_not_the_ones_to_ask() -> None:
    people = (person("Ruth Abel", role=Role.RECRUITER, no_contact=True), person())
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00"), contacts=people), "Tue 13 Oct 2026 16:00")
    assert only(planned, Kind.STATUS_CHECK).to == "Dana Whitfield"


def test_no_contact_people_are_those_as_well_who_have_left() -> None:
    gone = answer("Wed 14 Oct 2026 10:00", Meaning.LEFT_COMPANY, refers_to="Luis Ortega")
    planned = plan(
        case(meeting("Tue 13 Oct 2026 15:00"), happenings=(gone,)), "Wed 14 Oct 2026 11:00"
    )
    assert {each.to for each in planned.follow_ups} == {"Luis Ortega"}
    assert kept_back(planned, "thank_you") == {"no-contact": "Dana Whitfield has left the company."}
