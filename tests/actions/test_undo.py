"""Taking the last change back."""

import pytest

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.record import record
from afterword.actions.undo import taken_back, undo
from afterword.core.model.happening import Note
from afterword.testing import MemoryStore, at
from tests.core.planning.cases import case, meeting

NOW = at("Wed 14 Oct 2026 09:00")


def test_the_journal_tells_taking_back_from_bringing_back() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    add(desk, case(meeting("Tue 13 Oct 2026 15:00")), who="test", now=NOW)
    record(desk, "acme", Note(at=NOW, text="took back: nothing"), who="test", now=NOW)
    for _ in range(3):
        undo(desk, "acme", who="test", now=NOW)
    noted = "noted: took back: nothing"
    assert [each.what for each in desk.store.journal("acme")[2:]] == [
        f"took back: {noted}", f"brought back: {noted}", f"took back: {noted}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "away"),
    [
        ("noted: took back: x", False), ("took back: noted: took back: x", True),
        ("took back: took back: noted: took back: x", False),
        ("took back: brought back: noted: took back: x", True),
        ("brought back: noted: took back: x", False),
    ],
)  # fmt: skip
def test_only_what_stands_in_front_counts(what: str, away: bool) -> None:
    assert taken_back(what) == ("noted: took back: x", away)
