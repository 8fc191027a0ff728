"""Look after what was left behind: by a machine that died, or a line that broke."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.actions.mailroom import Mailroom
from afterword.actions.outbox import Settled
from afterword.actions.record_sent import file_sent, record_sent
from afterword.actions.ways import Ways
from afterword.core.errors import AfterwordError
from afterword.core.model.dispatch import Dispatch, DispatchState, Phase

SOONEST, LATEST = timedelta(minutes=2), timedelta(days=1)
"""Between two searches for the same message: half of its age, within these limits."""
UNSURE = (DispatchState.UNKNOWN, DispatchState.DRAFTED)
"""The states of what may have gone without our knowing."""


class Failed(NamedTuple):
    """A message that could not be seen to, and why; it is tried again in the next round."""

    id: str
    error: Exception


def settle_left(room: Mailroom, *, now: datetime, limit: int) -> tuple[Failed, ...]:
    """Settle what nobody holds any more, and write down what went; no server is asked."""
    return (
        *each_of(room.outbox.expired(now, limit), lambda it: release(room, it, now=now)),
        *each_of(room.outbox.unrecorded(limit), lambda it: record_sent(room, it, now=now)),
    )


def search(room: Mailroom, ways: Ways, *, now: datetime, limit: int) -> tuple[Failed, ...]:
    """Look into the folders of accounts: for what may have gone, and for copies of what went."""
    ways.rested()
    return (
        *each_of(room.outbox.unsure(now, limit), lambda each: reconcile(room, ways, each, now=now)),
        *each_of(
            room.outbox.unfiled(now, limit), lambda each: file_sent(room, ways, each, now=now)
        ),
    )


def each_of(ids: Iterable[str], work: Callable[[str], object]) -> Iterator[Failed]:
    """Do something for each of some messages, whatever goes wrong with the others."""
    for each in ids:
        try:
            work(each)
        except Exception as error:  # noqa: BLE001 -- one broken record must not stop the rest
            yield Failed(each, error)


def release(room: Mailroom, id: str, *, now: datetime) -> None:
    """Settle a message whose holder let the lease end.

    Before the marker nothing had left: it is simply approved again. After it the message may have
    gone, and is unknown.
    """
    held = room.outbox.get(id)
    state, says = DispatchState.APPROVED, "The machine stopped before anything had left."
    if held.phase is Phase.DATA:
        state = DispatchState.UNKNOWN
        says = "The machine stopped while the text went over; it may have gone or not."
    room.outbox.expire(held, Settled(state=state, says=says, at=now, not_before=now))


def reconcile(room: Mailroom, ways: Ways, id: str, *, now: datetime) -> None:
    """Look for a message that may have gone among what was sent; never send it again.

    Not found it stays as it is, and the person is asked, who can look into the mailbox or ask the
    recipient. It is looked for again, ever more rarely.
    """
    gone = room.outbox.get(id)
    if gone.state not in UNSURE:
        return
    says = gone.says
    try:
        mailbox = room.mailboxes.get(gone.mailbox)
        found = ways.account(mailbox.id).find_sent(gone) if mailbox.imap else None
    except AfterwordError:
        ways.rest(gone.mailbox)
        found = None
    if found is None:
        _look_again(room, gone, says, now)
    else:
        found_sent(room, gone, found, now=now, says="It was found among what was sent.")


def found_sent(
    room: Mailroom, gone: Dispatch, message_id: str, *, now: datetime, says: str
) -> None:
    """Settle a message as sent because of a trace of it: a copy, an answer, a bounce."""
    alias = () if message_id in {"", gone.message_id} else (message_id,)
    outcome = Settled(state=DispatchState.SENT, says=says, at=gone.settled_at or now, aliases=alias)
    if room.outbox.decide(gone.id, UNSURE, outcome):
        record_sent(room, gone.id, now=now)


def _look_again(room: Mailroom, gone: Dispatch, says: str, now: datetime) -> None:
    since = gone.settled_at or now
    wait = min(max((now - since) / 2, SOONEST), LATEST)
    again = Settled(state=gone.state, says=says, at=since, not_before=now + wait)
    room.outbox.decide(gone.id, [gone.state], again)
