"""Sending once, or not at all."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from afterword.actions.approve import approve
from afterword.actions.change import change
from afterword.actions.decide_sending import (
    CHOICES,
    Decision,
    it_did_not_go,
    it_went,
    take_back,
)
from afterword.actions.keep_draft import drop_draft, keep_draft
from afterword.actions.mailroom import Attachment
from afterword.actions.outbox import Settled
from afterword.actions.post import Outcome, Receipt
from afterword.actions.prepare import prepare
from afterword.actions.record import record
from afterword.actions.send import send
from afterword.core.errors import (
    AlreadyApproved,
    MailboxRefused,
    MailboxUnreachable,
    NotReady,
    RefusedChange,
    StaleDraft,
    UnknownMailbox,
)
from afterword.core.model.candidate import Candidate
from afterword.core.model.contact import Contact
from afterword.core.model.dispatch import DispatchState, Phase
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning, Reply, Sent
from afterword.core.model.interview import Interviewer, Topic
from afterword.core.model.mailbox import Delivery
from afterword.testing import ScriptedPost, at
from tests.actions.mailrooms import MAILBOX, MORNING, THANKS, Room, look_after, talked
from tests.core.planning.cases import DANA

HOUR = timedelta(hours=1)
LATER = Receipt(outcome=Outcome.LATER, says="451 try later")
PERHAPS = Receipt(outcome=Outcome.UNKNOWN, says="the connection broke")


@pytest.fixture
def room() -> Room:
    return Room().with_(talked())


def sent(room: Room) -> list[Sent]:
    happenings = room.room.desk.store.get("acme").application.happenings
    return [each for each in happenings if isinstance(each, Sent)]


def test_sends_the_approved_bytes_once_and_records_it(room: Room) -> None:
    each = room.approve()
    assert room.send(each) is DispatchState.SENT
    assert room.post.delivered == [each.message]
    (recorded,) = sent(room)
    assert (recorded.kind, recorded.to, recorded.message_id) == (
        Kind.THANK_YOU, DANA, each.message_id,
    )  # fmt: skip
    assert recorded.body == each.body
    assert room.send(each) is None
    assert len(room.post.delivered) == 1


def test_an_approval_is_bound_to_what_was_read(room: Room) -> None:
    prepared = prepare(room.room, "acme", THANKS, now=MORNING)
    with pytest.raises(StaleDraft):
        approve(room.room, prepared, seen="another letter", who="test", now=MORNING)
    other = replace(prepared, recipient="somebody@else.example")
    with pytest.raises(StaleDraft):
        approve(room.room, other, seen=prepared.seen, who="test", now=MORNING)
    assert room.room.outbox.waiting() == ()


def test_a_letter_with_an_error_cannot_be_approved(room: Room) -> None:
    prepared = prepare(room.room, "acme", THANKS, now=MORNING)
    bad = replace(prepared.draft, body="hi")
    keep_draft(room.room.desk, "acme", bad, version=1, who="test", now=MORNING)
    with pytest.raises(NotReady):
        room.approve()


def test_a_second_approval_is_refused_while_one_is_open(room: Room) -> None:
    each = room.approve()
    with pytest.raises(AlreadyApproved):
        room.approve()
    take_back(room.room, each.id, now=MORNING)
    assert room.approve().id != each.id


def test_without_a_mailbox_it_says_how_to_send_it_yourself() -> None:
    alone = Room().with_(talked(candidate=Candidate(name="Alex Morgan", email="al@x.example")))
    with pytest.raises(UnknownMailbox) as caught:
        alone.approve()
    assert "hand-over" in caught.value.do


def test_without_an_address_nothing_can_be_approved() -> None:
    nowhere = Room().with_(talked(contacts=(Contact(name=DANA),)))
    with pytest.raises(NotReady):
        nowhere.approve()


def test_its_date_is_the_moment_at_which_it_goes(room: Room) -> None:
    evening = at("Tue 13 Oct 2026 21:30", "America/New_York")
    each = room.approve(now=evening)
    assert each.date == at("Wed 14 Oct 2026 08:00", "America/New_York")
    assert each.not_before == each.date
    assert room.send(each, evening) is None


def test_the_person_may_choose_another_moment_in_their_hours(room: Room) -> None:
    noon = at("Wed 14 Oct 2026 12:00", "America/New_York")
    assert room.approve(at=noon).date == noon
    for odd in (noon + 12 * HOUR, noon - 5 * HOUR, noon + 90 * 24 * HOUR):
        with pytest.raises(RefusedChange):
            prepare(room.room, "acme", THANKS, now=MORNING, at=odd)


def test_can_be_taken_back_until_it_goes() -> None:
    slow = Room(mailbox=replace(MAILBOX, undo_seconds=60)).with_(talked())
    each = slow.approve()
    assert each.not_before == MORNING + timedelta(seconds=60)
    assert slow.send(each) is None
    assert take_back(slow.room, each.id, now=MORNING).state is DispatchState.CANCELLED
    assert slow.send(each, MORNING + HOUR) is None
    assert slow.post.delivered == []
    with pytest.raises(RefusedChange):
        take_back(slow.room, each.id, now=MORNING)


def test_a_refusal_for_now_is_tried_again_and_one_for_good_is_not(room: Room) -> None:
    room.post.script = [LATER, LATER]
    each = room.approve()
    assert room.send(each) is DispatchState.APPROVED
    assert room.send(each, MORNING + timedelta(minutes=1)) is None
    assert room.send(each, MORNING + timedelta(minutes=2)) is DispatchState.APPROVED
    room.post.script = [Receipt(outcome=Outcome.REFUSED, says="550 no such user")]
    assert room.send(each, MORNING + HOUR) is DispatchState.REFUSED
    assert room.room.outbox.get(each.id).says == "550 no such user"
    assert room.send(each, MORNING + 2 * HOUR) is None
    assert room.post.delivered == []
    assert sent(room) == []


@pytest.mark.parametrize("error", [MailboxRefused("wrong password"), MailboxUnreachable()])
def test_an_account_that_cannot_be_opened_loses_nothing(
    room: Room, error: MailboxRefused | MailboxUnreachable
) -> None:
    room.post.script = [error]
    each = room.approve()
    assert room.send(each) is DispatchState.APPROVED
    assert error.what in room.room.outbox.get(each.id).says
    assert room.send(each, MORNING + HOUR) is DispatchState.SENT


def test_an_account_that_stays_refused_is_asked_about_after_three_knocks(room: Room) -> None:
    room.post.script = [Receipt(outcome=Outcome.LATER, says="535 no", account=True)] * 9
    each = room.approve()
    for minutes, state in ((0, "approved"), (2, "approved"), (7, "asks")):
        assert room.send(each, MORNING + timedelta(minutes=minutes)) == state
    assert "535 no" in room.room.outbox.get(each.id).says


def test_what_went_in_a_life_that_was_lost_is_found_although_its_moment_has_passed(
    room: Room,
) -> None:
    each = room.approve()
    room.post.filed = [each.message_id]
    late = each.send_by + HOUR
    came_to = send(room.room, room.ways, each.id, owner="test", now=late, began=late)
    assert came_to is DispatchState.SENT
    assert room.post.delivered == []
    assert len(sent(room)) == 1


@pytest.mark.parametrize("after", [False, True])
def test_a_fault_that_nobody_foresaw_is_told_and_settled_by_the_marker(
    room: Room, after: bool
) -> None:
    def breaks() -> None:
        raise ZeroDivisionError

    each = room.approve()
    room.post.in_between = breaks if after else lambda: None
    if not after:
        room.changed(mailboxes=Broken())
    with pytest.raises(ZeroDivisionError):
        room.send(each)
    held = room.room.outbox.get(each.id)
    assert held.state is (DispatchState.UNKNOWN if after else DispatchState.APPROVED)
    assert (held.owner, held.not_before > MORNING) == ("", not after)


class Broken:
    def get(self, _id: str) -> None:
        raise ZeroDivisionError


def test_what_the_server_said_too_late_still_holds(room: Room) -> None:
    def lease_ends() -> None:
        look_after(room.room, room.ways, now=MORNING + HOUR)

    each = room.approve()
    room.post.in_between = lease_ends
    assert room.send(each) is DispatchState.SENT
    assert room.room.outbox.get(each.id).state is DispatchState.SENT


def test_a_copy_is_not_filed_for_good_where_the_mailbox_is_gone(room: Room) -> None:
    each = room.approve()
    room.send(each)
    room.room.mailboxes.remove("alex")
    look_after(room.room, room.ways, now=MORNING + HOUR)
    assert room.room.outbox.unfiled(MORNING + 9 * HOUR, 9) == ()


def test_what_may_have_gone_is_never_sent_again_by_itself(room: Room) -> None:
    room.post.script = [PERHAPS]
    each = room.approve()
    assert room.send(each) is DispatchState.UNKNOWN
    for hours in range(1, 30):
        look_after(room.room, room.ways, now=MORNING + hours * HOUR)
        assert room.send(each, MORNING + hours * HOUR) is None
    assert room.room.outbox.get(each.id).state is DispatchState.UNKNOWN
    assert sent(room) == []


def test_what_may_have_gone_is_found_among_what_was_sent(room: Room) -> None:
    room.post.script = [PERHAPS]
    each = room.approve()
    room.send(each)
    room.post.filed = [each.message_id]
    look_after(room.room, room.ways, now=MORNING + HOUR)
    assert room.room.outbox.get(each.id).state is DispatchState.SENT
    assert len(sent(room)) == 1


def test_the_person_says_whether_it_went(room: Room) -> None:
    room.post.script = [PERHAPS]
    each = room.approve()
    room.send(each)
    assert it_went(room.room, each.id, now=MORNING).state is DispatchState.SENT
    assert len(sent(room)) == 1
    with pytest.raises(RefusedChange):
        it_did_not_go(room.room, each.id, now=MORNING)


def test_sending_again_repeats_the_same_bytes(room: Room) -> None:
    room.post.script = [PERHAPS]
    each = room.approve()
    room.send(each)
    it_did_not_go(room.room, each.id, now=MORNING + HOUR)
    assert room.send(each, MORNING + HOUR) is DispatchState.SENT
    assert room.post.delivered == [each.message]


@pytest.mark.parametrize("after", [False, True])
def test_a_machine_that_died_is_settled_by_the_marker(room: Room, after: bool) -> None:
    class Died(BaseException): ...

    def die() -> None:
        raise Died

    each = room.approve()
    if after:
        room.post.in_between = die
    else:
        room.changed(mailboxes=Dying())
    with pytest.raises((Died, KeyboardInterrupt)):
        room.send(each)
    held = room.room.outbox.get(each.id)
    assert held.state is DispatchState.SENDING
    assert held.phase is (Phase.DATA if after else Phase.HANDSHAKE)
    look_after(room.room, room.ways, now=MORNING + timedelta(minutes=14))
    assert room.room.outbox.get(each.id).state is DispatchState.SENDING
    look_after(room.room, room.ways, now=MORNING + HOUR)
    state = DispatchState.UNKNOWN if after else DispatchState.APPROVED
    assert room.room.outbox.get(each.id).state is state


class Dying:
    def get(self, _id: str) -> None:
        raise KeyboardInterrupt


def test_an_error_after_the_marker_is_unknown_whatever_it_is() -> None:
    room = Room(ScriptedPost(script=[MailboxRefused("odd")], breaks_after=True)).with_(talked())
    assert room.send(room.approve()) is DispatchState.UNKNOWN


def test_who_lost_the_lease_does_not_send(room: Room) -> None:
    each = room.approve()
    held = room.room.outbox.claim(
        each.id, owner="slow", now=MORNING, lease_until=MORNING + timedelta(minutes=15)
    )
    assert held is not None
    look_after(room.room, room.ways, now=MORNING + HOUR)
    assert room.send(each, MORNING + HOUR) is DispatchState.SENT
    receipt = room.post.send(held, before_body=lambda: room.room.outbox.begin_data(held))
    assert receipt.outcome is Outcome.LATER
    assert len(room.post.delivered) == 1


def test_what_went_is_recorded_by_the_next_look_when_the_machine_died_before(room: Room) -> None:
    each = room.approve()
    room.send(each)
    room.room.outbox._kept[each.id] = replace(room.room.outbox.get(each.id), recorded=False)
    look_after(room.room, room.ways, now=MORNING + HOUR)
    assert len(sent(room)) == 1
    assert room.room.outbox.get(each.id).recorded


def test_an_answer_that_came_meanwhile_stops_it(room: Room) -> None:
    each = room.approve()
    answer = Reply(at=MORNING, sender=DANA, meaning=Meaning.STILL_DECIDING, text="Next week.")
    record(room.room.desk, "acme", answer, who="test", now=MORNING)
    assert room.send(each) is DispatchState.ASKS
    assert "read that first" in room.room.outbox.get(each.id).says
    assert room.post.delivered == []


def test_an_answer_that_ends_it_drops_it(room: Room) -> None:
    each = room.approve()
    no = Reply(at=MORNING, sender=DANA, meaning=Meaning.DO_NOT_WRITE, text="Please do not write.")
    record(room.room.desk, "acme", no, who="test", now=MORNING)
    assert room.send(each) is DispatchState.CANCELLED


def test_other_words_than_those_approved_are_asked_about(room: Room) -> None:
    each = room.approve()
    prepared = prepare(room.room, "acme", THANKS, now=MORNING)
    mine = replace(prepared.draft, body=prepared.draft.body.replace("Thank you", "Many thanks"))
    version = room.room.desk.store.get("acme").version
    keep_draft(room.room.desk, "acme", mine, version=version, who="test", now=MORNING)
    assert room.send(each) is DispatchState.ASKS
    assert "other words" in room.room.outbox.get(each.id).says


def test_going_back_to_composed_words_is_asked_about(room: Room) -> None:
    prepared = prepare(room.room, "acme", THANKS, now=MORNING)
    mine = replace(prepared.draft, body=prepared.draft.body.replace("Thank you", "Many thanks"))
    keep_draft(room.room.desk, "acme", mine, version=1, who="test", now=MORNING)
    each = room.approve()
    drop_draft(room.room.desk, "acme", THANKS, version=2, who="test", now=MORNING)
    assert room.send(each) is DispatchState.ASKS


def test_a_letter_that_a_correction_made_wrong_is_asked_about(room: Room) -> None:
    each = room.approve()
    change(
        room.room.desk, "acme", lambda it: replace(it, company="Zenith Foods", role="Baker"),
        what="corrected", who="test", now=MORNING,
    )  # fmt: skip
    assert room.send(each) is DispatchState.ASKS
    assert "not right any more" in room.room.outbox.get(each.id).says


def test_a_panel_is_thanked_one_after_the_other() -> None:
    people = tuple(
        Interviewer(name=name, topics=(Topic(about=about, thought=thought),))
        for name, about, thought in (
            (DANA, "planning the night shifts", "Planning ahead saves the first hour."),
            ("Luis Ortega", "the new loading bay", "A second ramp would halve the queue."),
            ("Mei Tanaka", "training the newcomers", "Pairing them with old hands works best."),
        )
    )
    met = replace(talked().interviews[0], interviewers=people)
    room = Room().with_(talked(interviews=(met,)))
    plan = room.room.desk.craft.planner.plan(talked(interviews=(met,)), now=MORNING)
    ids = [it.id for it in plan.follow_ups if it.kind is Kind.THANK_YOU]
    assert len(ids) == 3
    all_ = [room.approve(each) for each in ids]
    for each in reversed(all_):
        assert room.send(each, max(MORNING, each.not_before)) is DispatchState.SENT


def test_what_else_was_recorded_does_not_hinder_it(room: Room) -> None:
    each = room.approve()
    status = Sent(at=MORNING, kind=Kind.MATERIALS, to="Luis Ortega", body="x")
    record(room.room.desk, "acme", status, who="test", now=MORNING)
    assert room.send(each) is DispatchState.SENT


def test_a_missed_moment_is_asked_about_and_never_made_up_for(room: Room) -> None:
    each = room.approve()
    assert room.send(each, each.send_by + HOUR) is DispatchState.ASKS
    assert "missed" in room.room.outbox.get(each.id).says


def test_waits_for_their_hours_and_no_longer_than_it_may(room: Room) -> None:
    each = room.approve()
    night = at("Thu 15 Oct 2026 03:00", "America/New_York")
    state = room.send(each, night)
    held = room.room.outbox.get(each.id)
    if night > each.send_by:
        assert state is DispatchState.ASKS
    else:
        assert state is DispatchState.APPROVED
        assert held.not_before == at("Thu 15 Oct 2026 07:00", "America/New_York")


def test_an_account_sends_no_more_than_its_measure_in_an_hour() -> None:
    room = Room(mailbox=replace(MAILBOX, per_hour=1)).with_(talked())
    first = room.approve()
    other = replace(
        first, id="x", follow_up="other", message_id="<x@x.example>", application="acme"
    )
    room.room.outbox.approve(other)
    assert room.send(first) is DispatchState.SENT
    assert room.send(other) is DispatchState.APPROVED
    assert "within an hour" in room.room.outbox.get("x").says
    assert len(room.post.delivered) == 1


def test_a_draft_is_laid_into_the_folder_and_recorded_when_the_person_sent_it() -> None:
    room = Room(mailbox=replace(MAILBOX, delivery=Delivery.DRAFT)).with_(talked())
    each = room.approve()
    assert room.send(each) is DispatchState.DRAFTED
    assert room.post.drafts == [each.message_id]
    assert sent(room) == []
    room.post.filed = [each.message_id]
    look_after(room.room, room.ways, now=MORNING + HOUR)
    assert len(sent(room)) == 1


def test_other_words_take_the_place_of_the_draft_of_before() -> None:
    room = Room(mailbox=replace(MAILBOX, delivery=Delivery.DRAFT)).with_(talked())
    first = room.approve()
    room.send(first)
    second = room.approve()
    assert room.send(second) is DispatchState.DRAFTED
    assert room.post.drafts == ["", second.message_id]
    assert room.room.outbox.get(first.id).state is DispatchState.CANCELLED
    assert room.room.outbox.get(second.id).draft is not None


def test_files_a_copy_only_where_the_provider_does_not() -> None:
    for files_sent in (False, True):
        room = Room(mailbox=replace(MAILBOX, files_sent=files_sent)).with_(talked())
        each = room.approve()
        room.send(each)
        look_after(room.room, room.ways, now=MORNING)
        assert room.post.filed == ([] if files_sent else [each.message_id])
        assert room.room.outbox.unfiled(MORNING, 9) == ()


def test_goes_into_the_conversation_there_is() -> None:
    before = Sent(
        at=at("Tue 13 Oct 2026 16:00", "America/New_York"), kind=Kind.MATERIALS, to=DANA,
        subject="The list", body="x", message_id="<one@x.example>",
    )  # fmt: skip
    room = Room().with_(talked(happenings=(before,)))
    prepared = prepare(room.room, "acme", THANKS, now=MORNING)
    assert prepared.subject == "Re: The list"
    assert prepared.thread.answers == "<one@x.example>"


def test_files_that_go_along_are_part_of_what_was_read(room: Room) -> None:
    one = prepare(room.room, "acme", THANKS, now=MORNING, attachments=(Attachment("a.pdf", b"1"),))
    other = prepare(
        room.room, "acme", THANKS, now=MORNING, attachments=(Attachment("a.pdf", b"2"),)
    )
    assert one.seen != other.seen
    assert one.draft.attachments == ("a.pdf",)


def test_what_goes_by_a_mailbox_has_the_files_that_were_named_and_no_others(room: Room) -> None:
    attached = "As promised, I have attached the list.\n\nBest regards,\nAlex Morgan"
    letter = replace(prepare(room.room, "acme", THANKS, now=MORNING).draft, body=attached)
    keep_draft(room.room.desk, "acme", letter, version=1, who="test", now=MORNING)
    bare = prepare(room.room, "acme", THANKS, now=MORNING)
    assert "missing-attachment" in {each.check for each in bare.faults}


def test_what_asks_or_was_refused_gives_way_to_what_is_approved_anew(room: Room) -> None:
    for state in (DispatchState.ASKS, DispatchState.REFUSED):
        first = room.approve()
        over = Settled(state=state, says="Why.", at=MORNING)
        assert room.room.outbox.decide(first.id, [DispatchState.APPROVED], over)
        again = room.approve()
        assert room.room.outbox.get(first.id).state is DispatchState.CANCELLED
        assert room.room.outbox.waiting() == (again,)
        take_back(room.room, again.id, now=MORNING)


def test_what_did_not_go_need_not_go_again(room: Room) -> None:
    room.post.script = [PERHAPS]
    each = room.approve()
    room.send(each)
    dropped = it_did_not_go(room.room, each.id, again=False, now=MORNING)
    assert dropped.state is DispatchState.CANCELLED
    assert room.send(each, MORNING + HOUR) is None


def test_a_draft_that_was_deleted_is_shown_no_longer() -> None:
    room = Room(mailbox=replace(MAILBOX, delivery=Delivery.DRAFT)).with_(talked())
    each = room.approve()
    room.send(each)
    assert room.room.outbox.waiting()
    take_back(room.room, each.id, now=MORNING)
    assert room.room.outbox.waiting() == ()


@pytest.mark.parametrize("state", DispatchState)
def test_every_decision_that_is_offered_can_be_made_and_no_other(state: DispatchState) -> None:
    made = {
        Decision.TAKE_BACK: take_back, Decision.WENT: it_went, Decision.AGAIN: it_did_not_go,
        Decision.DROP: partial(it_did_not_go, again=False),
    }  # fmt: skip
    possible = set()
    for decision, decide in made.items():
        room = Room().with_(talked())
        each = room.approve()
        outcome = Settled(state=state, says="", at=MORNING)
        room.room.outbox.decide(each.id, [DispatchState.APPROVED], outcome)
        try:
            decide(room.room, each.id, now=MORNING)
        except RefusedChange:
            continue
        possible.add(decision)
    assert possible == set(CHOICES.get(state, ())) - {Decision.APPROVE}
