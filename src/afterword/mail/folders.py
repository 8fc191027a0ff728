"""Which folder of an account is which."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Use(StrEnum):
    """What a folder is there for (RFC 6154)."""

    SENT = "\\Sent"
    DRAFTS = "\\Drafts"
    ALL = "\\All"


class Folder(NamedTuple):
    """A folder as the server lists it."""

    flags: tuple[str, ...]
    delimiter: str
    """What stands between the names of a folder and the one it lies in; it may be empty."""
    name: str


NAMES = {
    Use.SENT: (
        "sent", "sent items", "sent messages", "sent mail", "gesendet", "gesendete elemente",
        "gesendete objekte", "gesendete nachrichten", "envoyés", "éléments envoyés",
        "messages envoyés", "enviados", "elementos enviados", "mensajes enviados",
        "itens enviados", "inviata", "posta inviata", "inviati", "verzonden",
        "verzonden items", "verzonden berichten", "skickat", "skickade objekt", "sendt",
        "sendte elementer", "sendt post", "lähetetyt", "wysłane", "elementy wysłane",
        "отправленные", "надіслані", "送信済み", "送信済みメール", "已发送", "已发送邮件",
        "寄件備份", "보낸 편지함", "보낸메일함",
    ),
    Use.DRAFTS: (
        "drafts", "draft", "entwürfe", "entwurf", "brouillons", "borradores", "borrador",
        "rascunhos", "bozze", "concepten", "utkast", "kladder", "udkast", "luonnokset",
        "kopie robocze", "wersje robocze", "черновики", "чернетки", "下書き", "草稿", "草稿箱",
        "임시 보관함", "임시보관함",
    ),
    Use.ALL: (
        "all mail", "alle nachrichten", "tous les messages", "todos", "todo", "tutti i messaggi",
    ),
}  # fmt: skip
"""What programs and providers call these folders where the server does not say."""


def folder_for(use: Use, folders: Iterable[Folder]) -> Folder | None:
    """Find the folder for a use: by what the server says of it, then by its name.

    A name at the top, or directly below the inbox, counts before one that lies deeper.
    """
    folders = tuple(each for each in folders if _selectable(each))
    flagged = (each for each in folders if use.casefold() in _flags(each))
    named = (each for each in folders if _last(each) in NAMES[use])
    shallow = min(named, key=lambda each: (_depth(each), each.name), default=None)
    return next(flagged, shallow)


def _flags(folder: Folder) -> set[str]:
    return {each.casefold() for each in folder.flags}


def _selectable(folder: Folder) -> bool:
    return not _flags(folder) & {"\\noselect", "\\nonexistent"}


def _last(folder: Folder) -> str:
    parts = folder.name.split(folder.delimiter) if folder.delimiter else [folder.name]
    return parts[-1].casefold()


def _depth(folder: Folder) -> int:
    return folder.name.count(folder.delimiter) if folder.delimiter else 0
