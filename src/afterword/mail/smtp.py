"""The way out of a mailbox: one message after another over one encrypted connection.

A message has three stretches. Until the server's 354 whatever fails is definite. Then the marker
is kept, and only then does the text go over; from there a reply of the server is definite, and
anything else is unknown: it may have taken the message before the connection broke (RFC 1047).
"""

import re
from collections.abc import Callable
from contextlib import ExitStack, suppress
from smtplib import SMTP, SMTP_SSL, SMTPResponseException, SMTPServerDisconnected

from afterword.actions.post import Outcome, Receipt
from afterword.core.errors import (
    AfterwordError,
    MailboxUnreachable,
    UnsafeLetter,
)
from afterword.core.model.dispatch import Dispatch
from afterword.core.model.mailbox import Mailbox, Security, Server
from afterword.mail.connecting import broken, trusted
from afterword.mail.credential import Credential
from afterword.mail.envelope import envelope
from afterword.mail.refusals import not_encrypted, refused, told
from afterword.mail.smtp_answers import Answer, given_id, refusal, taken
from afterword.mail.smtp_sign_in import sign_in

TIMEOUT = 60.0
"""Seconds that a server may take over a command; people do not wait for longer."""
PATIENCE = 600.0
"""Seconds that it may take over a text (RFC 5321, 4.5.3.2.6): less makes messages unknown."""
PIECE = 1 << 16
"""Bytes of the text that go over at once; each piece has its own time."""
NAME = "[127.0.0.1]"
"""What this machine calls itself (RFC 5321, 4.1.3): its name is nobody's business."""
LET_GO = "It was let go before its text was sent."


