"""Mailboxes and secrets in memory, with the same contracts as the real ones."""

from afterword.actions.mailboxes import Place
from afterword.core.errors import InvalidRecord, UnknownMailbox
from afterword.core.model.mailbox import Mailbox


class MemoryMailboxes:
    """Keeps mailboxes as long as it lives."""

    def __init__(self, *mailboxes: Mailbox) -> None:
        self._kept: dict[str, Mailbox] = {}
        self._places: dict[tuple[str, str], Place] = {}
        for each in mailboxes:
            self.put(each)

    def put(self, mailbox: Mailbox) -> None:
        """Keep a mailbox, in place of the one with its id.

        Raises InvalidRecord when another mailbox writes from its address.
        """
        other = self.of(mailbox.address)
        if other is not None and other.id != mailbox.id:
            raise InvalidRecord(f"another mailbox writes from {mailbox.address}", field="address")
        self._kept[mailbox.id] = mailbox

    def get(self, id: str) -> Mailbox:
        """Give a mailbox. Raises UnknownMailbox."""
        if id not in self._kept:
            raise UnknownMailbox(f"there is no mailbox {id!r}")
        return self._kept[id]

    def all(self) -> tuple[Mailbox, ...]:
        """Give all mailboxes, in the order of their ids."""
        return tuple(each for _, each in sorted(self._kept.items()))

    def of(self, address: str) -> Mailbox | None:
        """Give the mailbox that writes from an address, whatever its capitals."""
        found = (each for each in self.all() if each.address.lower() == address.lower())
        return next(found, None)

    def remove(self, id: str) -> None:
        """Forget a mailbox and its places. Raises UnknownMailbox."""
        del self._kept[self.get(id).id]
        self._places = {key: place for key, place in self._places.items() if key[0] != id}

    def place(self, id: str, folder: str) -> Place:
        """Give how far a folder has been read."""
        return self._places.get((id, folder), Place())

    def move(self, id: str, folder: str, place: Place) -> None:
        """Keep how far a folder has been read. Raises UnknownMailbox when it is gone."""
        self._places[self.get(id).id, folder] = place


class MemorySafe:
    """Keeps secrets as long as it lives, sealed by nothing: for tests alone."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, in place of an earlier one."""
        self._kept[name] = secret

    def get(self, name: str) -> str:
        """Give a secret, or nothing."""
        return self._kept.get(name, "")

    def forget(self, name: str) -> None:
        """Forget a secret, if it is there."""
        self._kept.pop(name, None)
