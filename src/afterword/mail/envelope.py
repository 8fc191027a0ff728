"""What is said to a server about a message before its text: from whom, to whom, what to report."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from afterword.core.errors import UnsafeLetter
from afterword.core.model.dispatch import Dispatch
from afterword.mime import ascii_domain

ALONE = re.compile(rb"\r(?!\n)|(?<!\r)\n")
"""Half a line break: one server may read it as the end of a text and the next one not, so that a
second message hides in the first (CVE-2023-51764).
"""


class Envelope(NamedTuple):
    """Both commands."""

    sender: str
    recipient: str


def envelope(dispatch: Dispatch, offers: Mapping[str, str]) -> Envelope:
    """Write both commands with what the server offers. Raises UnsafeLetter when it cannot carry it.

    A bounce repeats the id of the envelope (RFC 3461), by which it is known again.
    """
    if ALONE.search(dispatch.message):
        raise UnsafeLetter("the mail has line breaks that servers read in different ways")
    sender, recipient = _written(dispatch.sender), _written(dispatch.recipient)
    mail, rcpt = [f"MAIL FROM:<{sender}>"], [f"RCPT TO:<{recipient}>"]
    if not (sender + recipient).isascii():
        if "smtputf8" not in offers:
            raise UnsafeLetter("the server takes no address with other letters before the @")
        mail.append("SMTPUTF8")
    if not dispatch.message.isascii() and "8bitmime" in offers:
        mail.append("BODY=8BITMIME")
    if "size" in offers:
        mail.append(f"SIZE={len(dispatch.message)}")
    if "dsn" in offers:
        mail += ["RET=HDRS", f"ENVID={_xtext(dispatch.envid)}"]
        rcpt.append("NOTIFY=FAILURE,DELAY")
        if recipient.isascii():
            rcpt.append(f"ORCPT=rfc822;{_xtext(recipient)}")
    return Envelope(" ".join(mail), " ".join(rcpt))


def _written(address: str) -> str:
    local, _, domain = address.rpartition("@")
    if not local or any(c.isspace() or not c.isprintable() or c in "<>" for c in local):
        raise UnsafeLetter(f"{address!r} is no address that mail can go to")
    return f"{local}@{ascii_domain(domain)}"


def _xtext(text: str) -> str:
    """Write text so that it has no space and no sign of its own meaning (RFC 3461, 4)."""
    return "".join(
        chr(byte) if 33 <= byte <= 126 and byte not in b"+=" else f"+{byte:02X}"
        for byte in text.encode()
    )
