"""What an action asks of the place where mails that came in are kept."""

from collections.abc import Iterable
from typing import Protocol

from afterword.core.inbound.incoming import Incoming, IncomingState


class Inbox(Protocol):
    """Keeps the mails that belong to applications, or seem to, and what became of them."""

    def keep(self, incoming: Incoming) -> Incoming | None:
        """Keep a mail and give it with its number; None when it is kept already.

        One place of a folder is kept once, and one Message-ID once for an application.
        """

    def get(self, id: int) -> Incoming:
        """Give a mail. Raises UnknownIncoming."""

    def of(self, application: str) -> tuple[Incoming, ...]:
        """Give the mails of an application, the latest first."""

    def open(self) -> tuple[Incoming, ...]:
        """Give those about which the person is asked, the oldest first."""

    def count(self, application: str = "") -> int:
        """Count those about which the person is asked, of one application or of all."""

    def application_of(self, message_ids: Iterable[str]) -> str | None:
        """Find the application to which a mail with one of some Message-IDs belongs."""

    def decide(self, id: int, since: Iterable[IncomingState], state: IncomingState) -> bool:
        """Change what became of a mail; False when it is in none of the states ``since``."""
