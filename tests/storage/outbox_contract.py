"""What every outbox and every inbox must do."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from afterword.actions.inbox import Inbox
from afterword.actions.outbox import Outbox, Settled
from afterword.core.errors import AlreadyApproved, UnknownDispatch, UnknownIncoming
from afterword.core.inbound.incoming import Belongs, Incoming, IncomingState
from afterword.core.inbound.judgement import Class, Evidence, Judgement, Promised, Strength
from afterword.core.model.dispatch import Dispatch, DispatchState, DraftPlace, Phase
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.testing import at

NOW = at("Wed 14 Oct 2026 09:00")
MINUTE = timedelta(minutes=1)
LEASE = 15 * MINUTE
numbers = count(1)


def approved(**changes: Any) -> Dispatch:
    """Make an approved message."""
    n = next(numbers)
    fields: dict[str, Any] = {
        "id": f"d{n}", "application": "acme", "follow_up": f"thank-you-{n}",
        "kind": Kind.THANK_YOU, "to": "Dana Whitfield", "subject": "Thank you", "body": "Dear ü",
        "draft_subject": "Thanks", "files": ("a.pdf",), "version": 1, "heard": 0, "mailbox": "alex",
        "sender": "alex@candidate.example", "recipient": "dana@acme.example",
        "message": b"Subject: x\r\n\r\n\xff\x00", "sha256": "1", "message_id": f"<d{n}@x.example>",
        "date": NOW, "send_by": NOW + timedelta(hours=6), "approved_at": NOW - MINUTE,
        "approved_by": "test", "not_before": NOW,
    }  # fmt: skip
    return Dispatch(**(fields | changes))


def came(**changes: Any) -> Incoming:
    """Make a mail that came in."""
    n = next(numbers)
    fields: dict[str, Any] = {
        "application": "acme", "mailbox": "alex", "folder": "INBOX", "uidvalidity": 7, "uid": n,
        "message_id": f"<r{n}@acme.example>", "came": NOW + n * MINUTE, "sender": "Dana",
        "subject": "Re: x", "belongs": Belongs.THREAD, "state": IncomingState.RECORDED,
        "raw": b"raw\xff", "answers": "d1", "doubts": ("Its sender is not proven.",),
        "judgement": Judgement(
            class_=Class.HUMAN, meaning=Meaning.STILL_DECIDING, strength=Strength.LIKELY,
            evidence=(
                Evidence(Meaning.STILL_DECIDING, Strength.LIKELY, "next week", "still-deciding"),
                Evidence(Class.HUMAN, Strength.CERTAIN, "From: Dana"),
            ),
            new_text="Next week.", promised=Promised(NOW.date(), None, "next week"),
        ),
    }  # fmt: skip
    return Incoming(**(fields | changes))


class OutboxContract:
    """The contract; a subclass gives the outbox, with an application acme in the store."""

    outbox: Outbox

    def kept(self, **changes: Any) -> Dispatch:
        each = approved(**changes)
        self.outbox.approve(each)
        return each

    def claimed(self, owner: str = "one", **changes: Any) -> Dispatch:
        each = self.kept(**changes)
        held = self.outbox.claim(each.id, owner=owner, now=NOW, lease_until=NOW + LEASE)
        assert held is not None
        return held

    def test_gives_back_the_bytes_that_were_approved(self) -> None:
        each = self.kept(includes=("the list",))
        assert self.outbox.get(each.id) == each
        with pytest.raises(UnknownDispatch):
            self.outbox.get("nobody")

    def test_one_follow_up_has_one_open_message(self) -> None:
        each = self.kept()
        with pytest.raises(AlreadyApproved):
            self.kept(follow_up=each.follow_up)
        over = Settled(state=DispatchState.CANCELLED, says="", at=NOW)
        assert self.outbox.decide(each.id, [DispatchState.APPROVED], over)
        again = self.kept(follow_up=each.follow_up)
        assert {it.id for it in self.outbox.of("acme")} >= {each.id, again.id}

    def test_only_one_of_two_claims_succeeds_and_none_comes_early(self) -> None:
        each = self.kept(not_before=NOW + MINUTE)
        early = self.outbox.claim(each.id, owner="a", now=NOW, lease_until=NOW + LEASE)
        assert early is None
        then = NOW + MINUTE
        first = self.outbox.claim(each.id, owner="a", now=then, lease_until=then + LEASE)
        assert first is not None
        assert (first.attempts, first.phase, first.owner) == (1, Phase.HANDSHAKE, "a")
        assert self.outbox.claim(each.id, owner="b", now=then, lease_until=then + LEASE) is None

    def test_who_lost_the_lease_can_change_nothing_any_more(self) -> None:
        late = self.claimed()
        then = NOW + LEASE
        assert self.outbox.expired(then - MINUTE, 9) == ()
        assert self.outbox.expired(then, 9) == (late.id,)
        free = Settled(state=DispatchState.APPROVED, says="", at=then, not_before=then)
        assert self.outbox.expire(self.outbox.get(late.id), free)
        held = self.outbox.claim(late.id, owner="one", now=then, lease_until=then + LEASE)
        assert held is not None
        assert held.attempts == 2
        sent = Settled(state=DispatchState.SENT, says="250", at=then)
        assert not self.outbox.begin_data(late)
        assert not self.outbox.settle(late, sent)
        assert self.outbox.begin_data(held)
        assert self.outbox.get(held.id).phase is Phase.DATA
        assert self.outbox.settle(held, sent)

    def test_a_release_that_saw_no_marker_loses_against_the_marker(self) -> None:
        held = self.claimed()
        seen = self.outbox.get(held.id)
        assert self.outbox.begin_data(held)
        free = Settled(state=DispatchState.APPROVED, says="", at=NOW + LEASE, not_before=NOW)
        assert not self.outbox.expire(seen, free)
        assert self.outbox.get(held.id).state is DispatchState.SENDING

    def test_what_is_due_comes_in_the_order_of_its_moment(self) -> None:
        late = self.kept(not_before=NOW - MINUTE)
        soon = self.kept(not_before=NOW - 2 * MINUTE)
        self.kept(not_before=NOW + MINUTE)
        assert self.outbox.due(NOW, 9) == (soon.id, late.id)
        assert self.outbox.due(NOW, 1) == (soon.id,)
        assert self.outbox.next_due() == soon.not_before

    def test_each_message_is_looked_after_until_all_is_done(self) -> None:
        held = self.claimed()
        place = DraftPlace(7, 42, "ab")
        gone = Settled(
            state=DispatchState.SENT, says="250 ok", at=NOW, aliases=("<other@id>",), draft=place
        )
        assert self.outbox.settle(held, gone)
        assert self.outbox.unrecorded(9) == (held.id,)
        assert self.outbox.unfiled(NOW, 9) == (held.id,)
        self.outbox.record_done(held.id)
        self.outbox.file_done(held.id)
        assert self.outbox.unrecorded(9) == self.outbox.unfiled(NOW, 9) == ()
        kept = self.outbox.get(held.id)
        assert (kept.state, kept.says, kept.recorded, kept.filed) == ("sent", "250 ok", True, True)
        assert (kept.aliases, kept.draft) == (("<other@id>",), place)
        assert (kept.owner, kept.phase, kept.lease_until) == ("", Phase.NONE, None)

    def test_a_message_is_known_by_all_its_ids(self) -> None:
        held = self.claimed()
        gone = Settled(state=DispatchState.SENT, says="", at=NOW, aliases=(f"<x{held.id}@y>",))
        self.outbox.settle(held, gone)
        for name in (held.message_id, held.envid, f"<x{held.id}@y>"):
            found = self.outbox.known_as(["<stranger@z>", name])
            assert found is not None
            assert found.id == held.id
        assert self.outbox.known_as(["<stranger@z>"]) is None
        assert self.outbox.known_as([]) is None

    def test_what_may_have_gone_is_looked_for_at_its_time(self) -> None:
        held = self.claimed()
        perhaps = Settled(state=DispatchState.UNKNOWN, says="?", at=NOW, not_before=NOW + MINUTE)
        self.outbox.settle(held, perhaps)
        assert self.outbox.unsure(NOW, 9) == ()
        assert self.outbox.unsure(NOW + MINUTE, 9) == (held.id,)
        assert [it.id for it in self.outbox.waiting()] == [held.id]

    def test_counts_what_waits_by_its_state(self) -> None:
        waits = (DispatchState.ASKS, DispatchState.DRAFTED, DispatchState.REFUSED)
        for state in (*waits, DispatchState.SENT, DispatchState.CANCELLED):
            self.outbox.settle(self.claimed(), Settled(state=state, says="", at=NOW))
        self.kept()
        expected = dict.fromkeys((*waits, DispatchState.APPROVED), 1)
        assert self.outbox.counts() == self.outbox.counts("acme") == expected
        assert self.outbox.counts("other") == {}
        assert {it.state for it in self.outbox.waiting()} == set(expected)

    def test_counts_what_went_and_what_may_have_gone(self) -> None:
        hour_ago = NOW - timedelta(hours=1)
        assert self.outbox.sent_since("alex", hour_ago) == 0
        self.claimed()
        self.outbox.settle(self.claimed(), Settled(state=DispatchState.SENT, says="", at=NOW))
        self.outbox.settle(self.claimed(), Settled(state=DispatchState.REFUSED, says="", at=NOW))
        self.outbox.settle(self.claimed(), Settled(state=DispatchState.SENT, says="", at=hour_ago))
        self.claimed(mailbox="other")
        assert self.outbox.sent_since("alex", hour_ago) == 2


class InboxContract:
    """The contract; a subclass gives the inbox, with the applications acme and other."""

    inbox: Inbox

    def kept(self, **changes: Any) -> Incoming:
        found = self.inbox.keep(came(**changes))
        assert found is not None
        return found

    def test_gives_back_what_came_in(self) -> None:
        each = came()
        kept = self.inbox.keep(each)
        assert kept is not None
        assert kept == replace(each, id=kept.id) == self.inbox.get(kept.id)
        with pytest.raises(UnknownIncoming):
            self.inbox.get(kept.id + 1)

    def test_a_mail_is_kept_once(self) -> None:
        each = self.kept()
        assert self.inbox.keep(replace(each, id=0, message_id="<other@x>")) is None
        assert self.inbox.keep(replace(each, id=0, uid=each.uid + 1000)) is None
        assert len(self.inbox.of("acme")) == 1

    def test_asks_about_what_is_open_the_oldest_first(self) -> None:
        late = self.kept(came=NOW + 900 * MINUTE, state=IncomingState.ASKS)
        soon = self.kept(came=NOW, state=IncomingState.SUGGESTED)
        self.kept(state=IncomingState.KEPT)
        assert [it.id for it in self.inbox.open()] == [soon.id, late.id]
        assert [self.inbox.count(of) for of in ("", "acme", "other")] == [2, 2, 0]
        assert self.inbox.of("acme")[0].id == late.id

    def test_only_what_belongs_tells_where_an_answer_to_it_belongs(self) -> None:
        sure, guess = self.kept(), self.kept(state=IncomingState.SUGGESTED)
        assert self.inbox.application_of(["", sure.message_id]) == "acme"
        assert self.inbox.application_of([guess.message_id]) is None
        assert self.inbox.application_of([""]) is None
        assert self.inbox.decide(guess.id, [IncomingState.SUGGESTED], IncomingState.RECORDED)
        assert self.inbox.application_of([guess.message_id]) == "acme"

    def test_only_the_first_of_two_decisions_counts(self) -> None:
        each = self.kept(state=IncomingState.SUGGESTED)
        assert self.inbox.decide(each.id, [IncomingState.SUGGESTED], IncomingState.ASIDE)
        assert not self.inbox.decide(each.id, [IncomingState.SUGGESTED], IncomingState.RECORDED)
        assert self.inbox.get(each.id).state is IncomingState.ASIDE
