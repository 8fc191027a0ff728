"""What lies in the mailroom: the desk, and all that sending and listening need beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

from afterword.actions.desk import Desk
from afterword.actions.inbox import Inbox
from afterword.actions.mailboxes import Mailboxes
from afterword.actions.outbox import Outbox
from afterword.actions.post import Post
from afterword.core.inbound.judgement import Judgement
from afterword.core.inbound.received import Received


class Attachment(NamedTuple):
    """A file that goes along."""

    name: str
    content: bytes


class Thread(NamedTuple):
    """The conversation a message goes into; empty when it begins one (RFC 5322, 3.6.4)."""

    answers: str = ""
    """Message-ID of the message it answers."""
    references: tuple[str, ...] = ()
    """Message-IDs of the conversation, the oldest first."""


class Mail(NamedTuple):
    """All that a mail is made of."""

    id: str
    """Id of the dispatch, repeated in a header by which the mail can be found again."""
    message_id: str
    date: datetime
    sender_name: str
    sender: str
    recipient_name: str
    recipient: str
    subject: str
    body: str
    thread: Thread
    attachments: tuple[Attachment, ...] = ()
    html: bool = False
    """Whether the same words go along as HTML."""


class Compose(Protocol):
    """Makes the bytes of a mail; the same bytes of the same mail."""

    def __call__(self, mail: Mail) -> bytes:
        """Give the whole mail. Raises UnsafeLetter and UnsafeAttachment."""


class Understand(Protocol):
    """Reads a mail and judges it, within its bounds and its time."""

    def __call__(self, raw: bytes, *, country: str, region: str, zone: str) -> "Understood":
        """Give what the mail says and what is believed of it; it never raises for bad mail."""


class Understood(NamedTuple):
    """A mail as read and as judged; without judgement when it could not be read."""

    received: Received
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class Mailroom:
    """The desk, and all that sending and listening need beside it."""

    desk: Desk
    outbox: Outbox
    inbox: Inbox
    mailboxes: Mailboxes
    post: Post
    compose: Compose
    read: Callable[[bytes], Received]
    """Reads the head of a mail, within its bounds; it never raises for bad mail."""
    understand: Understand
    new_id: Callable[[], str]
    """Gives an id that nothing ever had."""
