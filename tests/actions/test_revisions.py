"""Earlier words of a letter."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.adjust import adjust
from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.draft import kept
from afterword.actions.keep_draft import drop_draft, keep_draft
from afterword.actions.record import record
from afterword.actions.revisions import history, last_words, restore, revisions, unplanned
from afterword.actions.undo import undo
from afterword.core.errors import AfterwordError, StaleDraft, UnknownRevision
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Pace, renamed
from afterword.core.model.draft import Draft
from afterword.core.model.happening import Closed, Note, Outcome, Sent
from afterword.core.model.revision import Run
from afterword.core.playbooks.choose import playbook_for
from afterword.core.playbooks.overlay import Change, Layer, Overlay
from afterword.core.playbooks.playbook import BusinessDays
from afterword.testing import MemoryStore
from tests.actions.test_draft import DANA, desk, mine
from tests.core.checks.cases import NOW
from tests.core.planning.many import drawn


def keep(made: Desk, body: str, *, who: str = "page") -> None:
    version = made.store.get("acme").version
    keep_draft(made, "acme", mine(body), version=version, who=who, now=NOW)


def told(made: Desk) -> list[tuple[int, str, bool]]:
    application = made.store.get("acme").application
    found = revisions(made, application, DANA, now=NOW)
    return [(each.revision.version, each.revision.draft.body, each.standing) for each in found]


def test_earlier_words_stay_with_time_and_who_kept_them() -> None:
    made = desk()
    keep(made, "One.")
    keep(made, "One. Two.", who="alex")
    assert told(made) == [(3, "One. Two.", True), (2, "One.", False)]
    newest, oldest = revisions(made, made.store.get("acme").application, DANA, now=NOW)
    assert (newest.revision.who, newest.revision.at, newest.then) == ("alex", NOW, None)
    assert oldest.then is not None
    assert (oldest.then.count(Run.INSERTED), oldest.then.count(Run.DELETED)) == (1, 0)


def test_only_as_many_as_are_asked_for_are_compared() -> None:
    made = desk()
    for n in range(5):
        keep(made, f"{n}")
    application = made.store.get("acme").application
    found = revisions(made, application, DANA, now=NOW, most=2)
    assert [each.revision.draft.body for each in found] == ["4", "3"]


def test_taking_words_back_is_a_new_revision_and_loses_none() -> None:
    made = desk()
    keep(made, "One.")
    keep(made, "Two.")
    restore(made, "acme", DANA, 2, version=3, who="page", now=NOW)
    assert told(made) == [(4, "One.", True), (3, "Two.", False), (2, "One.", False)]


def test_words_are_not_taken_back_over_others() -> None:
    made = desk()
    keep(made, "One.")
    keep(made, "Two.")
    with pytest.raises(StaleDraft):
        restore(made, "acme", DANA, 2, version=2, who="page", now=NOW)


def test_words_that_never_were_cannot_be_taken_back() -> None:
    made = desk()
    keep(made, "One.")
    for version in (1, 3):
        with pytest.raises(UnknownRevision):
            restore(made, "acme", DANA, version, version=2, who="page", now=NOW)


def test_behind_words_that_were_let_go_stands_the_composed_letter() -> None:
    made = desk()
    keep(made, "One.")
    drop_draft(made, "acme", DANA, version=2, who="page", now=NOW)
    (found,) = revisions(made, made.store.get("acme").application, DANA, now=NOW)
    assert found.then is not None
    assert (found.standing, found.then.count(Run.INSERTED) > 20) == (False, True)


def test_an_undo_takes_the_words_back_and_they_are_still_found() -> None:
    made = desk()
    keep(made, "One.")
    keep(made, "Two.")
    undo(made, "acme", who="page", now=NOW)
    assert told(made)[0] == (4, "One.", True)
    assert told(made)[1] == (3, "Two.", False)


def test_words_that_a_file_brought_are_revisions_too() -> None:
    made = desk()
    change(
        made, "acme", lambda a: replace(a, drafts=(mine("Filed."),)), what="x", who="alex", now=NOW
    )
    assert told(made) == [(2, "Filed.", True)]


def test_a_corrected_name_carries_earlier_words_along_and_back() -> None:
    made = desk()
    keep(made, "One.")
    keep(made, "Two.")

    def corrected(old: str, new: str) -> None:
        change(made, "acme", lambda a: renamed(a, old, new), what="x", who="page", now=NOW)

    corrected("Dana Whitfield", "Dana Whitefield")
    (name, found) = next(iter(history(made, "acme").items()))
    assert name == "thank-you-dana-whitefield"
    assert [each.draft.body for each in found] == ["One.", "Two."]
    assert {(each.draft.to, each.draft.follow_up) for each in found} == {("Dana Whitefield", name)}
    restore(made, "acme", name, 2, version=4, who="page", now=NOW)
    corrected("Dana Whitefield", "Dana Whitfield")
    assert [each[1] for each in told(made)] == ["One.", "Two.", "One."]
    assert len(history(made, "acme")) == 1


def test_letters_the_plan_no_longer_speaks_of_can_still_be_read() -> None:
    made = desk()
    keep(made, "One.")
    assert unplanned(made, made.store.get("acme").application, now=NOW) == ()
    over = Closed(at=NOW, outcome=Outcome.REJECTED)
    application = record(made, "acme", over, who="page", now=NOW).application
    (letter,) = unplanned(made, application, now=NOW)
    assert (letter.draft.body, letter.at) == ("One.", NOW)
    found = last_words(made, "acme", DANA)
    assert found is not None
    assert found.body == "One."
    assert last_words(made, "acme", "reminder") is None


@pytest.mark.parametrize(("body", "listed"), [("One.", 0), ("Other words.", 1)])
def test_what_was_sent_word_for_word_is_not_listed_a_second_time(body: str, listed: int) -> None:
    made = desk()
    keep(made, "One.")
    gone = Sent(at=NOW, kind=mine().kind, to="Dana Whitfield", body=body)
    application = record(made, "acme", gone, who="page", now=NOW).application
    assert len(unplanned(made, application, now=NOW)) == listed


WORDS = 'Dear Dana,\n\n  Gr\u00fc\u00dfe \U0001f600 \u2028 <b>"so"</b>\t\n\n'
SLOW = Overlay(
    name="slow",
    layer=Layer.PERSON,
    changes={"rest": Change(BusinessDays(9), "We wait.")},
)


class Life:
    """An application to which things happen by chance."""

    def __init__(self, seed: int) -> None:
        application, self.now = drawn(seed)
        self.made = Desk(wiring.craft(), MemoryStore())
        self.chance = Random(seed)
        add(self.made, application, who="test", now=self.now)
        self.follow_ups = self.made.craft.planner.plan(application, now=self.now).follow_ups

    @property
    def application(self):  # noqa: ANN201 -- the application
        return self.made.store.get("acme").application

    def changed(self, edit: Callable) -> None:
        change(self.made, "acme", edit, what="x", who="test", now=self.now)

    def something_happens(self) -> None:
        for each in drawn(self.chance.randrange(10_000))[0].happenings[:1]:
            record(self.made, "acme", replace(each, at=self.now), who="test", now=self.now)

    def the_plan_is_changed(self) -> None:
        plan = self.made.craft.planner.plan(self.application, now=self.now)
        for each in plan.follow_ups[:1]:
            do = self.chance.choice((Adjust.SKIP, Adjust.RETIRE))
            wish = Adjustment(do=do, follow_up=each.id, why="So.", at=self.now)
            adjust(self.made, "acme", wish, who="test", now=self.now)

    def the_playbook_changes(self) -> None:
        planner = self.made.craft.planner
        slow = replace(planner, playbooks=lambda application: playbook_for(application, (SLOW,)))
        self.made = replace(self.made, craft=replace(self.made.craft, planner=slow))
        pace = self.chance.choice(tuple(Pace))
        self.changed(lambda a: replace(a, culture=replace(a.culture, pace=pace)))

    def somebody_is_renamed(self) -> None:
        name = self.chance.choice(self.application.contacts).name
        self.changed(lambda a: renamed(a, name, f"{name}e"))

    def something_else_is_undone(self) -> None:
        record(self.made, "acme", Note(at=self.now, text="x"), who="test", now=self.now)
        for _ in range(self.chance.choice((1, 2, 3))):
            undo(self.made, "acme", who="test", now=self.now)

    def another_letter_is_written(self) -> None:
        each = self.follow_ups[-1]
        other = Draft(follow_up=f"{each.id}-x", kind=each.kind, to=each.to, body="Other words.")
        version = self.made.store.get("acme").version
        keep_draft(self.made, "acme", other, version=version, who="test", now=self.now)

    def time_passes(self) -> None:
        self.now: datetime = self.now + timedelta(days=self.chance.randrange(40))


HAPPENS = tuple(
    each
    for name, each in vars(Life).items()
    if callable(each) and name not in {"__init__", "changed"}
)


@given(st.integers(0, 10_000), st.lists(st.sampled_from(HAPPENS), min_size=1, max_size=6))
def test_whatever_happens_the_words_that_were_kept_stay_letter_for_letter(
    seed: int, happens: list[Callable[[Life], None]]
) -> None:
    life = Life(seed)
    if not life.follow_ups:
        return
    each = life.follow_ups[0]
    text = Draft(follow_up=each.id, kind=each.kind, to=each.to, channel=each.channel, body=WORDS)
    keep_draft(life.made, "acme", text, version=1, who="page", now=life.now)
    for happening in happens:
        before = life.application
        with suppress(AfterwordError):
            happening(life)
        (found,) = (
            letter
            for letter in history(life.made, "acme").values()
            if [one.draft.body for one in letter] == [WORDS]
        )
        new = [h for h in life.application.happenings if h not in before.happenings]
        name = found[0].draft.follow_up
        standing = kept(life.application, name)
        if standing is None:
            assert kept(before, name) is None or any(isinstance(h, Sent) for h in new)
        else:
            assert standing.body == WORDS
        planned = life.made.craft.planner.plan(life.application, now=life.now).find(name)
        listed = unplanned(life.made, life.application, now=life.now)
        assert planned or WORDS in [one.draft.body for one in listed]
