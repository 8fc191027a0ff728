"""Which day was meant."""

import pytest

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.record import record
from afterword.actions.settle import settle
from afterword.core.errors import RefusedChange
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning, Reply
from afterword.core.model.timeline import StatedTimeline
from afterword.testing import MemoryStore, at, on
from tests.core.planning.cases import DANA, case, meeting, only, window

NOW = at("Wed 14 Oct 2026 16:00")


def desk_with(said: str) -> Desk:
    desk = Desk(wiring.craft(), MemoryStore())
    add(desk, case(meeting("Wed 14 Oct 2026 15:00", said=said)), who="test", now=NOW)
    return desk


def test_the_day_is_written_beside_the_words_and_the_plan_follows() -> None:
    desk = desk_with("We'll call you next Friday.")
    settled = settle(desk, "acme", on("Fri 16 Oct 2026"), who="test", now=NOW).application
    (timing,) = settled.interviews[0].timing
    assert (timing.said, timing.end) == ("We'll call you next Friday.", on("Fri 16 Oct 2026"))
    plan = desk.craft.planner.plan(settled, now=NOW)
    assert window(only(plan, Kind.STATUS_CHECK))[0] == "Tue 20 07:00"
    assert desk.store.journal("acme")[-1].what == "said which day was meant: Fri 16 Oct 2026"


def test_words_of_an_answer_are_settled_where_they_stand() -> None:
    desk = desk_with("soon")
    answer = Reply(
        at=NOW, sender=DANA, meaning=Meaning.STILL_DECIDING,
        promised=StatedTimeline(said="next Friday", by=DANA),
    )  # fmt: skip
    record(desk, "acme", answer, who="test", now=NOW)
    settled = settle(desk, "acme", on("Fri 16 Oct 2026"), who="test", now=NOW).application
    (reply,) = settled.happenings
    assert isinstance(reply, Reply)
    assert reply.promised is not None
    assert reply.promised.end == on("Fri 16 Oct 2026")
    assert settled.interviews[0].timing[0].end is None


def test_where_no_date_holds_there_is_nothing_to_settle() -> None:
    with pytest.raises(RefusedChange, match="no date that they named holds now"):
        settle(desk_with("soon"), "acme", on("Fri 16 Oct 2026"), who="test", now=NOW)


@pytest.mark.parametrize(
    ("said", "day", "why"),
    [
        ("by Friday 23 October", "Tue 20 Oct 2026", "nothing to settle: “by Friday 23 October” means Fri 23"),
        ("next Friday", "Thu 15 Oct 2026", "cannot mean Thu 15 Oct 2026, only Fri 16 Oct 2026 or Fri 23"),
    ],
)  # fmt: skip
def test_only_a_day_that_the_words_can_mean_is_settled(said: str, day: str, why: str) -> None:
    """Otherwise it would get round a promised date, before which nothing is asked."""
    desk = desk_with(said)
    with pytest.raises(RefusedChange, match=why):
        settle(desk, "acme", on(day), who="test", now=NOW)
    assert desk.store.get("acme").version == 1


def test_a_day_that_was_settled_can_be_settled_again() -> None:
    desk = desk_with("next Friday")
    settle(desk, "acme", on("Fri 16 Oct 2026"), who="test", now=NOW)
    again = settle(desk, "acme", on("Fri 23 Oct 2026"), who="test", now=NOW).application
    assert again.interviews[0].timing[0].end == on("Fri 23 Oct 2026")


def test_loose_words_are_confirmed() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    first = meeting("Wed 14 Oct 2026 15:00", said="It takes two weeks or so.")
    now = at("Wed 14 Oct 2026 16:00")
    add(desk, case(first), who="test", now=now)
    kept = settle(desk, "acme", on("Wed 28 Oct 2026"), who="test", now=now)
    assert kept.application.interviews[0].timing[0].end == on("Wed 28 Oct 2026")
    planned = desk.craft.planner.plan(kept.application, now=now)
    assert "which-day" not in {each.id for each in planned.questions}


def test_loose_words_may_mean_a_later_day_and_no_earlier_one() -> None:
    desk = desk_with("It takes two weeks or so.")
    with pytest.raises(RefusedChange, match="only Wed 28 Oct 2026 or later"):
        settle(desk, "acme", on("Tue 27 Oct 2026"), who="test", now=NOW)
    later = settle(desk, "acme", on("Fri 30 Oct 2026"), who="test", now=NOW)
    assert later.application.interviews[0].timing[0].end == on("Fri 30 Oct 2026")
