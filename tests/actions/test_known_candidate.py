"""Who the candidate is, from what is kept already."""

from dataclasses import replace
from datetime import timedelta

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.known_candidate import known_candidate
from afterword.testing import MemoryStore, at
from tests.core.planning.cases import case, meeting

NOW = at("Tue 13 Oct 2026 16:00")


def test_is_the_one_written_down_last() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    assert known_candidate(desk) is None
    one = case(meeting("Tue 13 Oct 2026 15:00"))
    later = replace(one, id="later", candidate=replace(one.candidate, phone="+1 555 010 0100"))
    add(desk, later, who="test", now=NOW + timedelta(hours=1))
    add(desk, replace(one, id="earlier"), who="test", now=NOW)
    assert known_candidate(desk) == later.candidate
