"""Approve a mail: from now on not one byte of it changes."""

from datetime import datetime
from hashlib import sha256

from afterword.actions.mailroom import Mail, Mailroom
from afterword.actions.outbox import Settled
from afterword.actions.prepare import Prepared
from afterword.core.errors import NotReady, StaleDraft
from afterword.core.model.dispatch import Dispatch, DispatchState

GIVEN_UP = (DispatchState.ASKS, DispatchState.REFUSED)
"""The states of a message in whose place another one may come: nothing of it goes any more."""


def approve(room: Mailroom, prepared: Prepared, *, seen: str, who: str, now: datetime) -> Dispatch:
    """Freeze a mail and put it into the outbox; it goes out at its moment, if all is still right.

    It takes the place of one for the same follow-up that waits for a decision or was refused.
    ``seen`` is the hash of what the person has read. Raises StaleDraft when that is not this,
    NotReady while a check finds an error, AlreadyApproved, UnsafeLetter, UnsafeAttachment.
    """
    if seen != prepared.seen:
        raise StaleDraft("the letter is not the one that you have read")
    if prepared.faults:
        first = prepared.faults[0]
        raise NotReady(f"{prepared.follow_up.id} is not ready: {first.says}", do=first.mend)
    dispatch = _frozen(room, prepared, who=who, now=now)
    for each in room.outbox.of(dispatch.application):
        if each.follow_up == dispatch.follow_up and each.state in GIVEN_UP:
            over = Settled(state=DispatchState.CANCELLED, says="You approved it anew.", at=now)
            room.outbox.decide(each.id, GIVEN_UP, over)
    room.outbox.approve(dispatch)
    return dispatch


def _frozen(room: Mailroom, prepared: Prepared, *, who: str, now: datetime) -> Dispatch:
    fresh, domain = room.new_id(), prepared.mailbox.address.rpartition("@")[2]
    message_id = f"<{fresh}@{domain.encode('idna').decode()}>"
    each = prepared.follow_up
    message = room.compose(
        Mail(
            id=fresh,
            message_id=message_id,
            date=prepared.date,
            sender_name=prepared.sender_name,
            sender=prepared.mailbox.address,
            recipient_name=each.to,
            recipient=prepared.recipient,
            subject=prepared.subject,
            body=prepared.draft.body,
            thread=prepared.thread,
            attachments=prepared.attachments,
            html=prepared.mailbox.html,
        )
    )
    return Dispatch(
        id=fresh,
        application=prepared.application,
        follow_up=each.id,
        kind=each.kind,
        to=each.to,
        subject=prepared.subject,
        body=prepared.draft.body,
        draft_subject=prepared.draft.subject,
        composed=prepared.composed,
        files=tuple(file.name for file in prepared.attachments),
        version=prepared.version,
        heard=prepared.heard,
        includes=each.includes,
        mailbox=prepared.mailbox.id,
        sender=prepared.mailbox.address,
        recipient=prepared.recipient,
        message=message,
        sha256=sha256(message).hexdigest(),
        message_id=message_id,
        date=prepared.date,
        send_by=prepared.send_by,
        approved_at=now,
        approved_by=who,
        not_before=prepared.date,
    )
