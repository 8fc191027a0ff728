"""A message that a person approved, byte for byte, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from afterword.core.model.followup import Kind


class DispatchState(StrEnum):
    """Where an approved message stands."""

    APPROVED = "approved"
    """It waits for its moment."""
    SENDING = "sending"
    """Somebody holds it, until the lease ends."""
    SENT = "sent"
    """The server took it on."""
    DRAFTED = "drafted"
    """It lies in the Drafts folder, for the person to send."""
    UNKNOWN = "unknown"
    """The connection broke while the text went over: it may have gone or not."""
    ASKS = "asks"
    """Something has changed, or its moment was missed: the person decides."""
    REFUSED = "refused"
    """The server will never take it."""
    CANCELLED = "cancelled"
    """It was taken back before it went."""


OPEN = frozenset(
    (
        DispatchState.APPROVED,
        DispatchState.SENDING,
        DispatchState.UNKNOWN,
        DispatchState.ASKS,
    )
)
"""The states of which one follow-up has one message at most."""
WAITING = OPEN | {DispatchState.DRAFTED, DispatchState.REFUSED}
"""The states of what is shown until it has gone, or the person has decided."""


class Phase(StrEnum):
    """How far an attempt has come."""

    NONE = ""
    HANDSHAKE = "handshake"
    """Nothing of the text has left: whatever fails now is definite."""
    DATA = "data"
    """The server said 354: whatever fails now is unknown (RFC 1047)."""


class DraftPlace(NamedTuple):
    """Where a draft lies on the server (RFC 4315), and what was seen lying there."""

    uidvalidity: int
    uid: int
    sha256: str
    """Hash of the bytes as the server gave them back, in hexadecimal digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """One approved message."""

    id: str
    """A random id; no other message ever had it."""
    application: str
    follow_up: str
    """Id of the follow-up, for example thank-you-dana-whitfield."""
    kind: Kind
    to: str
    """Name of the contact."""
    subject: str
    body: str
    """The words as the person read them."""
    draft_subject: str
    """The subject of the letter; in a conversation that of the conversation goes out instead."""
    composed: bool = False
    """True when the letter was composed, and nobody had kept words of their own for it."""
    files: tuple[str, ...] = ()
    """Names of the files that go along."""
    version: int
    """Version of the application at which it was approved."""
    heard: int
    """How many answers of people had come when it was approved."""
    includes: tuple[str, ...] = ()
    """What goes along with it, as the plan names it."""
    mailbox: str
    """Id of the mailbox it goes out by."""
    sender: str
    """Address of the envelope."""
    recipient: str
    """Address of the envelope."""
    message: bytes
    """The whole mail, frozen; not one byte of it is made later."""
    sha256: str
    """Hash of the message, in hexadecimal digits: the approval is bound to it."""
    message_id: str
    """With its angle brackets."""
    date: datetime
    """Its date line, aware: the moment for which it was approved."""
    send_by: datetime
    """Not to be sent after it; then the person is asked."""
    approved_at: datetime
    approved_by: str
    state: DispatchState = DispatchState.APPROVED
    phase: Phase = Phase.NONE
    not_before: datetime
    """Not looked at before it: the moment chosen, or that of the next attempt."""
    attempts: int = 0
    """How often it has been claimed; who holds it names this number (a fencing token)."""
    owner: str = ""
    """Who holds it."""
    lease_until: datetime | None = None
    """Until when; afterwards another may look after it."""
    says: str = ""
    """What the server said last, or what the person is asked."""
    settled_at: datetime | None = None
    """When it came into the state it has."""
    aliases: tuple[str, ...] = ()
    """Further Message-IDs it is known by: some providers give it another one."""
    draft: DraftPlace | None = None
    """Where it lies among the drafts, if it was laid there."""
    recorded: bool = False
    """True when its sending stands in the record of the application."""
    filed: bool = False
    """True when a copy lies among what was sent, or needs not."""

    @property
    def envid(self) -> str:
        """Give the id that bounces repeat (RFC 3461)."""
        return self.id
