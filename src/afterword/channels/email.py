"""E-mail: the most accepted way (R063, R081)."""

import re
from datetime import time
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote

from afterword.core.calendar.written import WRITTEN_HOURS
from afterword.core.errors import UnsafeLetter
from afterword.core.model.channel import Channel, HandOver, Letter, Traits
from afterword.core.model.followup import Kind

POLICY = SMTP.clone(max_line_length=998)
"""Python 3.11 encodes long ids as words and breaks threads; a longer line keeps them whole."""


def hand_over(letter: Letter) -> HandOver:
    """Give a letter as a mailto: link and as a file that mail programs open as a draft."""
    return HandOver(link=_link(letter), file_name=letter.file_name("eml"), file=_file(letter))


def _link(letter: Letter) -> str:
    body = "\r\n".join(letter.body.splitlines())
    return (
        f"mailto:{quote(letter.recipient_address, safe='@')}"
        f"?subject={quote(letter.subject, safe='')}&body={quote(body, safe='')}"
    )


def _file(letter: Letter) -> bytes:
    message = EmailMessage(policy=POLICY)
    message["From"] = _address(letter.sender_name, letter.sender_address)
    message["To"] = _address(letter.recipient_name, letter.recipient_address)
    message["Subject"] = _plain(letter.subject)
    message["Date"] = format_datetime(letter.at)
    message["X-Unsent"] = "1"
    message.set_content(letter.body)
    raw = message.as_bytes()
    _check(raw, message)
    return raw


def _address(name: str, address: str) -> str | Address:
    local, _, domain = _plain(address).rpartition("@")
    if not local or not local.isascii():
        raise UnsafeLetter(f"{address!r} cannot be written into a mail")
    return Address(_plain(name), local, _domain(domain))


def _domain(domain: str) -> str:
    """Write a domain in the letters of mail; refuse one that would become another.

    Python knows the older rules of 2003, under which a sharp s turns into two letters.
    """
    try:
        written = domain.encode("idna")
        same = written.decode("idna") == domain.lower()
    except UnicodeError:
        same = False
    if not same:
        raise UnsafeLetter(f"{domain!r} cannot be written into a mail")
    return written.decode()


def _plain(text: str) -> str:
    """Refuse what Python would turn into further headers: line breaks and encoded words."""
    if "=?" in text or any(not c.isprintable() for c in text):
        raise UnsafeLetter(f"{text!r} cannot stand in the head of a mail")
    return text


def _check(raw: bytes, message: EmailMessage) -> None:
    """Refuse bytes that do not carry exactly the headers that were meant."""
    head = raw.split(b"\r\n\r\n", 1)[0]
    names = [line.split(b":", 1)[0].decode() for line in re.split(rb"\r\n(?![ \t])", head)]
    if sorted(names) != sorted(message.keys()):
        raise UnsafeLetter


# Hours: domain.md section 2 (07-20, recommended 08-12), P64.
email = Channel(
    name="email",
    traits=Traits(
        opens=time(7),
        closes=time(20),
        best_from=time(8),
        best_to=time(12),
        carries=frozenset(Kind),
        countries=WRITTEN_HOURS,
    ),
    hand_over=hand_over,
)
