"""The rule one-person-many-roles, by example."""

from typing import Any

import pytest

from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.elsewhere import Elsewhere, Touch
from afterword.core.model.followup import Kind
from afterword.testing import at
from tests.core.planning.cases import DANA, case, kinds, meeting, only, plan, rules, sent, window


def asked(moment: str, kind: Kind = Kind.STATUS_CHECK, **changes: Any) -> Elsewhere:
    """Make another application in which Dana was asked."""
    fields: dict[str, Any] = {
        "person": DANA,
        "channel": "email",
        "addresses": ("dana@acme.example",),
    }
    company = changes.pop("company", "North")
    touch = Touch(at=at(moment), kind=kind, **(fields | changes))
    return Elsewhere(application="other", company=company, touches=(touch,))


THANKED = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(sent("Wed 14 Oct 2026 09:00"),))


def test_one_person_many_roles_is_asked_once_a_week_over_all_applications() -> None:
    """Asked elsewhere on Thu 22 Oct; the question here would best go on Fri 23 Oct."""
    others = (asked("Thu 22 Oct 2026 10:00"),)
    status = only(plan(THANKED, "Fri 23 Oct 2026 09:00", others=others), Kind.STATUS_CHECK)
    assert window(status) == ["Thu 29 10:00", "Thu 29 10:00", "Mon 02 12:00", "Wed 04 20:00"]
    assert status.reasons[-1].because == (
        f"You asked {DANA} about another application on Thu 22 Oct 2026; "
        "7 days lie between two questions to one person."
    )


@pytest.mark.parametrize(
    "other",
    [
        asked("Thu 22 Oct 2026 10:00", Kind.THANK_YOU),
        asked("Mon 12 Oct 2026 10:00"),
        asked("Thu 22 Oct 2026 10:00", person="Ida Berg", addresses=("ida@north.example",)),
        asked("Thu 22 Oct 2026 10:00", addresses=()),
    ],
)
def test_one_person_many_roles_counts_only_late_questions_to_the_same_person(
    other: Elsewhere,
) -> None:
    planned = plan(THANKED, "Fri 23 Oct 2026 09:00", others=(other,))
    assert rules(only(planned, Kind.STATUS_CHECK)) == {"no-date-named"}


def test_one_person_many_roles_knows_a_person_by_name_and_company_as_well() -> None:
    others = (asked("Thu 22 Oct 2026 10:00", addresses=(), company="ACME"),)
    planned = plan(THANKED, "Fri 23 Oct 2026 09:00", others=others)
    assert "one-person-many-roles" in rules(only(planned, Kind.STATUS_CHECK))


def test_one_person_many_roles_holds_no_thanks_and_no_other_offer() -> None:
    others = (asked("Tue 13 Oct 2026 10:00"),)
    planned = plan(case(meeting("Tue 13 Oct 2026 15:00")), "Tue 13 Oct 2026 16:00", others=others)
    assert window(only(planned, Kind.THANK_YOU))[1] == "Wed 14 08:00"
    assert Kind.STATUS_CHECK in kinds(planned)


def test_one_person_many_roles_may_be_overridden_with_a_reason() -> None:
    why = Adjustment(
        do=Adjust.OVERRIDE, follow_up="status-check", at=at("Fri 23 Oct 2026 08:00"),
        why="She asked me to write about each.",
    )  # fmt: skip
    application = case(
        meeting("Tue 13 Oct 2026 15:00"), happenings=THANKED.happenings, adjustments=(why,)
    )
    others = (asked("Thu 22 Oct 2026 10:00"),)
    status = only(plan(application, "Fri 23 Oct 2026 09:00", others=others), Kind.STATUS_CHECK)
    assert window(status)[1] == "Fri 23 08:00"
    assert status.reasons[-1].because == ("You go over a limit: She asked me to write about each.")
