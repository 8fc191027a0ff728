"""Open a mail that was saved as a file: its own words, to whom, and what goes along."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import MIMEPart
from email.policy import default

from afterword.core.errors import UnreadableMail
from afterword.core.writing.written import Written, written
from afterword.mail.html import as_text

AS_IT_STANDS = {"", "7bit", "8bit", "binary"}
"""Encodings under which the body stands in the file as it is read."""


def opened(file: bytes) -> Written:
    """Read a mail; of its forms the plain text, or else the HTML as text. Raises UnreadableMail.

    Its lines are those of the file where the body stands there as it is read, and else those of
    the decoded body.
    """
    try:
        return _read(file)
    except UnreadableMail:
        raise
    except Exception as error:  # the parser of Python raises errors of many kinds on broken heads
        raise UnreadableMail from error


def _read(file: bytes) -> Written:
    message = message_from_bytes(file, policy=default)
    if not any(message[name] for name in ("From", "To", "Subject", "Date")):
        raise UnreadableMail("this is no mail: it has no head with From, To or Subject")
    part = message.get_body(("plain", "html"))
    if part is None:
        raise UnreadableMail("the mail has no text, neither plain nor HTML")
    data = _data(part)
    _refuse_broken(message, part)
    text = _decoded(data, part)
    plain = part.get_content_subtype() == "plain"
    found = written(text if plain else as_text(text))
    return replace(
        found,
        to=str(message.get("To", "")),
        subject=" ".join(str(message.get("Subject", "")).split()),
        attachments=_attachments(message),
        first_line=_first_line(file, part, data) if plain else 1,
    )


def _data(part: MIMEPart) -> bytes:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        raise UnreadableMail("the text of the mail cannot be decoded")
    return data


def _refuse_broken(message: MIMEPart, part: MIMEPart) -> None:
    """Refuse what the parser had to guess."""
    for defect in (*message.defects, *part.defects):
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(defect).__name__)
        raise UnreadableMail(f"the mail is broken: {words.removesuffix(' Defect').lower()}")


def _decoded(data: bytes, part: MIMEPart) -> str:
    """Decode the text strictly; many a mail that names ASCII, or nothing, is UTF-8."""
    charset = part.get_content_charset() or "utf-8"
    try:
        return data.decode("utf-8" if charset == "us-ascii" else charset)
    except (LookupError, UnicodeError) as error:
        raise UnreadableMail(f"the text of the mail is not in {charset}, as it says") from error


def _attachments(message: MIMEPart) -> tuple[str, ...]:
    """Name the files that go along; one without a name by its kind."""
    files = message.iter_attachments() if message.is_multipart() else ()
    return tuple(each.get_filename() or each.get_content_type() for each in files)


def _first_line(file: bytes, part: MIMEPart, data: bytes) -> int:
    """Give the line of the file in which the body begins, 1 where it is encoded."""
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    head = re.search(rb"\r?\n\r?\n", file)
    where = file.find(data, head.end()) if head and encoding in AS_IT_STANDS else -1
    return file.count(b"\n", 0, where) + 1 if where > 0 else 1
