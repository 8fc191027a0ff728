"""What an action asks of the servers of a mailbox."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from afterword.actions.mailboxes import Place
from afterword.core.model.dispatch import Dispatch, DraftPlace


class Outcome(StrEnum):
    """What came of handing a message to a server."""

    SENT = "sent"
    LATER = "later"
    """It was refused for now, or the server could not be reached; nothing of it has gone."""
    REFUSED = "refused"
    """It was refused for good; nothing of it has gone."""
    UNKNOWN = "unknown"
    """The connection broke after the text had begun to go over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a server said to a message."""

    outcome: Outcome
    says: str
    """The server's own words, or what happened to the connection."""
    message_id: str = ""
    """The id that the provider gave it, where its answer names another one."""
    account: bool = False
    """True when the account is at fault (password, sign-in), not the message."""


class Sender(Protocol):
    """A way out of one mailbox: opened by the first message, kept open over several.

    What goes wrong is a receipt, sign-in and connection included; nothing is raised but what
    ``before_body`` raises.
    """

    def send(self, dispatch: Dispatch, *, before_body: Callable[[], bool]) -> Receipt:
        """Hand over the frozen bytes.

        ``before_body`` is called between the server's 354 and the first byte of the text; when
        it says False the connection is dropped and nothing has gone (LATER).
        """

    def close(self) -> None:
        """Say goodbye."""


class Head(NamedTuple):
    """The head of a message in a folder, by its number there."""

    uid: int
    head: bytes


class Account(Protocol):
    r"""An open way into one mailbox: its folders, by name, or by use (RFC 6154) as in ``\Sent``.

    Raises MailboxUnreachable when the connection breaks: open another one, and go on from the
    place that was kept. Raises MailboxRefused when the server says no.
    """

    def find_sent(self, dispatch: Dispatch) -> str | None:
        """Find a message among what was sent; give the Message-ID it has there.

        By its own id, then by the id of its envelope in a header, then by recipient, subject and
        date: some providers give it another id.
        """

    def file_sent(self, dispatch: Dispatch) -> None:
        """Put the message among what was sent, unless it lies there already."""

    def put_draft(self, dispatch: Dispatch, earlier: DraftPlace | None = None) -> DraftPlace:
        """Put the message among the drafts in the place of an earlier one of ours.

        An earlier one that the person has changed there is left as it is.
        """

    def place(self, folder: str) -> Place:
        """Give where a folder ends now; another ``uidvalidity`` than before voids all numbers."""

    def heads(self, folder: str, after: Place) -> Iterator[Head]:
        """Give the heads of what came into a folder after a place, the oldest first.

        After a place of another numbering, and after the empty one, those of the latest 1,000.
        """

    def message(self, folder: str, uid: int) -> bytes:
        """Give a whole message, cut at the bound, without marking it as read.

        Nothing when it has gone meanwhile.
        """

    def wait(self, folder: str, seconds: float) -> bool:
        """Wait until something comes in, or for some seconds; tell whether something came.

        What came since the last look by ``place`` or ``heads`` counts too.
        """

    def close(self) -> None:
        """Say goodbye."""


class Post(Protocol):
    """Opens mailboxes."""

    def sender(self, mailbox: str) -> Sender:
        """Give the way out of a mailbox. Raises UnknownMailbox, and MailboxRefused without one."""

    def account(self, mailbox: str) -> Account:
        """Open the way into a mailbox.

        Raises UnknownMailbox, MailboxRefused when the account is refused, UnsafeConnection, and
        MailboxUnreachable.
        """
