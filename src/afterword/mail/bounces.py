"""Which addresses a bounce names, asked of the library that knows their many formats."""

import logging
import re
from email import message_from_bytes
from email.utils import getaddresses
from typing import NamedTuple

from flufl.bounce import all_failures

from afterword.mail.charsets import clean
from afterword.mail.mime import Entity

logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL + 1)

SENDERS = re.compile(
    r"mailer|daemon|postmaster|postmast|bounce|delivery|mail.?(?:system|server|admin)|smtp|"
    r"mta\b|mdaemon|exchange|system.?admin|administrator|no-?reply@.*mail",
    re.IGNORECASE,
)
SUBJECTS = re.compile(
    r"undeliver|deliver|return|fail|bounce|reject|unknown|error|warning|delay|nicht|unzustell|"
    r"non remis|échec|no se|entreg|mancat|consegn|onbestel|配信|配達|退信|не доставл",
    re.IGNORECASE,
)
WORDS = re.compile(
    r"undeliver|deliver(?:y|ed)?\b.{0,60}(?:fail|delay|abort|problem|error)|"
    r"(?:unable|could|cannot|can't|not|failed)\b.{0,40}\bdeliver|failed (?:addresses|recipients)|"
    r"mailbox is full|over quota|user unknown|no such user|returned mail|rcpt to"
)
CUES = ("deliver", "failed ", "mailbox is", "quota", "user", "returned", "rcpt")
BEGINNING = 4096
LINE = 300
"""Octets of a line that the library sees: some of its patterns take the square of a line."""
TEXT, REST, HEAD = 12 << 10, 4 << 10, 8 << 10
PARTS, DEPTH = 12, 4


class Failures(NamedTuple):
    """Addresses that failed for good, and for now."""

    failed: tuple[str, ...] = ()
    delayed: tuple[str, ...] = ()


def failures(mail: Entity, text: str) -> Failures:
    """Give the addresses that a bounce names; nothing when nothing suggests one.

    The library is slow, and raises on some mails; it sees a mail of bounded size, and only where
    there is reason to.
    """
    if not _suspect(mail, text):
        return Failures()
    try:
        delayed, failed = all_failures(message_from_bytes(_bounded(mail)))
    except Exception:  # noqa: BLE001 -- it raises IndexError and others on broken mails
        return Failures()
    return Failures(_texts(failed), _texts(delayed))


def _suspect(mail: Entity, text: str) -> bool:
    sender = mail.field("from")
    return bool(
        mail.type == "multipart/report"
        or mail.field("x-failed-recipients")
        or not sender
        or mail.field("return-path").strip() == "<>"
        or SENDERS.search(sender)
        or SUBJECTS.search(mail.field("subject")[:LINE])
        or _tells_of_failure(text[:BEGINNING].lower())
    )


def _tells_of_failure(text: str) -> bool:
    """Ask the slow pattern only where one of its words stands."""
    return any(map(text.__contains__, CUES)) and bool(WORDS.search(text))


def _bounded(mail: Entity) -> bytes:
    """Write a mail anew: its texts decoded and cut, a sender, without which the library fails."""
    sender = mail.field("from")[:LINE]
    if not getaddresses([sender])[:1]:
        sender = "nobody@afterword.invalid"
    others = (
        f"{name}: {value[:BEGINNING]}"
        for name, value in mail.fields
        if not name.lower().startswith(("from", "content-", "mime-version"))
    )
    head = "\n".join((f"From: {sender}", *others))
    return head.encode("ascii", "replace")[:HEAD] + b"\n" + _part(mail, 0)


def _part(part: Entity, depth: int) -> bytes:
    """Write the type of a part and its body."""
    if part.type.startswith("multipart/") and part.inner and depth < DEPTH:
        mark = f"=_{depth}"
        head = f'Content-Type: {part.type}; boundary="{mark}"\n'.encode()
        inner = (f"\n--{mark}\n".encode() + _part(each, depth + 1) for each in part.inner[:PARTS])
        return head + b"".join(inner) + f"\n--{mark}--\n".encode()
    head = f"Content-Type: {part.type}\n\n".encode()
    kind, _, name = part.type.partition("/")
    if kind == "message" and name != "delivery-status":
        return head + _lines(part.file[part.start : min(part.end, part.start + REST)])
    return head + _lines(part.octets(TEXT)[0] if kind in ("text", "message") else b"")


def _lines(data: bytes) -> bytes:
    """Cut every line at the bound."""
    return b"\n".join(line[:LINE] for line in data.replace(b"\r\n", b"\n").split(b"\n"))


def _texts(addresses: frozenset[bytes]) -> tuple[str, ...]:
    return tuple(sorted(clean(each.decode("ascii", "ignore"))[:LINE] for each in addresses))
