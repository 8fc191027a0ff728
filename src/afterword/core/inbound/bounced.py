"""What a bounce tells: which address failed, and which message it was."""

import re
from collections.abc import Iterator

from afterword.core.inbound.delivery import ADDRESS, failures
from afterword.core.inbound.hardness import notice
from afterword.core.inbound.received import Received
from afterword.core.inbound.sender import address, sender

LABELLED = re.compile(r"message[- _]?id\b[\"']?[\s:=>|]{1,40}(<[^<>\s]{3,900}>)", re.IGNORECASE)
IN_PLAIN = re.compile(
    r"message[- _]?id\b[\"']?[\s:=]{1,10}([^<>\s\"']{1,400}@[^<>\s\"']{1,255})", re.IGNORECASE
)
THREAD = re.compile(r"<[^<>\s]{3,900}>")
COPIES = frozenset(
    {"message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers"}
)
LONGEST = 100_000
NOBODY = re.compile(r"^(?:mailer-daemon|postmaster|abuse|support|helpdesk|noreply|no-reply)@")


def failed_recipients(mail: Received) -> tuple[str, ...]:
    """Give the addresses that failed; where a report names two for one, both.

    The report for machines is asked first, then the library of formats, then the head, then the
    words, where the first address counts that is neither the reporter's nor the reader's own.
    """
    reported = [each for told in failures(mail) for each in told.recipients]
    listed = [*mail.failed, *mail.delayed]
    headed = [each[0] for each in ADDRESS.finditer(mail.header("X-Failed-Recipients"))]
    found = reported or listed or headed or list(_named(mail))
    return tuple(dict.fromkeys(each.strip("<>.'\"").lower() for each in found))


def _named(mail: Received) -> Iterator[str]:
    """Find the first address of the notice that can have failed."""
    own = {address(mail.header(name)) for name in ("To", "Delivered-To", "X-Original-To")}
    own.add(sender(mail))
    said = IN_PLAIN.sub("", LABELLED.sub("", f"{notice(mail)}\n{mail.header('Subject')}"))
    for found in ADDRESS.finditer(said):
        each = found[0].strip(".'").lower()
        before = said[max(0, found.start() - 10) : found.start()].lower()
        if each not in own and not NOBODY.match(each) and "from" not in before:
            yield each
            return


def original_message_id(mail: Received) -> str:
    """Find the Message-ID of what failed, with its angle brackets; empty when it is not told.

    It stands in the head of the copy that comes along, as a part or as text, and the thread of the
    bounce itself is asked last.
    """
    own = mail.header("Message-ID").strip()
    for found in _ids(mail):
        if found != own:
            return found
    return ""


def _ids(mail: Received) -> Iterator[str]:
    copies = [part.text for part in mail.parts if part.type in COPIES]
    others = [part.text for part in mail.parts if part.type not in COPIES]
    for text in (*copies, mail.text, *others):
        yield from (found[1] for found in LABELLED.finditer(text[:LONGEST]))
    for name in ("X-Original-Message-ID", "Original-Message-ID", "In-Reply-To"):
        yield from THREAD.findall(mail.header(name))
    yield from reversed(THREAD.findall(mail.header("References")))
    for text in (*copies, mail.text, *others):
        yield from (f"<{found[1]}>" for found in IN_PLAIN.finditer(text[:LONGEST]))
