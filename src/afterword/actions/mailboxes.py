"""What an action asks of the place where mailboxes are kept."""

from dataclasses import dataclass
from typing import Protocol

from afterword.core.model.mailbox import Mailbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """How far a folder has been read (RFC 3501, RFC 7162)."""

    uidvalidity: int = 0
    """Which numbering the rest counts by; 0 before the first look."""
    uid: int = 0
    """The highest number that has been looked at."""
    modseq: int = 0
    """The highest change that has been seen; 0 where the server does not count them."""


class Mailboxes(Protocol):
    """Keeps mailboxes and how far each of their folders has been read."""

    def put(self, mailbox: Mailbox) -> None:
        """Keep a mailbox, in place of the one with its id.

        Raises InvalidRecord when another mailbox writes from its address.
        """

    def get(self, id: str) -> Mailbox:
        """Give a mailbox. Raises UnknownMailbox."""

    def all(self) -> tuple[Mailbox, ...]:
        """Give all mailboxes, in the order of their ids."""

    def of(self, address: str) -> Mailbox | None:
        """Give the mailbox that writes from an address, whatever its capitals."""

    def remove(self, id: str) -> None:
        """Forget a mailbox and its places. Raises UnknownMailbox."""

    def place(self, id: str, folder: str) -> Place:
        """Give how far a folder has been read."""

    def move(self, id: str, folder: str, place: Place) -> None:
        """Keep how far a folder has been read. Raises UnknownMailbox when it is gone."""
