"""Words for a follow-up."""

from dataclasses import replace

import pytest

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.desk import Desk
from afterword.actions.draft import current_draft, draft, inspect
from afterword.actions.keep_draft import keep_draft
from afterword.actions.record import record
from afterword.core.errors import StaleApplication, UnknownFollowUp
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Sent
from afterword.testing import MemoryStore
from tests.core.checks.cases import NOW
from tests.core.checks.cases import record as case

DANA, LUIS = "thank-you-dana-whitfield", "thank-you-luis-ortega"


def desk() -> Desk:
    made = Desk(wiring.craft(), MemoryStore())
    add(made, case(), who="test", now=NOW)
    return made


def mine(body: str = "My words.") -> Draft:
    return Draft(follow_up=DANA, kind=Kind.THANK_YOU, to="Dana Whitfield", body=body)


def test_the_persons_own_words_are_never_composed_over() -> None:
    made = desk()
    keep_draft(made, "acme", mine(), version=1, who="test", now=NOW)
    application = made.store.get("acme").application
    assert current_draft(made.craft, application, DANA, now=NOW).body == "My words."
    assert draft(made.craft, application, DANA, now=NOW).draft.body != "My words."


def test_two_tabs_cannot_lose_words() -> None:
    made = desk()
    keep_draft(made, "acme", mine("First."), version=1, who="test", now=NOW)
    with pytest.raises(StaleApplication):
        keep_draft(made, "acme", mine("Second."), version=1, who="test", now=NOW)
    assert made.store.get("acme").application.drafts[0].body == "First."


def test_a_letter_is_looked_at_beside_its_siblings() -> None:
    craft, application = wiring.craft(), case()
    copied = draft(craft, application, LUIS, now=NOW).draft
    copy = replace(copied, follow_up=DANA, to="Dana Whitfield")
    assert "too-similar" in {f.check for f in inspect(craft, application, copy, now=NOW).findings}


def test_what_was_sent_needs_no_draft_and_is_no_longer_planned() -> None:
    made = desk()
    keep_draft(made, "acme", mine(), version=1, who="test", now=NOW)
    gone = Sent(at=NOW, kind=Kind.THANK_YOU, to="Dana Whitfield", body="My words.")
    application = record(made, "acme", gone, who="test", now=NOW).application
    assert application.drafts == ()
    with pytest.raises(UnknownFollowUp, match=LUIS):
        draft(made.craft, application, DANA, now=NOW)
