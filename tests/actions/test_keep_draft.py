"""The person's own words."""

from dataclasses import replace

import pytest

from afterword.actions.desk import Desk
from afterword.actions.draft import current_draft, draft, kept
from afterword.actions.keep_draft import drop_draft, keep_draft
from afterword.actions.record import record
from afterword.core.errors import StaleApplication, StaleDraft
from afterword.core.model.happening import Note, Sent
from tests.actions.test_draft import DANA, LUIS, desk, mine
from tests.core.checks.cases import NOW


def standing(made: Desk) -> str:
    found = kept(made.store.get("acme").application, DANA)
    return found.body if found else ""


def keep(made: Desk, body: str, version: int) -> int:
    return keep_draft(made, "acme", mine(body), version=version, who="test", now=NOW).version


def test_what_was_recorded_meanwhile_hinders_no_words() -> None:
    made = desk()
    record(made, "acme", Note(at=NOW, text="x"), who="test", now=NOW)
    other = replace(mine("To Luis."), follow_up=LUIS, to="Luis Ortega")
    keep_draft(made, "acme", other, version=1, who="test", now=NOW)
    assert keep(made, "To Dana.", version=1) == 4
    assert {each.body for each in made.store.get("acme").application.drafts} == {
        "To Luis.",
        "To Dana.",
    }


def test_other_words_for_the_same_letter_are_a_conflict_until_they_were_seen() -> None:
    made = desk()
    keep(made, "First.", version=1)
    with pytest.raises(StaleDraft) as refused:
        keep(made, "Second.", version=1)
    assert isinstance(refused.value, StaleApplication)
    assert standing(made) == "First."
    keep(made, "Second.", version=2)
    assert standing(made) == "Second."


def test_a_version_that_never_was_is_a_conflict() -> None:
    made = desk()
    for version in (0, 2, -1):
        with pytest.raises(StaleDraft):
            keep(made, "First.", version=version)


def test_the_same_words_again_are_no_change() -> None:
    made = desk()
    keep(made, "First.", version=1)
    assert keep(made, "First.", version=2) == 2


def test_files_that_go_along_stay_with_other_words() -> None:
    made = desk()
    with_file = replace(mine("First."), attachments=("plan.pdf",))
    keep_draft(made, "acme", with_file, version=1, who="test", now=NOW)
    keep(made, "Second.", version=2)
    assert made.store.get("acme").application.drafts[0].attachments == ("plan.pdf",)


def test_letting_own_words_go_brings_the_composed_letter_back() -> None:
    made = desk()
    keep(made, "First.", version=1)
    stored = drop_draft(made, "acme", DANA, version=2, who="test", now=NOW)
    composed = draft(made.craft, stored.application, DANA, now=NOW).draft
    assert current_draft(made.craft, stored.application, DANA, now=NOW) == composed
    assert drop_draft(made, "acme", DANA, version=3, who="test", now=NOW).version == 3
    with pytest.raises(StaleDraft):
        keep(made, "Second.", version=2)


def test_own_words_are_not_let_go_over_others() -> None:
    made = desk()
    keep(made, "First.", version=1)
    keep(made, "Second.", version=2)
    with pytest.raises(StaleDraft):
        drop_draft(made, "acme", DANA, version=2, who="test", now=NOW)
    assert standing(made) == "Second."


def test_only_the_letter_that_was_sent_is_done_with() -> None:
    made = desk()
    keep(made, "First.", version=1)
    other = replace(mine("Once more."), follow_up="thank-you-2-dana-whitfield")
    keep_draft(made, "acme", other, version=2, who="test", now=NOW)
    gone = Sent(at=NOW, kind=other.kind, to=other.to, body="Quite other words.")
    drafts = record(made, "acme", gone, who="test", now=NOW).application.drafts
    assert [each.body for each in drafts] == ["Once more."]


def test_a_letter_sent_word_for_word_is_done_with_whatever_the_plan_says() -> None:
    made = desk()
    odd = replace(mine("First."), follow_up="thank-you-9-dana-whitfield")
    keep_draft(made, "acme", odd, version=1, who="test", now=NOW)
    keep(made, "Planned.", version=2)
    gone = Sent(at=NOW, kind=odd.kind, to=odd.to, body="First.")
    drafts = record(made, "acme", gone, who="test", now=NOW).application.drafts
    assert "First." not in {each.body for each in drafts}
