"""Take the last change back."""

from datetime import datetime

from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.store import Stored
from afterword.core.errors import NothingToUndo

TOOK_BACK = "took back: "
"""What the journal puts before a change that was taken back."""
BROUGHT_BACK = "brought back: "
"""What it puts before one whose taking back was taken back itself."""


def undo(desk: Desk, id: str, *, who: str, now: datetime) -> Stored:
    """Make the application what it was before its last change, as a change of its own.

    Undoing twice brings the change back: nothing is ever lost. Raises NothingToUndo.
    """
    last = desk.store.journal(id)[-1]
    if last.version < 2:
        raise NothingToUndo
    before = desk.store.earlier(id, last.version - 1)
    changed, away = taken_back(last.what)
    what = f"{BROUGHT_BACK if away else TOOK_BACK}{changed}"
    return change(desk, id, lambda _: before, what=what, who=who, now=now)


def taken_back(what: str) -> tuple[str, bool]:
    """Give the change that an entry of the journal is about, and whether it was taken back.

    Entries of earlier versions take back a taking back.
    """
    away = False
    while what.startswith((TOOK_BACK, BROUGHT_BACK)):
        away = not away if what.startswith(TOOK_BACK) else away
        what = what.removeprefix(TOOK_BACK if what.startswith(TOOK_BACK) else BROUGHT_BACK)
    return what, away
