"""The candidate's record."""

import pytest

from afterword.core.errors import InvalidRecord
from afterword.core.model.candidate import Candidate, Skill


def test_refuses_a_candidate_without_a_name() -> None:
    with pytest.raises(InvalidRecord, match="no name") as caught:
        Candidate(name=" ")
    assert caught.value.field == "name"


@pytest.mark.parametrize(
    "address",
    ["alex", "alex@", "@x.example", "a b@x.example", "a@b@c.example", "a@.example", "a@x..example"],
)
def test_refuses_what_is_not_an_address(address: str) -> None:
    with pytest.raises(InvalidRecord, match="not an e-mail address"):
        Candidate(name="Alex", email=address)


def test_refuses_a_line_break_in_an_address_because_it_could_add_headers() -> None:
    with pytest.raises(InvalidRecord, match="line break"):
        Candidate(name="Alex", email="alex@x.example\nBcc: other@x.example")


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../etc/passwd", "America"])
def test_refuses_an_unknown_time_zone(zone: str) -> None:
    with pytest.raises(InvalidRecord, match="no time zone") as caught:
        Candidate(name="Alex", zone=zone)
    assert "America/New_York" in caught.value.do


def test_refuses_a_skill_named_twice_whatever_its_capitals() -> None:
    with pytest.raises(InvalidRecord, match="stands twice"):
        Candidate(name="Alex", skills=(Skill(name="Planning"), Skill(name="planning")))


def test_finds_a_skill_whatever_its_capitals() -> None:
    planning = Skill(name="Shift planning")
    assert Candidate(name="Alex", skills=(planning,)).skill("shift Planning") is planning
