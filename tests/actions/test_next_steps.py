"""What to do today."""

from datetime import timedelta

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.next_steps import next_steps
from afterword.actions.record import record, told
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Closed, Sent
from afterword.testing import MemoryStore, at
from tests.core.planning.cases import DANA, case, meeting

NOW = at("Tue 13 Oct 2026 16:00")


def test_what_is_due_is_planned_afresh_and_the_rest_waits() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    from dataclasses import replace

    for id in ("due", "waits", "over"):
        add(desk, replace(case(meeting("Tue 13 Oct 2026 15:00")), id=id), who="test", now=NOW)
    record(desk, "waits", Sent(at=NOW, kind=Kind.THANK_YOU, to=DANA), who="test", now=NOW)
    record(desk, "over", Closed(at=NOW), who="test", now=NOW)
    agenda = next_steps(desk, now=NOW, until=NOW + timedelta(days=1))
    assert [application.id for application, _ in agenda.due] == ["due"]
    assert [summary.id for summary in agenda.waiting] == ["waits", "over"]
    later = next_steps(desk, now=NOW, until=NOW + timedelta(days=14))
    assert {application.id for application, _ in later.due} == {"due", "waits"}


def test_happenings_are_told_in_words() -> None:
    assert (
        told(Sent(at=NOW, kind=Kind.THANK_YOU, to=DANA))
        == "sent the thank-you to Dana Whitfield by email"
    )
    assert told(Closed(at=NOW)) == "closed: no answer"
