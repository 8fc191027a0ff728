"""Files that may go along with a letter: documents whose content is what their name says.

Anything that could run, or that hides what it is, is refused before it is ever sent: servers of
companies refuse such mails whole, and nobody opens a program from a stranger.
"""

import re
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from afterword.actions.mailroom import Attachment
from afterword.core.errors import UnsafeAttachment
from afterword.mime import plain

LONGEST_NAME = 100
"""Letters of a file name; some programs cut longer ones, and the ending with it."""
MOST_PACKED = 1000
"""Files in an archive that are looked at."""
PROGRAMS = (
    b"MZ", b"\x7fELF", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\x00asm", b"L\x00\x00\x00\x01\x14\x02",
)  # fmt: skip
"""How the programs of Windows, Linux, macOS, Java and the web begin, and links of Windows."""
RUNNING = re.compile(
    r"\.(app|apk|bat|cab|chm|cmd|com|cpl|dll|dmg|docm|exe|hta|html?|iso|jar|jse?|lnk|msi|pif|pptm"
    r"|ps1|reg|scr|sh|svg|url|vb[aes]?|wsf|xlsm|zip|7z|rar|gz)$"
)
"""Endings of what could run, or be opened without being seen; never packed into an archive."""


class Kind(NamedTuple):
    """A kind of file."""

    type: str
    """Its media type."""
    fits: Callable[[bytes], bool]
    """Tells whether a content is of this kind."""


def media_type(file: Attachment) -> tuple[str, str]:
    """Give both halves of the media type. Raises UnsafeAttachment, and UnsafeLetter of its name."""
    name = plain(file.name)
    ending = name.rpartition(".")[2].lower()
    kind = KINDS.get(ending) if "." in name else None
    if re.search(r'[/\\:*?"<>|]|^\.|[. ]$', name) or len(name) > LONGEST_NAME:
        raise UnsafeAttachment(
            f"{name!r} is no name for a file that goes along", do="give the file a plain name"
        )
    if _is_program(file.content) or (RUNNING.search(name.lower()) and kind is None):
        raise UnsafeAttachment(f"{name} could run on the machine that opens it")
    if kind is None:
        raise UnsafeAttachment(f"{name} is of a kind that is not sent")
    if not kind.fits(file.content):
        found = next((other for other, it in KINDS.items() if it.fits(file.content)), "")
        really = f"is really a .{found}" if found else "is broken, or hides what should not run"
        raise UnsafeAttachment(
            f"{name} {really}", do="save it again under the name of what it is, best as a PDF"
        )
    main, _, sub = kind.type.partition("/")
    return main, sub


def _is_program(content: bytes) -> bool:
    return content.startswith(PROGRAMS) and b"\0" in content[:512]


def _begins(*signatures: bytes, at: int = 0) -> Callable[[bytes], bool]:
    return lambda content: content[at:].startswith(signatures)


def _pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def _text(content: bytes) -> bool:
    """Tell whether it is text in UTF-8; a mark at its head is taken."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return bool(text) and not re.search(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]", text)


def _packed(member: str = "") -> Callable[[bytes], bool]:
    """Tell of an archive that holds a member, and nothing that could run."""

    def fits(content: bytes) -> bool:
        try:
            names = ZipFile(BytesIO(content)).namelist()
        except (BadZipFile, NotImplementedError, ValueError, OSError):
            return False
        bad = any(RUNNING.search(name.lower()) or "vbaProject" in name for name in names)
        return 0 < len(names) <= MOST_PACKED and not bad and (not member or member in names)

    return fits


def _old_office(content: bytes) -> bool:
    """Tell of a document of the years before 2007, without macros."""
    return content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") and (
        "_VBA_PROJECT".encode("utf-16-le") not in content
    )


OFFICE = "application/vnd.openxmlformats-officedocument"
OPEN = "application/vnd.oasis.opendocument"
KINDS = {
    "pdf": Kind("application/pdf", _pdf),
    "docx": Kind(f"{OFFICE}.wordprocessingml.document", _packed("word/document.xml")),
    "xlsx": Kind(f"{OFFICE}.spreadsheetml.sheet", _packed("xl/workbook.xml")),
    "pptx": Kind(f"{OFFICE}.presentationml.presentation", _packed("ppt/presentation.xml")),
    "odt": Kind(f"{OPEN}.text", _packed("content.xml")),
    "ods": Kind(f"{OPEN}.spreadsheet", _packed("content.xml")),
    "odp": Kind(f"{OPEN}.presentation", _packed("content.xml")),
    "doc": Kind("application/msword", _old_office),
    "xls": Kind("application/vnd.ms-excel", _old_office),
    "ppt": Kind("application/vnd.ms-powerpoint", _old_office),
    "png": Kind("image/png", _begins(b"\x89PNG\r\n\x1a\n")),
    "jpg": Kind("image/jpeg", _begins(b"\xff\xd8\xff")),
    "jpeg": Kind("image/jpeg", _begins(b"\xff\xd8\xff")),
    "gif": Kind("image/gif", _begins(b"GIF87a", b"GIF89a")),
    "webp": Kind("image/webp", _begins(b"WEBP", at=8)),
    "mp4": Kind("video/mp4", _begins(b"ftyp", at=4)),
    "rtf": Kind("application/rtf", _begins(b"{\\rtf")),
    "zip": Kind("application/zip", _packed()),
    **{ending: Kind("text/plain", _text) for ending in ("txt", "md", "py", "sql", "r", "tex")},
    "csv": Kind("text/csv", _text),
    "json": Kind("application/json", _text),
    "ipynb": Kind("application/json", _text),
}
"""What is sent, by the ending of its name: documents, pictures, data, and words of a program to
be read.
"""
