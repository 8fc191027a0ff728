"""An approved mail that the tests send, and mailboxes to send it by."""

from hashlib import sha256
from itertools import count
from os import getpid
from pathlib import Path
from typing import Any, Protocol

from afterword.core.model.dispatch import Dispatch
from afterword.core.model.followup import Kind
from afterword.core.model.mailbox import Mailbox, Security, Server
from afterword.mail.composed import composed
from afterword.mail.credential import Password
from afterword.mail.smtp import SmtpSender
from afterword.testing import at
from tests.mail.mails import mail
from tests.mail_servers.sink import Offers, Sink
from tests.mail_servers.tokens import PASSWORD

NUMBERS = count(1)
MOMENT = at("Wed 14 Oct 2026 08:30")


def dispatch(
    recipient: str = "dana@firm.example", *, envelope: str = "", **changes: Any
) -> Dispatch:
    """Give an approved mail that nobody has sent yet; ``changes`` are of the mail, ``envelope`` is another recipient there."""
    id = f"d{next(NUMBERS)}x{getpid()}"
    letter = mail(id=id, message_id=f"<{id}@candidate.example>", recipient=recipient, **changes)
    message = composed(letter)
    return Dispatch(
        id=id,
        application="acme",
        follow_up="thank-you-dana-whitfield",
        kind=Kind.THANK_YOU,
        to="Dana Whitfield",
        subject=letter.subject,
        body=letter.body,
        draft_subject=letter.subject,
        version=1,
        heard=0,
        mailbox="alex",
        sender=letter.sender,
        recipient=envelope or recipient,
        message=message,
        sha256=sha256(message).hexdigest(),
        message_id=letter.message_id,
        date=letter.date,
        send_by=MOMENT,
        approved_at=MOMENT,
        approved_by="alex",
        not_before=MOMENT,
    )


class Port(Protocol):
    """A server, by what is asked of it here."""

    port: int


def mailbox(sink: Port, trusted_by: Path | str) -> Mailbox:
    """Describe a mailbox that sends by a sink."""
    later = isinstance(sink, Sink) and sink.offers is not Offers.TLS
    security = Security.STARTTLS if later else Security.TLS
    server = Server(
        host="localhost", port=sink.port, security=security, certificate=str(trusted_by)
    )
    return Mailbox(id="alex", address="alex@candidate.example", smtp=server)


def sender(
    sink: Port, trusted_by: Path | str, password: str = PASSWORD, **timeouts: float
) -> SmtpSender:
    """Give the way out by a sink."""
    box = mailbox(sink, trusted_by)
    assert box.smtp is not None
    return SmtpSender(box, box.smtp, lambda: Password(password), **timeouts)
