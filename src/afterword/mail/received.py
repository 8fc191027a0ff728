"""Read a mail that arrived, whatever it is: within bounds, without ever raising."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from afterword.core.inbound.received import Part, Received
from afterword.mail.bounces import failures
from afterword.mail.charsets import clean, decoded
from afterword.mail.flowed import unflowed
from afterword.mail.html import as_text
from afterword.mail.mime import LEAF, MAILS, Entity, split
from afterword.mail.said import HTML, PLAIN, said

ALL = 1 << 20
"""Octets of all texts of one mail."""
BEGINNING = 32 << 10
"""Octets of an enclosed mail that are shown as they stand."""
DATE, NAME = 100, 255


def received(raw: bytes) -> Received:
    """Read a mail that arrived. What cannot be read is named in its faults; it never raises.

    Everything in it is bounded: octets, fields, depth, parts and the text of each. Nothing is
    ever unpacked. All of its text can be kept as UTF-8.
    """
    try:
        return _Reading(raw).received()
    except Exception as error:  # noqa: BLE001 -- whatever it is, the mail is kept and shown
        return Received(
            text=clean(raw[:LEAF].decode("latin-1")),
            faults=(f"The mail could not be read ({type(error).__name__}).",),
        )


class _Reading:
    """One mail while it is read: what has been decoded, what is left to spend."""

    def __init__(self, raw: bytes) -> None:
        self.mail, self.faults = split(raw)
        self.left = ALL
        self.texts: dict[int, str] = {}

    def received(self) -> Received:
        """Give the mail as others see it."""
        text = "\n".join(map(self.plain, self.said(PLAIN)))
        html = "\n".join(self.text(each) for each in self.said(HTML) if each.type == HTML)
        failed, delayed = failures(self.mail, text)
        return Received(
            headers=self.mail.fields,
            text=text,
            html=html,
            parts=tuple(map(self.part, filter(_shown, self.mail.walk()))),
            date=self.date(),
            failed=failed,
            delayed=delayed,
            faults=tuple(self.faults),
        )

    def said(self, form: str) -> list[Entity]:
        """Give the parts that the sender says, in a form."""
        return said(self.mail, form, lambda each: bool(self.text(each).strip()))

    def part(self, each: Entity) -> Part:
        """Give a part as others see it."""
        size = each.end - each.start
        return Part(each.type, each.filename[:NAME], self.text(each), size, each.enclosed)

    def text(self, part: Entity) -> str:
        """Decode the text of a part, once; nothing for what is no text."""
        if id(part) not in self.texts:
            self.texts[id(part)] = self.decode(part) if _has_text(part) else ""
        return self.texts[id(part)]

    def decode(self, part: Entity) -> str:
        """Decode a part as far as the bounds allow."""
        most = min(BEGINNING if part.type in MAILS else LEAF, self.left)
        data, well, cut = part.octets(most)
        self.left -= len(data)
        text, sure = decoded(data, part.of.get("charset", ""), cut=cut)
        if not well:
            self.faults["A part is not well encoded: invalid base64."] = None
        if not sure:
            self.faults["A part is not in the charset that it names."] = None
        if cut and part.type not in MAILS:
            self.faults["A text is too long; its end was not read."] = None
        return clean(text)

    def plain(self, part: Entity) -> str:
        """Give a part as text: HTML in words, flowed lines joined."""
        text = self.text(part)
        if part.type == HTML:
            return as_text(text)
        if part.of.get("format", "").lower() == "flowed":
            text = unflowed(text, delsp=part.of.get("delsp", "").lower() == "yes")
        return text

    def date(self) -> datetime | None:
        """Read the date line."""
        line = self.mail.field("date")[:DATE]
        try:
            found = parsedate_to_datetime(line)
            return found if found.tzinfo else found.replace(tzinfo=UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            if line:
                self.faults["The date cannot be read."] = None
            return None


def _shown(part: Entity) -> bool:
    """Tell whether a part is one by itself; a multipart only holds others."""
    return not part.type.startswith("multipart/") or not part.inner


def _has_text(part: Entity) -> bool:
    return part.type.startswith(("text/", "message/", "multipart/"))
