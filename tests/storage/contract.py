"""What every store must do; run in a process of its own for each real database."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.keep_draft import drop_draft, keep_draft
from afterword.actions.record import record
from afterword.actions.revisions import restore
from afterword.actions.store import Entry, Store
from afterword.actions.undo import undo
from afterword.core.errors import (
    DuplicateApplication,
    InvalidRecord,
    NothingToUndo,
    StaleApplication,
    UnknownApplication,
)
from afterword.core.model.application import Application
from afterword.core.model.candidate import Candidate
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.model.happening import (
    AcceptedElsewhere,
    CallInvited,
    Changed,
    Closed,
    DateNamed,
    Happening,
    Meaning,
    Mistake,
    News,
    Note,
    Observed,
    OtherOffer,
    Outcome,
    Reply,
    Sent,
    Sign,
)
from afterword.core.model.interview import Interviewer
from afterword.core.model.timeline import Firmness, StatedTimeline
from afterword.testing import at
from tests.core.planning.cases import DANA, case, meeting, person

NOW = at("Tue 13 Oct 2026 16:00")
WORDS = "Grüße \U0001f600 \u200d \u2028\n\t\"quoted\" \\ 'all'"
HAPPENINGS: tuple[Happening, ...] = (
    Sent(at=NOW, kind=Kind.STATUS_CHECK, to=DANA, channel="phone", subject="A", body=WORDS,
         includes=("the list",)),
    Reply(
        at=NOW, sender=DANA, meaning=Meaning.ON_HOLD, channel="phone", text=WORDS,
        promised=StatedTimeline(
            said=WORDS, by=DANA, start=NOW.date(), end=NOW.date(), firmness=Firmness.HOPEFUL
        ),
    ),
    OtherOffer(at=NOW, answer_by=NOW.date(), written=False, first_choice=True),
    DateNamed(at=NOW, timing=StatedTimeline(said="soon")),
    Reply(
        at=NOW, sender=DANA, meaning=Meaning.AUTOMATIC, returns=NOW.date(), refers_to=DANA,
        answer_by=NOW.date(), failed_address="dana@acme.example", written=NOW,
    ),
    Changed(at=NOW, news=News.AVAILABILITY, text=WORDS),
    CallInvited(at=NOW, by=DANA, day=NOW.date(), clock="10:15"),
    Mistake(at=NOW, to=DANA, wrong=WORDS, right="x", serious=False),
    Observed(at=NOW, sign=Sign.REFERENCES, text=WORDS),
    AcceptedElsewhere(at=NOW),
    Note(at=NOW.replace(second=7, microsecond=9), text=WORDS),
    Closed(at=NOW, outcome=Outcome.WITHDRAWN),
)  # fmt: skip


def desk_on(store: Store) -> Desk:
    """Lay a store on the desk."""
    return Desk(wiring.craft(), store)


class StoreContract:
    """The contract; a subclass gives the store."""

    store: Store

    def kept(self, id: str = "acme") -> tuple[Desk, Application]:
        desk = desk_on(self.store)
        application = replace(case(meeting("Tue 13 Oct 2026 15:00")), id=id)
        add(desk, application, who="test", now=NOW)
        return desk, application

    def test_gives_back_what_was_added(self) -> None:
        desk, application = self.kept()
        stored = desk.store.get("acme")
        assert (stored.application, stored.version) == (application, 1)
        assert [(e.who, e.what, e.version) for e in desk.store.journal("acme")] == [
            ("test", "added the application", 1)
        ]

    def test_finds_the_applications_of_a_candidate(self) -> None:
        self.kept("second")
        _, application = self.kept("first")
        assert self.store.of_candidate(application.candidate.key) == ("first", "second")
        assert self.store.of_candidate("nobody@candidate.example") == ()

    def test_refuses_an_id_that_is_taken(self) -> None:
        desk, application = self.kept()
        with pytest.raises(DuplicateApplication):
            add(desk, application, who="test", now=NOW)

    def test_says_what_it_does_not_know(self) -> None:
        for ask in (
            self.store.get,
            self.store.journal,
            self.store.drafts,
            lambda id: self.store.earlier(id, 1),
        ):
            with pytest.raises(UnknownApplication):
                ask("nobody")

    def test_the_second_of_two_writers_is_refused_and_loses_nothing(self) -> None:
        desk, application = self.kept()
        plan = desk.craft.planner.plan(application, now=NOW)
        first = replace(application, mission="one")
        self.store.save(first, 1, plan, Entry(NOW, "a", "first"))
        with pytest.raises(StaleApplication):
            self.store.save(replace(application, mission="two"), 1, plan, Entry(NOW, "b", "second"))
        assert self.store.get("acme").application.mission == "one"
        assert [e.what for e in self.store.journal("acme")] == ["added the application", "first"]

    def test_a_change_that_names_an_old_version_is_refused(self) -> None:
        desk, _ = self.kept()
        record(desk, "acme", Note(at=NOW, text="x"), who="test", now=NOW)
        with pytest.raises(StaleApplication):
            change(
                desk,
                "acme",
                lambda a: replace(a, mission="y"),
                what="w",
                who="t",
                now=NOW,
                version=1,
            )

    def test_an_edit_that_fails_leaves_nothing(self) -> None:
        desk, application = self.kept()
        with pytest.raises(InvalidRecord):
            change(desk, "acme", lambda a: replace(a, company=""), what="w", who="t", now=NOW)
        assert self.store.get("acme").application == application
        assert len(self.store.journal("acme")) == 1

    def test_what_is_sent_is_recorded_once_and_the_due_table_follows(self) -> None:
        desk, _ = self.kept()
        tomorrow = NOW + timedelta(days=1)
        assert self.store.due(tomorrow) == ("acme",)
        record(desk, "acme", Sent(at=NOW, kind=Kind.THANK_YOU, to=DANA), who="test", now=NOW)
        assert self.store.due(tomorrow) == ()
        assert self.store.get("acme").version == 2
        assert self.store.due(NOW + timedelta(days=30)) == ("acme",)

    def test_undo_brings_back_what_was_and_itself_can_be_undone(self) -> None:
        desk, application = self.kept()
        with pytest.raises(NothingToUndo):
            undo(desk, "acme", who="test", now=NOW)
        record(desk, "acme", Note(at=NOW, text="x"), who="test", now=NOW)
        assert undo(desk, "acme", who="test", now=NOW).application == application
        assert undo(desk, "acme", who="test", now=NOW).application.happenings
        assert [e.version for e in self.store.journal("acme")] == [1, 2, 3, 4]

    def test_the_drafts_of_every_version_come_back_as_they_were(self) -> None:
        desk, _ = self.kept()
        tricky = Draft(follow_up="x", kind=Kind.REMINDER, to=DANA, body='"drafts": [' + WORDS)
        keep_draft(desk, "acme", tricky, version=1, who="a", now=NOW)
        record(desk, "acme", Note(at=NOW, text='"drafts": []'), who="b", now=NOW)
        drop_draft(desk, "acme", "x", version=3, who="c", now=NOW)
        found = self.store.drafts("acme")
        assert [entry for entry, _ in found] == list(self.store.journal("acme"))
        kept = (replace(tricky, edited=NOW),)
        assert [drafts for _, drafts in found] == [(), kept, kept, ()]
        restore(desk, "acme", "x", 2, version=4, who="d", now=NOW)
        assert self.store.get("acme").application.drafts == kept

    @pytest.mark.parametrize("happening", HAPPENINGS, ids=lambda each: each.what)
    def test_every_happening_comes_back_as_it_went_in(self, happening: Happening) -> None:
        desk, _ = self.kept()
        record(desk, "acme", happening, who="test", now=NOW + timedelta(days=1))
        assert self.store.get("acme").application.happenings == (happening,)

    def test_keeps_the_longest_names_there_may_be(self) -> None:
        name, desk = "\U0001f600" * 400 + "x" * 100, desk_on(self.store)
        people = Candidate(name=name), tuple(person(f"{n} {n * 498}") for n in "ab")
        met = meeting("Tue 13 Oct 2026 15:00", interviewers=tuple(
            Interviewer(name=each.name) for each in people[1]
        ))  # fmt: skip
        longest = case(met, id="a" * 200, candidate=people[0], company=name, contacts=people[1])
        add(desk, longest, who="test", now=NOW)
        assert self.store.get("a" * 200).application == longest
        assert self.store.due(NOW + timedelta(days=30)) == ("a" * 200,)

    def test_lists_the_soonest_first_and_the_closed_last(self) -> None:
        desk, _ = self.kept("later")
        record(desk, "later", Sent(at=NOW, kind=Kind.THANK_YOU, to=DANA), who="test", now=NOW)
        self.kept("sooner")
        self.kept("over")
        record(desk, "over", Closed(at=NOW), who="test", now=NOW)
        assert [each.id for each in self.store.summaries()] == ["sooner", "later", "over"]
        assert self.store.summaries()[-1].next_due is None

    def test_lists_the_next_step_on_the_clock_of_whoever_it_is_for(self) -> None:
        desk = desk_on(self.store)
        there = case(meeting("Tue 13 Oct 2026 15:00", zone="Asia/Tokyo"), country="JP")
        add(desk, there, who="test", now=NOW)
        begins = desk.craft.planner.plan(there, now=NOW).next_step.from_
        (line,) = self.store.summaries()
        assert begins is not None
        assert line.next_due is not None
        assert str(line.next_due.tzinfo) == "Asia/Tokyo"
        assert line.next_due.isoformat() == begins.isoformat()

    def test_what_one_application_says_is_told_to_the_candidates_others(self) -> None:
        desk, _ = self.kept("here")
        self.kept("there")
        assert self.store.fellows("here") == ("there",)
        offer = Reply(
            at=NOW, sender=DANA, meaning=Meaning.OFFER, answer_by=(NOW + timedelta(days=9)).date()
        )
        record(desk, "there", offer, who="test", now=NOW)
        (told,) = self.store.get("here").application.elsewhere
        assert (told.application, told.kept, len(told.offers)) == ("there", True, 1)
        plan = desk.craft.planner.plan(self.store.get("here").application, now=NOW)
        assert Kind.OFFER_UPDATE in {each.kind for each in plan.follow_ups}
        assert self.store.due(NOW + timedelta(hours=1)) == ("here", "there")
        record(desk, "there", Closed(at=NOW, outcome=Outcome.ACCEPTED), who="test", now=NOW)
        here = self.store.get("here").application
        plan = desk.craft.planner.plan(here, now=NOW)
        assert [each.kind for each in plan.follow_ups] == [Kind.WITHDRAWAL]
        assert here.own.elsewhere == ()

    def test_a_plan_of_an_older_version_replaces_no_newer_one(self) -> None:
        desk, application = self.kept()
        plan = desk.craft.planner.plan(application, now=NOW)
        record(desk, "acme", Closed(at=NOW), who="test", now=NOW)
        assert not self.store.replan("acme", 1, plan)
        assert self.store.due(NOW + timedelta(days=30)) == ()
        assert self.store.replan("acme", 2, plan)
        assert self.store.due(NOW + timedelta(days=30)) == ("acme",)

    def test_what_fellows_say_is_not_kept_with_an_application(self) -> None:
        desk, _ = self.kept("here")
        self.kept("there")
        asked = Sent(at=NOW, kind=Kind.STATUS_CHECK, to=DANA)
        record(desk, "there", asked, who="test", now=NOW)
        record(desk, "here", Note(at=NOW, text="x"), who="test", now=NOW)
        assert self.store.earlier("here", 2).elsewhere == ()
        undo(desk, "there", who="test", now=NOW)
        assert self.store.get("here").application.elsewhere == ()

    def test_strangers_are_told_nothing(self) -> None:
        desk, application = self.kept("here")
        theirs = replace(application, id="theirs", candidate=Candidate(name="Sam Reed"))
        add(desk, theirs, who="test", now=NOW)
        asked = Sent(at=NOW, kind=Kind.STATUS_CHECK, to=DANA)
        record(desk, "theirs", asked, who="test", now=NOW)
        assert self.store.fellows("here") == ()
        assert self.store.get("here").application.elsewhere == ()
