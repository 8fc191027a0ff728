"""One round over the due table: settle what was left, send what is due, look for the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.actions.look_after import Failed, each_of, search, settle_left
from afterword.actions.mailroom import Mailroom
from afterword.actions.send import send
from afterword.actions.ways import Ways
from afterword.core.model.dispatch import Dispatch, DispatchState

DECIDES = (DispatchState.ASKS, DispatchState.UNKNOWN, DispatchState.REFUSED)
"""The states in which the person has to do something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What one round did."""

    came_to: tuple[tuple[Dispatch, DispatchState], ...] = ()
    """Every message that it had hold of, as it was then, and the state that it has now."""
    failed: tuple[Failed, ...] = ()
    next: datetime | None = None
    """When the next message is due; none when none waits."""


def sweep(
    room: Mailroom,
    ways: Ways,
    *,
    owner: str,
    clock: Callable[[], datetime],
    began: datetime | None = None,
    limit: int = 100,
) -> Swept:
    """Settle what was left behind, send every message that is due, look for what may have gone.

    The clock is read for every message, as a server may think for ten minutes over the one before
    it. Searches in folders come last, so that no mailbox that does not answer delays a message.
    """
    now = clock()
    failed = settle_left(room, now=now, limit=limit)
    came_to: list[tuple[Dispatch, DispatchState]] = []

    def one(id: str) -> None:
        send(room, ways, id, owner=owner, now=clock(), clock=clock, began=began, tell=told)

    def told(each: Dispatch, state: DispatchState) -> None:
        came_to.append((each, state))

    failed += tuple(each_of(room.outbox.due(now, limit), one))
    failed += search(room, ways, now=clock(), limit=limit)
    return Swept(came_to=tuple(came_to), failed=failed, next=room.outbox.next_due())
