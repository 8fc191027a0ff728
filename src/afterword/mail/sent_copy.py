"""Tell whether a mail among those sent is the copy of one of ours, though it lost its ids.

Some providers write a mail anew as they send it. Its recipient, its subject and its words stay.
"""

from datetime import date, timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import compat32

from afterword.core.model.dispatch import Dispatch
from afterword.mail.composed import MARK
from afterword.mime import decoded

MOST_PARTS = 50
"""Parts of a mail that are looked through."""


def days_around(dispatch: Dispatch) -> tuple[date, date]:
    """Give the days between which a copy is dated, the last one excluded; clocks differ."""
    day = dispatch.date.date()
    return day - timedelta(days=1), day + timedelta(days=3)


def message_id_of(head: bytes) -> str:
    """Read the Message-ID of a head; nothing when it has none."""
    return " ".join(str(message_from_bytes(head, policy=compat32)["Message-ID"] or "").split())


def is_copy(raw: bytes, dispatch: Dispatch) -> bool:
    """Tell whether a mail says what one of ours says, under its subject.

    What a provider adds at the end does not count; the mark of another one of ours does.
    """
    try:
        mail = message_from_bytes(raw, policy=compat32)
        words = _folded(_text(mail))
    except (LookupError, RecursionError, ValueError):
        return False
    ours = _folded(dispatch.body)
    return (
        mail[MARK] in {None, dispatch.id}
        and decoded(str(mail["Subject"] or "")) == decoded(dispatch.subject)
        and bool(ours)
        and words.startswith(ours)
    )


def _text(mail: Message) -> str:
    for number, part in enumerate(mail.walk()):
        if number == MOST_PARTS:
            break
        if part.get_content_type() == "text/plain":
            data = part.get_payload(decode=True)
            if isinstance(data, bytes):
                return data.decode(part.get_content_charset() or "utf-8", errors="replace")
    return ""


def _folded(text: str) -> str:
    return " ".join(text.split())
