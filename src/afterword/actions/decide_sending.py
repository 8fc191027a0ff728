"""Decide about a message in the outbox: what only the person can know, or may change."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from afterword.actions.mailroom import Mailroom
from afterword.actions.outbox import Settled
from afterword.actions.record_sent import record_sent
from afterword.core.errors import RefusedChange
from afterword.core.model.dispatch import Dispatch, DispatchState

BEFORE_IT_GOES = (
    DispatchState.APPROVED,
    DispatchState.ASKS,
    DispatchState.REFUSED,
    DispatchState.DRAFTED,
)
"""The states in which a message can be taken back; of a draft it means that it was deleted."""


class Decision(StrEnum):
    """What a person can decide about a message."""

    TAKE_BACK = "take-back"
    """It is not to go."""
    APPROVE = "approve"
    """Read it as it would go now, and approve it anew."""
    WENT = "went"
    """It has gone."""
    AGAIN = "again"
    """It has not gone: the same mail goes once more."""
    DROP = "drop"
    """It has not gone, and shall not."""


CHOICES: Mapping[DispatchState, tuple[Decision, ...]] = {
    DispatchState.APPROVED: (Decision.TAKE_BACK,),
    DispatchState.ASKS: (Decision.APPROVE, Decision.TAKE_BACK),
    DispatchState.REFUSED: (Decision.APPROVE, Decision.TAKE_BACK),
    DispatchState.DRAFTED: (Decision.WENT, Decision.TAKE_BACK),
    DispatchState.UNKNOWN: (Decision.WENT, Decision.AGAIN, Decision.DROP),
}
"""What can be decided about a message, by where it stands; about all others nothing."""


def it_went(room: Mailroom, id: str, *, now: datetime) -> Dispatch:
    """Take the person's word that a message has gone. Raises UnknownDispatch, RefusedChange."""
    gone = room.outbox.get(id)
    outcome = Settled(
        state=DispatchState.SENT, says="You said that it went.", at=gone.settled_at or now
    )
    if not room.outbox.decide(id, [DispatchState.UNKNOWN, DispatchState.DRAFTED], outcome):
        raise _too_late(room, id)
    record_sent(room, id, now=now)
    return room.outbox.get(id)


def it_did_not_go(room: Mailroom, id: str, *, again: bool = True, now: datetime) -> Dispatch:
    """Take the person's word that a message has not gone: the same bytes go out once more.

    They carry the same Message-ID, so that whoever sorts by it finds one mail where two arrived.
    Not ``again``, it is dropped. Raises UnknownDispatch, RefusedChange.
    """
    state = DispatchState.APPROVED if again else DispatchState.CANCELLED
    says = "You said that it had not gone."
    outcome = Settled(state=state, says=says, at=now, not_before=now)
    if not room.outbox.decide(id, [DispatchState.UNKNOWN], outcome):
        raise _too_late(room, id)
    return room.outbox.get(id)


def take_back(room: Mailroom, id: str, *, now: datetime) -> Dispatch:
    """Take an approved message back, or say that its draft was deleted.

    Raises UnknownDispatch, and RefusedChange when it is gone.
    """
    outcome = Settled(state=DispatchState.CANCELLED, says="You took it back.", at=now)
    if not room.outbox.decide(id, BEFORE_IT_GOES, outcome):
        raise _too_late(room, id)
    return room.outbox.get(id)


def _too_late(room: Mailroom, id: str) -> RefusedChange:
    state = room.outbox.get(id).state
    return RefusedChange(
        f"the message is {STANDS[state]}",
        rule="sending",
        do="afterword outbox shows what can be done with it",
    )


STANDS = {
    DispatchState.APPROVED: "approved and waits for its moment",
    DispatchState.SENDING: "being sent at this moment",
    DispatchState.SENT: "sent already",
    DispatchState.DRAFTED: "among your drafts: send it or delete it there",
    DispatchState.UNKNOWN: "one that may have gone: say whether it did",
    DispatchState.ASKS: "one that waits for your decision",
    DispatchState.REFUSED: "refused by the server",
    DispatchState.CANCELLED: "taken back already",
}
"""Where a message stands, after "the message is"."""
