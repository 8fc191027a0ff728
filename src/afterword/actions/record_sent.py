"""Write down that a message went out: in the record, and among what was sent."""

from contextlib import suppress
from datetime import datetime, timedelta

from afterword.actions.mailroom import Mailroom
from afterword.actions.outbox import Settled
from afterword.actions.record import record
from afterword.actions.store import Stored
from afterword.actions.ways import Ways
from afterword.core.errors import AfterwordError, StaleApplication, UnknownContact, UnknownMailbox
from afterword.core.model.dispatch import Dispatch, DispatchState
from afterword.core.model.happening import Sent

LATER = timedelta(minutes=30)
"""When to try again to file a copy."""


def record_sent(room: Mailroom, id: str, *, now: datetime) -> None:
    """Record on the application that a message went out; once, however often it is asked.

    A record that somebody else is changing at this moment is left for the next time. Without the
    contact, who was taken out meanwhile, the outbox alone still shows what went.
    """
    gone = room.outbox.get(id)
    if write_down(room, gone, room.desk.store.get(gone.application), now=now):
        room.outbox.record_done(id)


def write_down(room: Mailroom, gone: Dispatch, stored: Stored, *, now: datetime) -> bool:
    """Do so with what has been read of both; False when the record has changed since then."""
    sent = Sent(
        at=min(gone.settled_at or now, now),
        kind=gone.kind,
        to=gone.to,
        subject=gone.subject,
        body=gone.body,
        includes=gone.includes,
        message_id=gone.message_id,
    )
    known = stored.application.happenings
    stands = any(isinstance(it, Sent) and it.message_id == gone.message_id for it in known)
    try:
        if not stands:
            with suppress(UnknownContact):
                record(room.desk, gone.application, sent, who="mailroom", now=now, since=stored)
    except StaleApplication:
        return False
    return True


def file_sent(room: Mailroom, ways: Ways, id: str, *, now: datetime) -> None:
    """Put a copy among what was sent, where the provider does not do so itself."""
    gone = room.outbox.get(id)
    try:
        mailbox = room.mailboxes.get(gone.mailbox)
        if mailbox.imap is not None and not mailbox.files_sent:
            ways.account(mailbox.id).file_sent(gone)
    except UnknownMailbox:
        room.outbox.file_done(id)  # it was removed meanwhile: there is nowhere to file it
    except AfterwordError:
        ways.rest(gone.mailbox)
        room.outbox.decide(
            id,
            [DispatchState.SENT],
            Settled(
                state=DispatchState.SENT,
                says=gone.says,
                at=gone.settled_at or now,
                not_before=now + LATER,
            ),
        )
    else:
        room.outbox.file_done(id)
