"""What an action asks of the place where approved messages wait: the due table."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from afterword.core.model.dispatch import Dispatch, DispatchState, DraftPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What an attempt came to."""

    state: DispatchState
    says: str
    at: datetime
    not_before: datetime | None = None
    """When to try again, of one that is approved again."""
    aliases: tuple[str, ...] = ()
    draft: DraftPlace | None = None
    """Where it lies now, of one laid among the drafts."""
    recorded: bool = False
    """True when it stands in the record of the application."""
    filed: bool = False
    """True when nobody has to see to a copy among what was sent."""


class Outbox(Protocol):
    """Keeps approved messages and who holds them; every change is one compare-and-swap.

    Nothing here is ever taken on trust: a change names the state, the owner and the attempt that
    it starts from, and tells whether it was still so.
    """

    def approve(self, dispatch: Dispatch) -> None:
        """Keep an approved message.

        Raises AlreadyApproved while an open one exists for its follow-up.
        """

    def get(self, id: str) -> Dispatch:
        """Give a message. Raises UnknownDispatch."""

    def of(self, application: str) -> tuple[Dispatch, ...]:
        """Give all messages of an application, the latest approved first."""

    def waiting(self) -> tuple[Dispatch, ...]:
        """Give all that are shown until they have gone or been decided about, the soonest first."""

    def counts(self, application: str = "") -> Mapping[DispatchState, int]:
        """Count what waits by its state, of one application or of all; none is read for it."""

    def known_as(self, message_ids: Iterable[str]) -> Dispatch | None:
        """Find the message that is known by one of some Message-IDs or ids of envelopes."""

    def due(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of approved messages whose moment has come, the soonest first."""

    def expired(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of messages whose holder has let the lease end."""

    def unsure(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of those that may have gone and are to be looked for: unknown, drafted."""

    def unrecorded(self, limit: int) -> tuple[str, ...]:
        """Give the ids of messages that went out and do not stand in the record yet."""

    def unfiled(self, now: datetime, limit: int) -> tuple[str, ...]:
        """Give the ids of messages that went out and of which no copy has been seen to yet."""

    def next_due(self) -> datetime | None:
        """Give the moment at which the next message is due."""

    def claim(
        self, id: str, *, owner: str, now: datetime, lease_until: datetime
    ) -> Dispatch | None:
        """Take an approved message whose moment has come; None when it is not to be had."""

    def begin_data(self, held: Dispatch) -> bool:
        """Mark that the text begins to go over; durable before it returns.

        False when the message is no longer held by this owner in this attempt.
        """

    def settle(self, held: Dispatch, outcome: Settled) -> bool:
        """Write down what an attempt came to; False when it is no longer held."""

    def expire(self, held: Dispatch, outcome: Settled) -> bool:
        """Settle a message in the place of a holder whose lease has ended by ``outcome.at``."""

    def decide(self, id: str, since: Iterable[DispatchState], outcome: Settled) -> bool:
        """Change what nobody holds: by the person, or by what is found about it later.

        False when it is in none of the states ``since``.
        """

    def together(self) -> AbstractContextManager[None]:
        """Keep several changes, also those of the record, as one: all of them or none."""

    def record_done(self, id: str) -> None:
        """Note that the sending stands in the record of the application."""

    def file_done(self, id: str) -> None:
        """Note that a copy lies among what was sent, or needs not."""

    def sent_since(self, mailbox: str, moment: datetime) -> int:
        """Count what went out by a mailbox since a moment, what may have gone included."""
