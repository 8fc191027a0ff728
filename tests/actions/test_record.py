"""Record what happened."""

from dataclasses import replace
from typing import Any

import pytest

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.record import record
from afterword.core.errors import InvalidRecord, UnknownContact
from afterword.core.model.followup import Kind
from afterword.core.model.happening import DateNamed, Reply, Sent
from afterword.core.model.interview import Promise
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import MemoryStore, at
from tests.core.planning.cases import DANA, case, meeting

NOW = at("Sat 17 Oct 2026 10:00")


def kept(**changes: Any) -> Desk:
    desk = Desk(wiring.craft(), MemoryStore())
    added = replace(case(meeting("Tue 13 Oct 2026 15:00", **changes)), id="here")
    add(desk, added, who="test", now=NOW)
    return desk


def test_a_name_typed_in_other_capitals_is_kept_and_journalled_as_it_is_recorded() -> None:
    desk = kept()
    sent = Sent(at=at("Wed 14 Oct 2026 09:00"), kind=Kind.THANK_YOU, to=DANA.upper())
    (happening,) = record(desk, "here", sent, who="test", now=NOW).application.happenings
    assert isinstance(happening, Sent)
    assert happening.to == DANA
    assert DANA in desk.store.journal("here")[-1].what
    assert DANA.upper() not in desk.store.journal("here")[-1].what


def test_a_happening_of_a_stranger_is_refused_and_those_who_are_known_are_named() -> None:
    desk = kept()
    with pytest.raises(InvalidRecord, match="no contact 'Nobody Known'") as refused:
        record(desk, "here", Reply(at=NOW, sender="Nobody Known"), who="test", now=NOW)
    assert DANA in refused.value.do
    assert not desk.store.get("here").application.happenings


@pytest.mark.parametrize(("said", "kept_with"), [((), ("the checklist",)), (("it",), ("it",))])
def test_what_rides_in_a_letter_is_taken_down_with_it_unless_something_else_went(
    said: tuple[str, ...], kept_with: tuple[str, ...]
) -> None:
    desk = kept(promises=(Promise(what="the checklist"),))
    sent = Sent(at=at("Wed 14 Oct 2026 09:00"), kind=Kind.THANK_YOU, to=DANA, includes=said)
    record(desk, "here", sent, who="test", now=at("Wed 14 Oct 2026 09:05"))
    (happening,) = desk.store.get("here").application.happenings
    assert isinstance(happening, Sent)
    assert happening.includes == kept_with


def test_whoever_named_a_date_is_somebody_who_is_recorded() -> None:
    desk = kept()
    timing = StatedTimeline(said="By Friday.", by=DANA.lower())
    record(desk, "here", DateNamed(at=NOW, timing=timing), who="test", now=NOW)
    (happening,) = desk.store.get("here").application.happenings
    assert isinstance(happening, DateNamed)
    assert happening.timing.by == DANA
    stranger = DateNamed(at=NOW, timing=replace(timing, by="Nobody Known"))
    with pytest.raises(UnknownContact) as refused:
        record(desk, "here", stranger, who="test", now=NOW)
    assert refused.value.field == "timing.by"


def test_what_lies_ahead_is_refused() -> None:
    desk = kept()
    with pytest.raises(InvalidRecord, match="lies ahead"):
        record(desk, "here", Reply(at=at("Sun 18 Oct 2026 10:00"), sender=DANA), who="t", now=NOW)
