"""What stands in the head of a mail, written so that nothing can add to it.

Python 3.11 writes an encoded word with a line break in it as a further header (CVE-2024-6923);
whatever makes a mail here makes its head by these pieces.
"""

import re
from collections.abc import Iterable
from email.errors import HeaderParseError
from email.header import decode_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from afterword.core.errors import UnsafeLetter
from afterword.core.model.checked import LONGEST

HEAD = SMTP.clone(max_line_length=998, cte_type="7bit")
"""Python 3.11 encodes long ids as words and breaks threads; a longer line keeps them whole.

Seven bits, as not every server takes eight.
"""
BODY = SMTP.clone(cte_type="7bit")
"""Lines of an encoded body are short (RFC 2045, 6.7)."""
LONGEST_ID = 900
"""Letters of an id, so that it stands on a line of 998 with the name of its header."""
BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""Control characters of both sets, and the line breaks of Unicode."""


def plain(text: str) -> str:
    """Refuse what Python would turn into further headers: line breaks and encoded words."""
    if "=?" in text or any(not c.isprintable() for c in text):
        raise UnsafeLetter(f"{text!r} cannot stand in the head of a mail")
    return text


def decoded(text: str) -> str:
    """Read the encoded words (RFC 2047) of a head that came in, on one line, cut to a length.

    What cannot be read stays as it stands; ``plain`` refuses it then.
    """
    text = text[: 4 * LONGEST]
    try:
        parts = decode_header(text)
        text = "".join(_part(data, charset) for data, charset in parts)
    except (HeaderParseError, LookupError, UnicodeError):
        pass
    return " ".join(BREAKS.sub(" ", text).split())[:LONGEST]


def _part(data: str | bytes, charset: str | None) -> str:
    return data if isinstance(data, str) else data.decode(charset or "latin-1")


def identifier(id: str) -> str:
    """Refuse what is no Message-ID: angle brackets around letters of ASCII, without spaces."""
    if not re.fullmatch(r"<[!-;=?-~]+>", id) or len(id) > LONGEST_ID:
        raise UnsafeLetter(f"{id[:80]!r} is no id of a mail")
    return plain(id)


def address(name: str, written: str, *, utf8: bool = False) -> Address:
    """Make an address of the head; only with ``utf8`` may it have other letters before the @."""
    local, _, domain = plain(written).rpartition("@")
    if not local or not (utf8 or local.isascii()):
        raise UnsafeLetter(f"{written!r} cannot be written into a mail")
    return Address(plain(name), local, ascii_domain(domain))


def ascii_domain(domain: str) -> str:
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


def finished(message: EmailMessage, *, utf8: bool = False) -> bytes:
    """Give the bytes of a mail that was made under BODY. Raises UnsafeLetter."""
    message.policy = HEAD.clone(utf8=utf8)
    raw = message.as_bytes()
    check(raw, message.keys())
    return raw


def check(raw: bytes, names: Iterable[str]) -> None:
    """Refuse bytes that do not carry exactly the headers that were meant."""
    head = raw.split(b"\r\n\r\n", 1)[0]
    found = (line.split(b":", 1)[0].decode() for line in re.split(rb"\r\n(?![ \t])", head))
    if sorted(found) != sorted(names):
        raise UnsafeLetter
