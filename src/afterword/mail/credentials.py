"""What a mailbox is opened with, out of the safe, and renewed in time."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from afterword.actions.safe import Safe
from afterword.actions.set_up_mailbox import client_secret_name, secret_name
from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Client, Mailbox, SignIn
from afterword.mail.credential import Credential, Password, Token
from afterword.mail.oauth import TokenServer
from afterword.mail.tokens import Tokens

Alone = Callable[[str], AbstractContextManager[None]]
"""Keeps all others out of what goes by a name, in every process."""


class Credentials:
    """Gives the password or a token that is still good."""

    def __init__(
        self,
        safe: Safe,
        alone: Alone,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._safe, self._alone, self._clock = safe, alone, clock

    def __call__(self, mailbox: Mailbox) -> Credential:
        """Give what a mailbox is opened with. Raises MailboxRefused and NoSafe."""
        if mailbox.sign_in is SignIn.PASSWORD or mailbox.client is None:
            return Password(self._kept(mailbox))
        tokens = self._tokens(mailbox)
        if not tokens.good(self._clock()):
            tokens = self._renewed(mailbox, mailbox.client)
        return Token(tokens.access)

    def _renewed(self, mailbox: Mailbox, client: Client) -> Tokens:
        """Renew the tokens, one at a time: some servers take a token to renew by only once."""
        with self._alone(secret_name(mailbox.id)):
            tokens = self._tokens(mailbox)
            if tokens.good(self._clock()):
                return tokens  # somebody else has renewed them while we waited
            secret = self._safe.get(client_secret_name(mailbox.id))
            try:
                tokens = TokenServer(client, secret, clock=self._clock).renewed(tokens)
            except MailboxRefused as error:
                do = error.do.replace("ADDRESS", mailbox.address)
                raise MailboxRefused(f"{mailbox.address}: {error.what}", do=do) from error
            if self._safe.get(secret_name(mailbox.id)):  # or else it was removed meanwhile
                self._safe.put(secret_name(mailbox.id), tokens.text)
            return tokens

    def _tokens(self, mailbox: Mailbox) -> Tokens:
        tokens = Tokens.read(self._kept(mailbox))
        if tokens is None:
            raise _missing(mailbox)
        return tokens

    def _kept(self, mailbox: Mailbox) -> str:
        kept = self._safe.get(secret_name(mailbox.id))
        if not kept:
            raise _missing(mailbox)
        return kept


def _missing(mailbox: Mailbox) -> MailboxRefused:
    way = "sign-in" if mailbox.sign_in is SignIn.OAUTH2 else "password"
    return MailboxRefused(
        f"no {way} is kept for {mailbox.address}", do=f"afterword mailbox add {mailbox.address}"
    )
