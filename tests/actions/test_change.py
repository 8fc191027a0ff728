"""Change an application and plan it again."""

from dataclasses import replace

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.record import record
from afterword.actions.undo import undo
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Closed, Note, Outcome, Sent
from afterword.testing import MemoryStore, at
from tests.core.planning.cases import DANA, case, meeting

NOW = at("Sat 17 Oct 2026 10:00")


def test_an_undone_change_is_planned_with_what_the_other_applications_say() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    for id in ("here", "there"):
        add(desk, replace(case(meeting("Tue 13 Oct 2026 15:00")), id=id), who="test", now=NOW)
    thanks = Sent(at=at("Wed 14 Oct 2026 09:00"), kind=Kind.THANK_YOU, to=DANA)
    record(desk, "here", thanks, who="test", now=NOW)
    record(desk, "there", Closed(at=NOW, outcome=Outcome.ACCEPTED), who="test", now=NOW)
    before = desk.store.summaries()
    record(desk, "here", Note(at=NOW, text="Saw it again."), who="test", now=NOW)
    undo(desk, "here", who="test", now=NOW)
    assert desk.store.summaries() == before
