"""Open the servers of a mailbox for real, and say what went well."""

from collections.abc import Callable, Iterator

from afterword.core.model.mailbox import Mailbox, Server, SignIn
from afterword.mail.credential import Credential, Password, Token
from afterword.mail.imap import ImapAccount
from afterword.mail.smtp import SmtpSender
from afterword.mail.tokens import Tokens

SECONDS = 20.0
"""How long a server may take over one answer while a person waits."""
INBOX = "INBOX"


class Trial:
    """Signs in to both servers of a mailbox, looks at its inbox, and sends nothing."""

    def __init__(self, credentials: Callable[[Mailbox], Credential]) -> None:
        self._credentials = credentials

    def __call__(self, mailbox: Mailbox, secret: str = "") -> Iterator[str]:
        """Say each step that went well; with the secret that is given, or with what is kept.

        Raises MailboxRefused, UnsafeConnection, MailboxUnreachable and NoSafe.
        """

        def credential() -> Credential:
            return _given(mailbox, secret) if secret else self._credentials(mailbox)

        if mailbox.imap is not None:
            yield from _reads(mailbox, mailbox.imap, credential)
        if mailbox.smtp is not None:
            yield from _sends(mailbox, mailbox.smtp, credential)


def _given(mailbox: Mailbox, secret: str) -> Credential:
    """Take a secret that is not kept yet: a password, or the text of tokens."""
    tokens = Tokens.read(secret) if mailbox.sign_in is SignIn.OAUTH2 else None
    return Token(tokens.access) if tokens else Password(secret)


def _reads(mailbox: Mailbox, server: Server, credential: Callable[[], Credential]) -> Iterator[str]:
    account = ImapAccount(mailbox, server, credential(), timeout=SECONDS)
    try:
        yield f"reading: signed in to {_there(server)} as {mailbox.user}"
        account.place(INBOX)
        yield "reading: the inbox can be looked at"
    finally:
        account.close()


def _sends(mailbox: Mailbox, server: Server, credential: Callable[[], Credential]) -> Iterator[str]:
    sender = SmtpSender(mailbox, server, credential, timeout=SECONDS)
    try:
        sender.open()
        yield f"sending: signed in to {_there(server)} as {mailbox.user}"
    finally:
        sender.close()


def _there(server: Server) -> str:
    return f"{server.host}:{server.port}"
