"""The rule one-company-many-roles, by example."""

from afterword.core.model.elsewhere import Elsewhere, Touch
from afterword.core.model.followup import Kind
from afterword.testing import at
from tests.core.planning.cases import case, meeting, only, plan, rules, sent, window

THANKED = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(sent("Wed 14 Oct 2026 09:00"),))


def asked(
    *moments: str, company: str = "Acme", kind: Kind = Kind.STATUS_CHECK
) -> tuple[Elsewhere, ...]:
    """Make other applications with questions to other people of a company."""
    return tuple(
        Elsewhere(
            application=f"other-{n}",
            company=company,
            touches=(Touch(at=at(moment), kind=kind, channel="email", person=f"Other {n}"),),
        )
        for n, moment in enumerate(moments)
    )


TWICE = ("Tue 20 Oct 2026 10:00", "Thu 22 Oct 2026 10:00")


def test_one_company_many_roles_is_asked_twice_in_seven_days_at_most() -> None:
    """The earlier of the two questions is seven days old on Tue 27 Oct, 10:00."""
    status = only(plan(THANKED, "Fri 23 Oct 2026 09:00", others=asked(*TWICE)), Kind.STATUS_CHECK)
    assert window(status)[:2] == ["Tue 27 10:00", "Tue 27 10:00"]
    assert status.reasons[-1].because == (
        "Acme has had 2 questions of yours in seven days, over all applications."
    )


def test_one_company_many_roles_leaves_room_for_one_more() -> None:
    status = only(plan(THANKED, "Fri 23 Oct 2026 09:00", others=asked(TWICE[0])), Kind.STATUS_CHECK)
    assert rules(status) == {"no-date-named"}


def test_one_company_many_roles_does_not_count_other_companies_and_thanks() -> None:
    others = (*asked(*TWICE, company="North"), *asked(*TWICE, kind=Kind.THANK_YOU))
    status = only(plan(THANKED, "Fri 23 Oct 2026 09:00", others=others), Kind.STATUS_CHECK)
    assert rules(status) == {"no-date-named"}


def test_one_company_many_roles_counts_the_questions_of_this_application_too() -> None:
    """Seven days of real time: the clocks went back on Sun 1 Nov."""
    own = case(
        meeting("Tue 13 Oct 2026 15:00"),
        happenings=(sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK),),
    )
    planned = plan(own, "Mon 2 Nov 2026 07:30", others=asked("Thu 29 Oct 2026 10:00"))
    reminder = only(planned, Kind.REMINDER)
    assert window(reminder)[0] == "Mon 02 08:00"
    assert "one-company-many-roles" in rules(reminder)
