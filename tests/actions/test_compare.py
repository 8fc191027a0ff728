"""What changed in a plan, and because of what."""

from dataclasses import replace

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.change import change
from afterword.actions.compare import last_change, since, without_last
from afterword.actions.desk import Desk
from afterword.actions.record import record
from afterword.actions.undo import undo
from afterword.core.model.followup import Kind
from afterword.testing import MemoryStore, at
from tests.core.planning.cases import case, meeting, only, sent

THANKED = sent("Wed 14 Oct 2026 08:30")
ASKED = sent("Mon 26 Oct 2026 09:00", Kind.STATUS_CHECK)
NOW = at("Mon 26 Oct 2026 10:00")


def test_the_last_change_is_compared_with_the_record_before_it() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    add(desk, case(meeting("Tue 13 Oct 2026 15:00")), who="test", now=THANKED.at)
    assert last_change(desk, "acme", now=NOW) is None
    record(desk, "acme", THANKED, who="test", now=THANKED.at)
    record(desk, "acme", ASKED, who="test", now=NOW)
    compared = last_change(desk, "acme", now=NOW)
    assert compared is not None
    assert compared.because == ("sent the status check to Dana Whitfield by email",)
    assert {each.follow_up for each in compared.changes} >= {"status-check", "reminder"}


def test_a_case_file_is_compared_without_the_last_thing_that_happened() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, ASKED))
    compared = without_last(wiring.planner(), application, now=NOW)
    assert compared is not None
    assert compared.because == ("sent the status check to Dana Whitfield by email",)
    alone = case(meeting("Tue 13 Oct 2026 15:00"))
    assert without_last(wiring.planner(), alone, now=NOW) is None


def test_everything_since_a_moment_counts() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED, ASKED))
    compared = since(wiring.planner(), application, at("Tue 13 Oct 2026 16:00"), now=NOW)
    assert len(compared.because) == 2
    assert compared.before != compared.after


def test_a_case_file_without_its_only_happening_still_has_its_interviews() -> None:
    application = case(meeting("Tue 13 Oct 2026 15:00"), happenings=(THANKED,))
    compared = without_last(wiring.planner(), application, now=NOW)
    assert compared is not None
    assert only(compared.before, Kind.STATUS_CHECK)
    assert "thank-you-dana-whitfield" not in {each.follow_up for each in compared.changes}


def test_the_last_change_is_named_as_the_journal_names_it() -> None:
    desk = Desk(wiring.craft(), MemoryStore())
    add(desk, case(meeting("Tue 13 Oct 2026 15:00")), who="test", now=THANKED.at)
    record(desk, "acme", THANKED, who="test", now=THANKED.at)
    undo(desk, "acme", who="test", now=NOW)
    undo(desk, "acme", who="test", now=NOW)
    compared = last_change(desk, "acme", now=NOW)
    assert compared is not None
    assert compared.because == ("brought back: sent the thank-you to Dana Whitfield by email",)
    replaced = replace(desk.store.get("acme").application, happenings=(THANKED, ASKED))
    what = "replaced it by a case file"
    change(desk, "acme", lambda _: replaced, what=what, who="test", now=NOW)
    compared = last_change(desk, "acme", now=NOW)
    assert compared is not None
    assert compared.because == (what,)
