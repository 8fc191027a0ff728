"""Change an application and plan it again."""

from dataclasses import replace

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.record import record
from afterword.actions.undo import undo
from afterword.core.model.followup import Kind, Plan
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


def test_another_address_of_the_candidate_takes_an_application_to_its_other_fellows() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    named = case(meeting("Tue 13 Oct 2026 15:00"))
    theirs = replace(named.candidate, email="other@candidate.example")
    add(desk, replace(named, id="mine"), who="test", now=NOW)
    add(desk, replace(named, id="theirs", candidate=theirs), who="test", now=NOW)
    add(desk, replace(named, id="moving"), who="test", now=NOW)
    record(desk, "moving", Closed(at=NOW, outcome=Outcome.ACCEPTED), who="test", now=NOW)
    assert kinds(desk, "mine") == {Kind.WITHDRAWAL}
    change(
        desk, "moving", lambda it: replace(it, candidate=theirs), what="moved", who="test", now=NOW
    )
    assert Kind.WITHDRAWAL not in kinds(desk, "mine")
    assert kinds(desk, "theirs") == {Kind.WITHDRAWAL}
    due = {each.id: each.next_due for each in desk.store.summaries()}
    assert due == {id: planned(desk, id).next_step.from_ for id in due}


def kinds(desk: Desk, id: str) -> set[Kind]:
    return {each.kind for each in planned(desk, id).follow_ups}


def planned(desk: Desk, id: str) -> Plan:
    return desk.craft.planner.plan(desk.store.get(id).application, now=NOW)
