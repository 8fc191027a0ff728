"""The connections that a worker holds open, each over several messages."""

from dataclasses import dataclass, field
from datetime import datetime

from afterword.actions.mailroom import Mailroom
from afterword.actions.post import Account, Sender
from afterword.core.errors import MailboxUnreachable


@dataclass(slots=True)
class Ways:
    """The ways out that are open, kept over several messages and closed together."""

    room: Mailroom
    _senders: dict[str, Sender] = field(default_factory=dict)
    _accounts: dict[str, Account] = field(default_factory=dict)
    _tired: set[str] = field(default_factory=set)
    looked: dict[str, datetime] = field(default_factory=dict)
    """When each mailbox was last looked into for answers."""

    def sender(self, mailbox: str) -> Sender:
        """Give the way out of a mailbox, opened when there is none."""
        if mailbox not in self._senders:
            self._senders[mailbox] = self.room.post.sender(mailbox)
        return self._senders[mailbox]

    def account(self, mailbox: str) -> Account:
        """Give the way into a mailbox, opened when there is none.

        Raises MailboxUnreachable at once while it rests.
        """
        if mailbox in self._tired:
            raise MailboxUnreachable
        if mailbox not in self._accounts:
            self._accounts[mailbox] = self.room.post.account(mailbox)
        return self._accounts[mailbox]

    def drop(self, mailbox: str) -> None:
        """Close the ways of a mailbox, as one of them has failed."""
        for ways in (self._senders, self._accounts):
            way = ways.pop(mailbox, None)
            if way is not None:
                way.close()

    def rest(self, mailbox: str) -> None:
        """Close the ways of a mailbox, and leave its folders alone until ``rested``.

        A server that does not answer takes its time over it; it must not take that of others.
        """
        self.drop(mailbox)
        self._tired.add(mailbox)

    def rested(self) -> None:
        """Try all of them again."""
        self._tired.clear()

    def close(self) -> None:
        """Close all of them."""
        for mailbox in {*self._senders, *self._accounts}:
            self.drop(mailbox)
