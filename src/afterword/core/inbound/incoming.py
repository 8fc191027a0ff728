"""A mail that came in and belongs to an application, or seems to, with what is believed of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.inbound.judgement import Judgement


class IncomingState(StrEnum):
    """What became of a mail that came in."""

    RECORDED = "recorded"
    """It stands in the record of the application."""
    ASKS = "asks"
    """It stands in the record; what it means, the person is asked."""
    SUGGESTED = "suggested"
    """It seems to belong to the application: the person is asked before anything is recorded."""
    KEPT = "kept"
    """It belongs to the application and changes nothing."""
    ASIDE = "aside"
    """The person said that it does not belong."""
    UNREAD = "unread"
    """It could not be read; it is kept as it came."""


class Belongs(StrEnum):
    """How a mail was matched to an application, the surest first."""

    THREAD = "thread"
    """It names a message of ours, or one of theirs that we know."""
    BOUNCE = "bounce"
    """It reports on a message of ours."""
    SENDER = "sender"
    """It comes from somebody we know there: only a suggestion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One mail that came in."""

    id: int = 0
    """Its number in the inbox; 0 before it is kept."""
    application: str
    mailbox: str
    folder: str
    uidvalidity: int
    uid: int
    message_id: str
    """With its angle brackets; empty when it has none."""
    came: datetime
    """When it was seen in the mailbox, aware."""
    sender: str
    """Its From line, as text."""
    subject: str
    belongs: Belongs
    contact: str = ""
    """Name of the contact it is from, or about; empty when it is somebody unknown."""
    answers: str = ""
    """Id of the message of ours that it answers or reports on, if it is known."""
    judgement: Judgement | None = None
    """What is believed of it; None when it could not be read."""
    doubts: tuple[str, ...] = ()
    """Why it does not act by itself, as sentences."""
    state: IncomingState
    raw: bytes
    """The mail as it came, cut at the bound."""
