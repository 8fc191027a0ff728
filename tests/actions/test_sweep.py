"""One round over the due table."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.actions.add import add
from afterword.actions.approve import approve
from afterword.actions.mailboxes import Place
from afterword.actions.outbox import Settled
from afterword.actions.post import Outcome, Receipt
from afterword.actions.prepare import prepare
from afterword.actions.send import send
from afterword.actions.sweep import Swept, sweep
from afterword.core.errors import MailboxUnreachable
from afterword.core.model.dispatch import Dispatch, DispatchState
from afterword.core.model.mailbox import Delivery
from afterword.testing import ScriptedPost, at
from tests.actions.mailrooms import MAILBOX, MORNING, THANKS, Room, talked

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def room() -> Room:
    return Room().with_(talked())


def swept(
    room: Room, clock: Callable[[], datetime] = lambda: MORNING, began: datetime | None = None
) -> Swept:
    return sweep(room.room, room.ways, owner="test", clock=clock, began=began)


def came_to(round: Swept) -> list[tuple[str, DispatchState]]:
    return [(each.id, state) for each, state in round.came_to]


def more(room: Room, count: int) -> list[Dispatch]:
    """Approve the same message of several applications."""
    first = room.approve()
    others = []
    for n in range(count):
        id = f"other{n}"
        add(room.room.desk, talked(id=id), who="test", now=MORNING)
        prepared = prepare(room.room, id, THANKS, now=MORNING)
        each = approve(room.room, prepared, seen=prepared.seen, who="test", now=MORNING)
        others.append(each)
    return [first, *others]


def states(room: Room, messages: list[Dispatch]) -> list[DispatchState]:
    return [room.room.outbox.get(each.id).state for each in messages]


def test_sends_what_is_due_and_says_when_the_next_is(room: Room) -> None:
    each = room.approve()
    later = replace(each, id="l", follow_up="l", message_id="<l@x>", not_before=MORNING + HOUR)
    room.room.outbox.approve(later)
    round = swept(room)
    assert came_to(round) == [(each.id, DispatchState.SENT)]
    assert round.next == MORNING + HOUR
    assert swept(room).came_to == ()
    assert len(room.post.delivered) == 1


def test_a_message_that_cannot_be_read_delays_no_other(room: Room) -> None:
    first, *_ = more(room, 1)

    class Broken(ScriptedPost):
        def send(self, dispatch: Dispatch, *, before_body: Callable[[], bool]) -> Receipt:
            if dispatch.id == first.id:
                raise RuntimeError(dispatch.id)
            return super().send(dispatch, before_body=before_body)

    post = Broken()
    room.changed(post=post)
    round = swept(room)
    assert [each.id for each in round.failed] == [first.id]
    assert len(post.delivered) == 1


def test_a_record_that_cannot_be_read_stops_no_round(room: Room) -> None:
    gone, other = more(room, 1)
    for each in (gone, other):
        done = Settled(state=DispatchState.SENT, says="", at=MORNING)
        assert room.room.outbox.decide(each.id, [DispatchState.APPROVED], done)
    room.room.outbox._kept[gone.id] = replace(gone, state=DispatchState.SENT, application="lost")
    assert [each.id for each in swept(room).failed] == [gone.id]
    assert room.room.outbox.get(other.id).recorded


def test_every_message_is_asked_about_at_its_own_moment(room: Room) -> None:
    """A server that thinks for hours must not carry the next one out of its hours."""
    messages = more(room, 1)
    now = [MORNING]

    class Slow(ScriptedPost):
        def send(self, dispatch: Dispatch, *, before_body: Callable[[], bool]) -> Receipt:
            receipt = super().send(dispatch, before_body=before_body)
            now[0] += 200 * HOUR
            return receipt

    room.changed(post=Slow())
    swept(room, clock=lambda: now[0])
    assert states(room, messages) == [DispatchState.SENT, DispatchState.ASKS]


def test_a_machine_that_slept_after_asking_does_not_send(room: Room) -> None:
    """The lease is its own still, for nobody else was awake."""
    each = room.approve()
    moments = iter([MORNING, MORNING, MORNING + 10 * HOUR])
    state = send(
        room.room,
        room.ways,
        each.id,
        owner="t",
        now=next(moments),
        clock=lambda: MORNING + 10 * HOUR,
    )
    assert state is DispatchState.APPROVED
    assert room.post.delivered == []


def test_what_was_missed_while_it_slept_is_put_to_the_person(room: Room) -> None:
    each = room.approve()
    night = each.send_by + HOUR
    swept(room, clock=lambda: night)
    assert room.room.outbox.get(each.id).state is DispatchState.ASKS
    assert room.post.delivered == []


@pytest.mark.parametrize("jump", [-48 * HOUR, -MINUTE, MINUTE, 3 * HOUR])
def test_a_clock_that_jumps_sends_nothing_twice_and_loses_nothing(
    room: Room, jump: timedelta
) -> None:
    room.post.script = [Receipt(outcome=Outcome.LATER, says="451")]
    each = room.approve()
    for now in (MORNING, MORNING + jump, MORNING + 2 * MINUTE, MORNING + jump, MORNING + HOUR):
        swept(room, clock=lambda now=now: now)
    assert len(room.post.delivered) <= 1
    state = room.room.outbox.get(each.id).state
    assert state is (DispatchState.SENT if room.post.delivered else DispatchState.APPROVED)


def test_what_an_earlier_life_may_have_sent_is_looked_for_first(room: Room) -> None:
    """The database lost its last writes: it knows of no attempt, and the message has gone."""
    each = room.approve()
    room.post.filed = [each.message_id]
    assert came_to(swept(room, began=MORNING)) == [(each.id, DispatchState.SENT)]
    assert room.post.delivered == []


def test_what_became_due_later_is_sent_without_looking(room: Room) -> None:
    each = room.approve()
    room.post.filed = [each.message_id]
    swept(room, began=MORNING - MINUTE)
    assert len(room.post.delivered) == 1


def test_what_was_tried_before_is_looked_for_first(room: Room) -> None:
    room.post.script = [Receipt(outcome=Outcome.LATER, says="451")]
    each = room.approve()
    swept(room)
    room.post.filed = [each.message_id]
    swept(room, clock=lambda: MORNING + HOUR)
    assert room.post.delivered == []
    assert room.room.outbox.get(each.id).state is DispatchState.SENT


def test_without_a_look_nothing_doubtful_is_sent() -> None:
    class Blind(ScriptedPost):
        def find_sent(self, dispatch: Dispatch) -> str | None:  # noqa: ARG002 -- it sees none
            raise MailboxUnreachable

    room = Room(Blind()).with_(talked())
    each = room.approve()
    assert came_to(swept(room, began=MORNING)) == [(each.id, DispatchState.APPROVED)]
    assert room.post.delivered == []


def test_a_mailbox_that_does_not_answer_is_asked_once_a_round() -> None:
    asked = []

    class Deaf(ScriptedPost):
        def account(self, mailbox: str) -> ScriptedPost:
            asked.append(mailbox)
            return super().account(mailbox)

        def file_sent(self, dispatch: Dispatch) -> None:  # noqa: ARG002 -- it takes none
            raise MailboxUnreachable

    room = Room(Deaf(), mailbox=replace(MAILBOX, files_sent=False)).with_(talked())
    messages = more(room, 5)
    swept(room)
    assert states(room, messages) == [DispatchState.SENT] * 6
    assert len(asked) == 1
    swept(room, clock=lambda: MORNING + HOUR)
    assert len(asked) == 2


def test_lays_a_draft_once() -> None:
    room = Room(mailbox=replace(MAILBOX, delivery=Delivery.DRAFT)).with_(talked())
    room.approve()
    for minutes in range(5):
        swept(room, clock=lambda n=minutes: MORNING + n * MINUTE)
    assert len(room.post.drafts) == 1


def test_at_night_it_waits_for_their_hours(room: Room) -> None:
    each = room.approve()
    night = at("Thu 15 Oct 2026 03:00", "America/New_York")
    round = swept(room, clock=lambda: night)
    ((told, state),) = came_to(round)
    assert told == each.id
    assert state in {DispatchState.APPROVED, DispatchState.ASKS}
    assert room.post.delivered == []


def test_an_answer_that_came_while_nobody_watched_is_read_before_anything_goes(room: Room) -> None:
    looked = []

    class Watched(ScriptedPost):
        def place(self, folder: str) -> Place:
            looked.append(folder)
            assert self.delivered == []
            return super().place(folder)

    room.changed(post=Watched())
    more(room, 3)
    assert len(swept(room).came_to) == 4
    assert looked == ["INBOX"]


def test_nothing_goes_while_the_mailbox_cannot_be_looked_into_and_too_late_it_is_asked() -> None:
    class Silent(ScriptedPost):
        def account(self, mailbox: str) -> ScriptedPost:
            raise MailboxUnreachable(f"{mailbox} does not answer")

    room = Room(Silent()).with_(talked())
    each = room.approve()
    assert came_to(swept(room)) == [(each.id, DispatchState.APPROVED)]
    assert "does not answer" in room.room.outbox.get(each.id).says
    swept(room, clock=lambda: each.send_by + HOUR)
    assert states(room, [each]) == [DispatchState.ASKS]
