"""Which parts of a mail are what its sender says, in the form that is wanted."""

from collections.abc import Callable, Iterator

from afterword.mail.mime import Entity

PLAIN, HTML = "text/plain", "text/html"
NOT_SAID = {
    "text/calendar", "text/csv", "text/directory", "text/rfc822-headers", "text/vcard",
    "text/x-amp-html", "text/x-vcard", "text/xml",
}  # fmt: skip
FIRST_ONLY = {"multipart/related", "multipart/signed", "multipart/report", "multipart/encrypted"}
"""Of these the first part is said; the others serve it."""


def said(mail: Entity, form: str, worth: Callable[[Entity], bool]) -> list[Entity]:
    """Give the texts that the sender says, of several forms of one the wanted one.

    `worth` tells whether a part has any words; an empty form is passed over. Where all texts are
    sent as files, the first is taken, so that no mail without words comes of it.
    """
    found = list(_said(mail, form, worth))
    files = (each for each in mail.walk() if each.type in (PLAIN, HTML) and not each.enclosed)
    return found or [each for each in files if worth(each)][:1]


def _said(part: Entity, form: str, worth: Callable[[Entity], bool]) -> Iterator[Entity]:
    if part.type == "multipart/alternative" and part.inner:
        ways = [list(_said(each, form, worth)) for each in part.inner]
        spoken = [way for way in ways if any(map(worth, way))]
        fit = [way for way in spoken if any(each.type == form for each in way)]
        yield from (fit or spoken or [[]])[0]
    elif part.type.startswith("multipart/"):
        if not part.inner:
            yield part
        for each in part.inner[: 1 if part.type in FIRST_ONLY else None]:
            yield from _said(each, form, worth)
    elif part.type.startswith("text/") and part.type not in NOT_SAID and not part.attached:
        yield part


def files(part: Entity) -> Iterator[Entity]:
    """Give the parts that go along as files; not the pictures of an HTML text."""
    if part.inner and part.type.startswith("multipart/"):
        for each in part.inner[: 1 if part.type in FIRST_ONLY else None]:
            yield from files(each)
    elif part.attached or not part.type.startswith("text/") or part.type in NOT_SAID:
        yield part
