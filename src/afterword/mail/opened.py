"""Open a mail that was saved as a file: its own words, to whom, and what goes along."""

from dataclasses import replace

from afterword.core.errors import UnreadableMail
from afterword.core.writing.written import Written, written
from afterword.mail.charsets import NO_TEXT, decoded
from afterword.mail.html import as_text
from afterword.mail.mime import WHOLE, Entity, split
from afterword.mail.said import HTML, PLAIN, files, said

AS_IT_STANDS = {"", "7bit", "8bit", "binary"}
"""Encodings under which the body stands in the file as it is read."""


def opened(file: bytes) -> Written:
    """Read a mail; of its forms the plain text, or else the HTML as text. Raises UnreadableMail.

    Its lines are those of the file where the body stands there as it is read, and else those of
    the decoded body. Nothing is guessed: what is broken is refused, since this is a draft.
    """
    mail, faults = split(file)
    if not any(mail.field(name) for name in ("From", "To", "Subject", "Date")):
        raise UnreadableMail("this is no mail: it has no head with From, To or Subject")
    texts = [each for each in said(mail, PLAIN, lambda _: True) if each.type in (PLAIN, HTML)]
    if not texts:
        raise UnreadableMail("the mail has no text, neither plain nor HTML")
    for fault in faults:
        raise UnreadableMail(f"the mail is broken: {fault.rpartition(': ')[2].rstrip('.')}")
    part = texts[0]
    text = _decoded(part)
    found = written(as_text(text) if part.type == HTML else text)
    return replace(
        found,
        to=mail.field("To"),
        subject=" ".join(mail.field("Subject").split()),
        attachments=tuple(each.filename or each.type for each in files(mail)),
        first_line=1 if part.type == HTML else _first_line(part),
    )


def _decoded(part: Entity) -> str:
    """Decode the text strictly; many a mail that names ASCII, or nothing, is UTF-8."""
    data, well, _ = part.octets(WHOLE)
    if not well:
        raise UnreadableMail("the mail is broken: invalid base64")
    charset = part.of.get("charset", "utf-8")
    text, sure = decoded(data, charset)
    if not sure:
        raise UnreadableMail(f"the text of the mail is not in {charset}, as it says")
    return NO_TEXT.sub("", text)


def _first_line(part: Entity) -> int:
    """Give the line of the file in which the body begins, 1 where it is encoded."""
    return part.file.count(b"\n", 0, part.start) + 1 if part.encoding in AS_IT_STANDS else 1
