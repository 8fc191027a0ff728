"""An outbox in memory, with the same contract as the real ones."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.actions.outbox import Settled
from afterword.core.errors import AlreadyApproved, UnknownDispatch
from afterword.core.model.dispatch import OPEN, WAITING, Dispatch, DispatchState, Phase

GONE = {DispatchState.SENDING, DispatchState.SENT, DispatchState.UNKNOWN}
UNSURE = {DispatchState.DRAFTED, DispatchState.UNKNOWN}


class MemoryOutbox:
    """Keeps approved messages as long as it lives."""

    def __init__(self) -> None:
        self._kept: dict[str, Dispatch] = {}

    def approve(self, dispatch: Dispatch) -> None:
        """Keep an approved message. Raises AlreadyApproved."""
        same = (dispatch.application, dispatch.follow_up)
        if any(each.state in OPEN for each in self._all(lambda it: _same(it) == same)):
            raise AlreadyApproved(f"a message for {dispatch.follow_up} is approved already")
        self._kept[dispatch.id] = dispatch

    def get(self, id: str) -> Dispatch:
        """Give a message. Raises UnknownDispatch."""
        if id not in self._kept:
            raise UnknownDispatch(f"there is no message {id!r}")
        return self._kept[id]

    def of(self, application: str) -> tuple[Dispatch, ...]:
        """Give all messages of an application, the latest approved first."""
        found = self._all(lambda it: it.application == application)
        return tuple(sorted(found, key=lambda it: it.approved_at, reverse=True))

    def waiting(self) -> tuple[Dispatch, ...]:
        """Give all that are shown until they have gone or been decided about."""
        found = self._all(lambda it: it.state in WAITING)
        return tuple(sorted(found, key=lambda it: (it.not_before, it.id)))

    def counts(self, application: str = "") -> Mapping[DispatchState, int]:
        """Count what waits by its state."""
        return Counter(it.state for it in self.waiting() if application in {"", it.application})

    def known_as(self, message_ids: Iterable[str]) -> Dispatch | None:
        """Find the message that is known by one of some ids."""
        wanted = set(message_ids)
        found = self._all(lambda it: bool({it.id, it.message_id, *it.aliases} & wanted))
        return found[0] if found else None

    def due(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of approved messages whose moment has come, the soonest first."""
        found = self._all(lambda it: it.state is DispatchState.APPROVED and it.not_before <= now)
        return tuple(it.id for it in sorted(found, key=lambda it: it.not_before)[:limit])

    def expired(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of messages whose holder has let the lease end."""
        found = self._all(
            lambda it: it.state is DispatchState.SENDING and (it.lease_until or now) <= now
        )
        return tuple(it.id for it in found[:limit])

    def unsure(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of those that may have gone and are to be looked for."""
        found = self._all(lambda it: it.state in UNSURE and it.not_before <= now)
        return tuple(it.id for it in found[:limit])

    def unrecorded(self, limit: int) -> tuple[str, ...]:
        """Give the ids of messages that went out and do not stand in the record yet."""
        found = self._all(lambda it: it.state is DispatchState.SENT and not it.recorded)
        return tuple(it.id for it in found[:limit])

    def unfiled(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of messages that went out and of which no copy has been seen to yet."""
        found = self._all(
            lambda it: it.state is DispatchState.SENT and not it.filed and it.not_before <= now
        )
        return tuple(it.id for it in found[:limit])

    def next_due(self) -> datetime | None:
        """Give the moment at which the next message is due."""
        found = self._all(lambda it: it.state is DispatchState.APPROVED)
        return min((it.not_before for it in found), default=None)

    def claim(
        self, id: str, *, owner: str, now: datetime, lease_until: datetime
    ) -> Dispatch | None:
        """Take an approved message whose moment has come; None when it is not to be had."""
        each = self._kept.get(id)
        if each is None or each.state is not DispatchState.APPROVED or each.not_before > now:
            return None
        self._kept[id] = replace(
            each, state=DispatchState.SENDING, phase=Phase.HANDSHAKE, owner=owner,
            lease_until=lease_until, attempts=each.attempts + 1, settled_at=now,
        )  # fmt: skip
        return self._kept[id]

    def begin_data(self, held: Dispatch) -> bool:
        """Mark that the text begins to go over."""
        return self._swap(held.id, self._is_held(held), phase=Phase.DATA)

    def settle(self, held: Dispatch, outcome: Settled) -> bool:
        """Write down what an attempt came to; False when it is no longer held."""
        return self._settle(held.id, self._is_held(held), outcome)

    def expire(self, held: Dispatch, outcome: Settled) -> bool:
        """Settle a message in the place of a holder whose lease has ended."""
        each = self.get(held.id)
        left = each.phase is held.phase and (each.lease_until or outcome.at) <= outcome.at
        return self._settle(held.id, left and self._is_held(held), outcome)

    def decide(self, id: str, since: Iterable[DispatchState], outcome: Settled) -> bool:
        """Change what nobody holds; False when it is in none of the states ``since``."""
        return self._settle(id, id in self._kept and self._kept[id].state in set(since), outcome)

    def together(self) -> AbstractContextManager[None]:
        """Keep several changes one by one: what is in memory is lost as a whole."""
        return nullcontext()

    def record_done(self, id: str) -> None:
        """Note that the sending stands in the record of the application."""
        self._swap(id, id in self._kept, recorded=True)

    def file_done(self, id: str) -> None:
        """Note that a copy lies among what was sent, or needs not."""
        self._swap(id, id in self._kept, filed=True)

    def sent_since(self, mailbox: str, moment: datetime) -> int:
        """Count what went out by a mailbox since a moment, what may have gone included."""
        return len(
            self._all(
                lambda it: (
                    it.mailbox == mailbox
                    and it.state in GONE
                    and (it.settled_at or moment) - moment > timedelta()
                )
            )
        )

    def _all(self, wanted: Callable[[Dispatch], bool]) -> list[Dispatch]:
        return [each for each in self._kept.values() if wanted(each)]

    def _is_held(self, held: Dispatch) -> bool:
        each = self.get(held.id)
        return each.state is DispatchState.SENDING and (each.owner, each.attempts) == (
            held.owner,
            held.attempts,
        )

    def _swap(self, id: str, still: bool, **changes: object) -> bool:  # noqa: FBT001 -- the condition of the swap
        if still:
            self._kept[id] = replace(self._kept[id], **changes)  # type: ignore[arg-type]  # any field may change
        return still

    def _settle(self, id: str, still: bool, outcome: Settled) -> bool:  # noqa: FBT001 -- the same
        if not still:
            return False
        each = self._kept[id]
        names = {*each.aliases, *outcome.aliases}
        return self._swap(
            id, still, state=outcome.state, phase=Phase.NONE, owner="", lease_until=None,
            says=outcome.says, settled_at=outcome.at, aliases=tuple(sorted(names)),
            recorded=each.recorded or outcome.recorded, filed=each.filed or outcome.filed,
            not_before=outcome.not_before or each.not_before, draft=outcome.draft or each.draft,
        )  # fmt: skip


def _same(each: Dispatch) -> tuple[str, str]:
    return each.application, each.follow_up
