"""The rule agency-route, by example."""

from typing import Any

import pytest

from afterword.core.model.application import Application, ApplicationSource
from afterword.core.model.contact import Role
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.model.interview import Promise
from tests.core.planning.cases import (
    DANA,
    answer,
    case,
    kept_back,
    kinds,
    meeting,
    only,
    person,
    plan,
    sent,
)

ANN = "Ann Cole"


def agency(
    *happenings: Any, people: int = 1, agents: tuple[str, ...] = (ANN,), **changes: Any
) -> Application:
    """Make an application that an agency runs, with an interview on Tue 13 Oct."""
    contacts = (
        *(person(name) for name in (DANA, "Luis Ortega")),
        *(person(name, role=Role.AGENT) for name in agents),
    )
    return case(
        meeting("Tue 13 Oct 2026 15:00", people=people, **changes),
        contacts=contacts,
        source=ApplicationSource.AGENCY,
        happenings=happenings,
    )


def test_agency_route_t27_sends_every_kind_through_the_agent() -> None:
    planned = plan(agency(), "Tue 13 Oct 2026 16:00")
    assert {each.to for each in planned.follow_ups} == {ANN}
    assert kinds(planned) == {Kind.THANK_YOU, Kind.STATUS_CHECK}


def test_agency_route_t27_asks_the_agent_in_one_letter_to_pass_on_all_thanks() -> None:
    thanks = only(plan(agency(people=2), "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU)
    assert thanks.includes == (f"your thanks to {DANA}", "your thanks to Luis Ortega")


def test_agency_route_t27_sends_promised_material_through_the_agent() -> None:
    promised = agency(promises=(Promise(what="the checklist", to=DANA),))
    thanks = only(plan(promised, "Tue 13 Oct 2026 16:00"), Kind.THANK_YOU)
    assert thanks.to == ANN
    assert "the checklist" in thanks.includes


@pytest.mark.parametrize(
    ("meaning", "kind"),
    [
        (Meaning.OFFER, Kind.OFFER_ACK),
        (Meaning.REJECTION, Kind.REJECTION_REPLY),
        (Meaning.STILL_DECIDING, Kind.DELAY_ACK),
        (Meaning.NEXT_ROUND, Kind.REPLY),
    ],
)
def test_agency_route_t27_answers_through_the_agent_even_when_the_company_wrote_itself(
    meaning: Meaning, kind: Kind
) -> None:
    wrote = agency(sent("Wed 14 Oct 2026 09:00", to=ANN), answer("Tue 20 Oct 2026 10:00", meaning))
    found = only(plan(wrote, "Tue 20 Oct 2026 11:00"), kind)
    assert found.to == ANN


def test_agency_route_t27_never_goes_round_an_agent_who_is_not_known() -> None:
    planned = plan(agency(agents=()), "Tue 13 Oct 2026 16:00")
    assert planned.follow_ups == ()
    assert "agent" in {each.id for each in planned.questions}
    assert "agency-route" in kept_back(planned, "status_check")


def test_agency_route_t27_follows_the_agent_who_takes_over() -> None:
    gone = answer("Mon 19 Oct 2026 10:00", Meaning.LEFT_COMPANY, ANN, refers_to="Bo Lind")
    handed = agency(sent("Wed 14 Oct 2026 09:00", to=ANN), gone, agents=(ANN, "Cy Moss", "Bo Lind"))
    assert only(plan(handed, "Mon 19 Oct 2026 11:00"), Kind.STATUS_CHECK).to == "Bo Lind"


def test_agency_route_t27_says_why_the_company_is_not_written_to() -> None:
    wrote = agency(sent("Tue 20 Oct 2026 09:00", Kind.STATUS_CHECK, DANA))
    reasons = kept_back(plan(wrote, "Wed 21 Oct 2026 09:00"), "reminder")
    assert reasons["agency-route"] == (
        f"An agency runs this process: what is for {DANA} goes through {ANN}."
    )