class SmtpSender:
    """The way out of one mailbox; opened by the first message, and again when it has gone."""

    def __init__(
        self,
        mailbox: Mailbox,
        server: Server,
        credential: Callable[[], Credential],
        *,
        timeout: float = TIMEOUT,
        patience: float = PATIENCE,
    ) -> None:
        """``credential`` is asked for whenever the connection is opened."""
        self._mailbox, self._server, self._credential = mailbox, server, credential
        self._timeout, self._patience = timeout, patience
        self._line: SMTP | None = None
        self._secret: Credential | None = None

    def send(self, dispatch: Dispatch, *, before_body: Callable[[], bool]) -> Receipt:
        """Hand over the frozen bytes; what goes wrong is a receipt."""
        try:
            line, no = self._at_the_text(dispatch)
        except UnsafeLetter as error:
            return Receipt(outcome=Outcome.REFUSED, says=error.what)
        except MailboxUnreachable as error:
            return Receipt(outcome=Outcome.LATER, says=_both(error))
        except AfterwordError as error:  # the sign-in, the certificate, the keyring
            return Receipt(outcome=Outcome.LATER, says=_both(error), account=True)
        if no is not None:
            self._start_over(line, no)
            return refusal(no)
        if not self._marked(before_body):
            return Receipt(outcome=Outcome.LATER, says=LET_GO)
        return self._receipt(self._handed_over(line, dispatch.message), dispatch)

    def open(self) -> SMTP:
        """Connect and sign in, if that has not been done; give the line.

        Raises MailboxRefused, UnsafeConnection and MailboxUnreachable.
        """
        if self._line is None:
            self._secret = self._credential()
            self._line = self._signed_in(self._secret)
        return self._line

    def close(self) -> None:
        """Say goodbye."""
        if self._line is not None:
            with suppress(OSError):
                self._line.quit()
        self._drop()

    def _at_the_text(self, dispatch: Dispatch) -> tuple[SMTP, Answer | None]:
        """Name sender and recipient, and ask to send the text; give the answer that forbids it."""
        line, answer = self._introduced(dispatch)
        if answer.good:
            answer = self._asked(line, envelope(dispatch, line.esmtp_features).recipient)
        if answer.good:
            answer = self._asked(line, "DATA")
            return line, None if answer.code == 354 else answer
        return line, answer

    def _introduced(self, dispatch: Dispatch) -> tuple[SMTP, Answer]:
        """Name the sender; a connection that was left meanwhile is opened again, once."""
        if (line := self._line) is not None:
            with suppress(MailboxUnreachable):
                answer = self._asked(line, envelope(dispatch, line.esmtp_features).sender)
                if answer.code != 421:
                    return line, answer
            self._drop()
        line = self.open()
        return line, self._asked(line, envelope(dispatch, line.esmtp_features).sender)

    def _asked(self, line: SMTP, command: str) -> Answer:
        """Say a command and give the answer to it. Raises MailboxUnreachable."""
        try:
            code, says = line.docmd(command)
        except OSError as error:
            self._drop()
            raise self._broke() from error
        if code < 0:
            self._drop()
            raise MailboxUnreachable(f"{self._server.host} gave an answer that is none")
        return Answer(code, told(says.decode(errors="replace"), self._secret))

    def _marked(self, before_body: Callable[[], bool]) -> bool:
        """Have the marker kept; without it not one byte of the text leaves."""
        marked = False
        try:
            marked = before_body()
        finally:
            if not marked:
                self._drop()
        return marked

    def _handed_over(self, line: SMTP, message: bytes) -> Answer | None:
        """Send the text and wait for what the server says to it; None when it says nothing.

        One who refuses in the middle of the text says so and hangs up, so that is read as well.
        """
        text, socket = _stuffed(message), line.sock
        if socket is None:
            return None
        try:
            with suppress(OSError):
                for at in range(0, len(text), PIECE):
                    socket.sendall(text[at : at + PIECE])
            socket.settimeout(self._patience)
            code, says = line.getreply()
            socket.settimeout(self._timeout)
        except OSError:
            return None
        return Answer(code, told(says.decode(errors="replace"), self._secret))

    def _receipt(self, answer: Answer | None, dispatch: Dispatch) -> Receipt:
        if answer is None or not answer.definite:
            self._drop()
            return Receipt(
                outcome=Outcome.UNKNOWN, says="The connection broke while the text went over."
            )
        if answer.code == 421:
            self._drop()
        if not answer.good:
            return refusal(answer)
        given = given_id(answer.says, self._server.host)
        return taken(answer, "" if given == dispatch.message_id else given)

    def _connected(self) -> SMTP:
        """Connect, encrypted before anything else is said."""
        with ExitStack() as opened:
            try:
                line = self._encrypted(opened)
                _greeted(line)
            except OSError as error:
                raise self._trouble(error) from error
            opened.pop_all()
            return line

    def _signed_in(self, credential: Credential) -> SMTP:
        line = self._connected()
        try:
            sign_in(line, self._mailbox, self._server, credential)
        except OSError as error:
            line.close()
            raise self._broke(" during the sign-in") from error
        except AfterwordError:
            line.close()
            raise
        line.command_encoding = "utf-8"  # for addresses, where the server takes them (RFC 6531)
        return line

    def _encrypted(self, opened: ExitStack) -> SMTP:
        context, host, port = trusted(self._server), self._server.host, self._server.port
        if self._server.security is Security.TLS:
            line: SMTP = SMTP_SSL(host, port, NAME, context=context, timeout=self._timeout)
            opened.callback(line.close)
            return line
        line = SMTP(host, port, NAME, timeout=self._timeout)
        opened.callback(line.close)
        _greeted(line)
        if not line.has_extn("starttls"):
            raise not_encrypted(self._server)
        line.starttls(context=context)
        return line

    def _trouble(self, error: OSError) -> AfterwordError:
        """Tell what went wrong before a text; every error of the library is an OSError."""
        if isinstance(error, SMTPResponseException):
            says = f"{error.smtp_code} {_text(error.smtp_error)}"
            found = refused(self._mailbox, self._server, says, self._secret)
            if error.smtp_code < 500:
                return MailboxUnreachable(found.what, do=found.do)
            return found
        cause = error.__context__ if isinstance(error, SMTPServerDisconnected) else error
        return broken(self._server, cause if isinstance(cause, OSError) else error)

    def _broke(self, when: str = "") -> MailboxUnreachable:
        return MailboxUnreachable(f"the connection to {self._server.host} broke{when}")

    def _start_over(self, line: SMTP, answer: Answer) -> None:
        """Take back what was begun, so that the next message can follow on the same connection."""
        if answer.code == 421 or answer.code < 400:  # what is out of step stays so
            self._drop()
        else:
            with suppress(MailboxUnreachable):
                self._asked(line, "RSET")

    def _drop(self) -> None:
        if self._line is not None:
            self._line.close()
        self._line = None


def _greeted(line: SMTP) -> None:
    code, says = line.ehlo()
    if code != 250:
        raise SMTPResponseException(code, says)


def _text(says: bytes | str) -> str:
    return says.decode(errors="replace") if isinstance(says, bytes) else says


def _both(error: AfterwordError) -> str:
    """Say what is wrong and what to do, as a receipt has one line."""
    return f"{error.what}: {error.do}"


def _stuffed(message: bytes) -> bytes:
    """Write the text as it goes over: a dot more where a line begins with one, and the end."""
    ended = message if message.endswith(b"\r\n") else message + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", ended) + b".\r\n"
