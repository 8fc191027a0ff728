"""The servers of every mailbox."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.actions.mailboxes import Mailboxes
from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Mailbox, Server
from afterword.mail.credential import Credential
from afterword.mail.imap import ImapAccount
from afterword.mail.smtp import SmtpSender


@dataclass(frozen=True, slots=True)
class MailPost:
    """Opens mailboxes with what they are opened with."""

    mailboxes: Mailboxes
    credential: Callable[[Mailbox], Credential]
    """Gives the password, or a token that is still good. Raises MailboxRefused and NoSafe."""

    def sender(self, mailbox: str) -> SmtpSender:
        """Give the way out of a mailbox. Raises UnknownMailbox, and MailboxRefused without one."""
        box = self.mailboxes.get(mailbox)
        return SmtpSender(box, _there(box, box.smtp, "send by"), lambda: self.credential(box))

    def account(self, mailbox: str) -> ImapAccount:
        """Open the way into a mailbox.

        Raises UnknownMailbox, MailboxRefused when the account is refused, UnsafeConnection,
        MailboxUnreachable and NoSafe.
        """
        box = self.mailboxes.get(mailbox)
        return ImapAccount(box, _there(box, box.imap, "read from"), self.credential(box))


def _there(mailbox: Mailbox, server: Server | None, what: str) -> Server:
    if server is None:
        raise MailboxRefused(
            f"{mailbox.address} has no server to {what}",
            do=f"name one: afterword mailbox add {mailbox.address}",
        )
    return server
