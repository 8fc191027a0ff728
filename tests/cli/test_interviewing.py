"""Who was at an interview that is added."""

import pytest

from afterword.cli.interviewing import with_interview
from afterword.core.model.application import Application
from afterword.core.model.contact import Reach
from tests.core.planning.cases import DANA, case, meeting, person

PHONE = Reach(channel="phone", address="+1 555 010 0123")
MAIL = Reach(channel="email", address="dana@acme.example")


def met(*people: str) -> Application:
    first = case(meeting("Tue 13 Oct 2026 15:00"), contacts=(person(channels=(PHONE, MAIL)),))
    second = meeting("Tue 20 Oct 2026 15:00", round=2, interviewers=())
    return with_interview(first, second, people, ())


def test_a_new_address_of_somebody_known_is_kept() -> None:
    (dana,) = met(f"{DANA.lower()} <d.whitfield@acme.example>").contacts
    assert dana.name == DANA
    assert (dana.address("email"), dana.address("phone")) == (
        "d.whitfield@acme.example", PHONE.address,
    )  # fmt: skip
    assert met(DANA).contacts[0].channels == (PHONE, MAIL)


@pytest.mark.parametrize("name", ["Park, Lee", "Lee (Kim) Park", "Lee Park", 'Lee "Kim" Park'])
def test_a_name_is_all_that_stands_before_the_last_bracket(name: str) -> None:
    found = met(f"{name} <lee@acme.example>")
    assert found.contacts[-1].name == name
    assert found.contacts[-1].address("email") == "lee@acme.example"
    assert [each.name for each in found.interviews[-1].interviewers] == [name]
