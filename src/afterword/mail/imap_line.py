"""A connection to a server where mail lies: encrypted, verified and signed in, or not at all."""

import re
import socket as sockets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ssl import SSLContext

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError, ProtocolError

from afterword.core.errors import AfterwordError, MailboxRefused, MailboxUnreachable
from afterword.core.model.mailbox import Mailbox, Security, Server
from afterword.mail.connecting import broken, trusted
from afterword.mail.credential import Credential, Password, Token, xoauth2
from afterword.mail.refusals import declined, not_encrypted, refused, shown

CONNECT = 30.0
"""Seconds until somebody answers."""
FOR_NOW = re.compile(r"\[(UNAVAILABLE|LIMIT|INUSE|SERVERBUG)\]", re.IGNORECASE)
"""Response codes (RFC 5530) of a refusal that passes."""
KEEP_ALIVE = {"TCP_KEEPIDLE": 120, "TCP_KEEPINTVL": 30, "TCP_KEEPCNT": 4}
"""Seconds of silence, seconds between questions, and questions, where the system can do that."""
AS_BYTES = re.compile(r"^b['\"](.*)['\"]$")


class Line(IMAPClient):  # type: ignore[misc]  # the library has no types
    """A connection; it waits for news without overlooking any."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self._imap.debug = 0  # it would write the password into a log for debugging
        _keep_alive(self.socket())

    def idle(self) -> bool:
        """Ask to be told of news; tell whether some came before the server was ready.

        The library takes what comes before as an error, though any server may say it.
        """
        self._idle_tag = self._imap._command("IDLE")  # noqa: SLF001 -- there is no other way
        early = False
        while self._imap._get_response() is not None:  # noqa: SLF001 -- the same
            if self._imap.tagged_commands[self._idle_tag]:
                raise IMAPClientError("IDLE was refused")
            early = True
        return early

    def goodbye(self) -> str:
        """Give the words with which the server hung up; nothing when it said none."""
        words = self._imap.untagged_responses.get("BYE") or [b""]
        return str(words[-1].decode(errors="replace"))

    def _poll_socket(self, sock: object, timeout: float | None = None) -> bool:
        """Look into what has been read already before waiting for more.

        The library looks at the socket alone, and misses news that came in one go with others.
        """
        with suppress(OSError):
            if self._imap.file.peek(1):
                return True
        return bool(super()._poll_socket(sock, timeout))


def _keep_alive(line: sockets.socket) -> None:
    """Have the system notice a peer that has gone while nobody said anything.

    A machine that slept, or a router that forgot the connection, says nothing of it.
    """
    line.setsockopt(sockets.SOL_SOCKET, sockets.SO_KEEPALIVE, 1)
    for name, value in KEEP_ALIVE.items():
        if hasattr(sockets, name):
            line.setsockopt(sockets.IPPROTO_TCP, getattr(sockets, name), value)


def opened(mailbox: Mailbox, server: Server, credential: Credential, *, timeout: float) -> Line:
    """Connect and sign in.

    Raises MailboxRefused, UnsafeConnection and MailboxUnreachable.
    """
    try:
        line = _connected(server, timeout)
    except OSError as error:  # first, as a certificate that is refused is a ValueError too
        raise broken(server, error) from error
    except (IMAPClientError, ValueError) as error:
        raise MailboxUnreachable(f"{server.host} does not speak IMAP: {_says(error)}") from error
    try:
        _sign_in(line, mailbox, server, credential)
    except BaseException:
        hang_up(line)
        raise
    return line


def hang_up(line: Line) -> None:
    """End a connection, whatever is left of it."""
    with suppress(OSError):
        line.shutdown()


@contextmanager
def talking(mailbox: Mailbox, server: Server) -> Iterator[None]:
    """Tell what went wrong while a server was asked something."""
    try:
        yield
    except (IMAPClientAbortError, ProtocolError, OSError, ValueError) as error:
        # A ValueError comes of an answer that has not the form it should have.
        raise MailboxUnreachable(f"the connection to {server.host} broke") from error
    except IMAPClientError as error:
        raise declined(mailbox, server, _says(error)) from error


def _connected(server: Server, timeout: float) -> Line:
    context, patience = trusted(server), SocketTimeout(connect=CONNECT, read=timeout)
    if server.security is Security.TLS:
        return Line(server.host, server.port, ssl_context=context, timeout=patience)
    line = Line(server.host, server.port, ssl=False, timeout=patience)
    try:
        _encrypt(line, server, context)
    except BaseException:
        hang_up(line)
        raise
    return line


def _encrypt(line: Line, server: Server, context: SSLContext) -> None:
    if not line.has_capability("STARTTLS"):
        raise not_encrypted(server)
    try:
        line.starttls(context)
    except IMAPClientError as error:  # it says it is signed in already, and would stay plain
        raise not_encrypted(server) from error


def _sign_in(line: Line, mailbox: Mailbox, server: Server, credential: Credential) -> None:
    try:
        if isinstance(credential, Token):
            _by_token(line, mailbox, server, credential)
        else:
            _by_password(line, mailbox, server, credential)
        if line.has_capability("ID"):  # some servers open no folder to who does not say its name
            line.id_({"name": "Afterword"})
    except (OSError, ValueError) as error:
        raise _for_now(line, mailbox, server) from error
    except IMAPClientError as error:
        # The library makes one error of both, and keeps the other as its context.
        if isinstance(error.__context__ or error, IMAPClientAbortError):
            raise _for_now(line, mailbox, server) from error
        raise _refused(mailbox, server, error, credential) from error


def _by_password(line: Line, mailbox: Mailbox, server: Server, password: Password) -> None:
    if line.has_capability("AUTH=PLAIN"):
        line.plain_login(mailbox.user, password.text)
    elif password.text.isascii() and not line.has_capability("LOGINDISABLED"):
        line.login(mailbox.user, password.text)
    else:
        raise MailboxRefused(
            f"{server.host} takes no password like this one",
            do="sign in by OAuth2 (--oauth), or take a password of plain letters",
        )


def _by_token(line: Line, mailbox: Mailbox, server: Server, token: Token) -> None:
    if not line.has_capability("AUTH=XOAUTH2"):
        raise MailboxRefused(
            f"{server.host} takes no tokens", do="sign in by a password: afterword mailbox add"
        )
    heard: list[bytes] = []

    def say(challenge: bytes) -> bytes:
        """Give the token; to what is wrong with it the answer is empty."""
        heard.append(challenge)
        return xoauth2(mailbox.user, token).encode() if len(heard) == 1 else b""

    try:
        line.sasl_login("XOAUTH2", say)
    except LoginError as error:
        if len(heard) == 1:
            raise
        wrong = b" ".join(heard[1:]).decode(errors="replace")
        raise refused(mailbox, server, f"{_says(error)} {wrong}", token) from error


def _refused(
    mailbox: Mailbox, server: Server, error: Exception, credential: Credential
) -> AfterwordError:
    says = _says(error)
    found = refused(mailbox, server, says, credential)
    if FOR_NOW.search(says):
        return MailboxUnreachable(found.what, do=found.do)
    return found


def _for_now(line: Line, mailbox: Mailbox, server: Server) -> MailboxUnreachable:
    """Tell of a server that hung up during the sign-in; some say why as they do so."""
    says = line.goodbye()
    return MailboxUnreachable(
        f"the connection to {server.host} broke during the sign-in{shown(says)}",
        do=declined(mailbox, server, says).do,
    )


def _says(error: Exception) -> str:
    """Give the server's words without the marks of the library."""
    text = str(error)
    found = AS_BYTES.match(text)
    return found[1] if found else text
