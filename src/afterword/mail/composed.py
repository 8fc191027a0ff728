"""A letter as a mail: plain text, in a conversation where there is one, with its files.

The same letter always makes the same bytes. Nothing in it is fetched from elsewhere when it is
opened, and nothing tells whether it was.
"""

from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import compat32
from email.utils import format_datetime
from html import escape

from afterword.actions.mailroom import Mail, Thread
from afterword.core.errors import UnsafeAttachment, UnsafeLetter
from afterword.mail.attachments import media_type
from afterword.mime import BODY, address, finished, identifier, plain

LARGEST = 10_240_000
"""Bytes of a whole mail: what Postfix takes unless it is told otherwise; Exchange takes 10 MB."""
MOST_REFERENCES = 10
"""Ids of a conversation that are named; its beginning and its end hold it together."""
MARK = "X-Afterword-Id"
"""The header by which a mail is found again where its Message-ID was changed."""


def composed(mail: Mail) -> bytes:
    """Make the bytes of a mail. Raises UnsafeLetter and UnsafeAttachment."""
    message = EmailMessage(policy=BODY)
    _head(message, mail)
    message.set_content(mail.body, cte="quoted-printable")
    if mail.html:
        message.add_alternative(_as_html(mail.body), subtype="html", cte="quoted-printable")
    for each in mail.attachments:
        main, sub = media_type(each)
        message.add_attachment(each.content, main, sub, filename=each.name)
    parts = (part for part in message.walk() if part.is_multipart())
    for number, part in enumerate(parts, 1):
        # What is quoted-printable or base64 never has these two signs side by side.
        part.set_boundary(f"=_{mail.id}-{number}")
    raw = finished(message, utf8=not (mail.sender + mail.recipient).isascii())
    _check(raw, message)
    return raw


def _head(message: EmailMessage, mail: Mail) -> None:
    message["From"] = address(mail.sender_name, mail.sender, utf8=True)
    message["To"] = address(mail.recipient_name, mail.recipient, utf8=True)
    message["Subject"] = plain(mail.subject)
    message["Date"] = format_datetime(mail.date)
    message["Message-ID"] = identifier(mail.message_id)
    for name, value in _conversation(mail.thread):
        message[name] = value
    message[MARK] = plain(mail.id)


def _conversation(thread: Thread) -> tuple[tuple[str, str], ...]:
    """Name the message that is answered, and those before it (RFC 5322, 3.6.4).

    An id that came in and could be more than an id is left out: the letter matters, not the thread.
    """
    if not _sound(thread.answers):
        return ()
    chain = tuple(filter(_sound, dict.fromkeys((*thread.references, thread.answers))))
    if len(chain) > MOST_REFERENCES:
        chain = (chain[0], *chain[1 - MOST_REFERENCES :])
    return (("In-Reply-To", thread.answers), ("References", " ".join(chain)))


def _sound(id: str) -> bool:
    try:
        return bool(identifier(id))
    except UnsafeLetter:
        return False


def _as_html(body: str) -> str:
    """Write plain text as HTML: its paragraphs and its lines, and nothing that was not in it."""
    paragraphs = (each.strip("\n") for each in escape(body).split("\n\n"))
    text = "\n".join(f"<p>{'<br>'.join(each.split(chr(10)))}</p>" for each in paragraphs if each)
    return f'<html><head><meta charset="utf-8"></head><body>\n{text}\n</body></html>\n'


def _check(raw: bytes, message: EmailMessage) -> None:
    """Read the mail again, and refuse it unless it is what was meant, and fits through."""
    if len(raw) > LARGEST:
        raise UnsafeAttachment(
            f"the mail would have {len(raw) / 1e6:.1f} MB; many servers take {LARGEST / 1e6:.0f}",
            do="send a smaller file, or a link to it",
        )
    again = message_from_bytes(raw, policy=compat32)
    if _shape(again) != _shape(message):
        raise UnsafeLetter("the mail would be read otherwise than it was written")


def _shape(message: Message) -> list[tuple[list[str], str, list[bytes]]]:
    """Give the headers, the type and the lines of every part."""
    return [
        (sorted(part.keys()), part.get_content_type(), _lines(part.get_payload(decode=True)))
        for part in message.walk()
    ]


def _lines(payload: object) -> list[bytes]:
    return payload.splitlines() if isinstance(payload, bytes) else []
