"""Take the last change back."""

from datetime import datetime

from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.store import Stored
from afterword.core.errors import NothingToUndo

TOOK_BACK = "took back: "
"""What the journal puts before a change that was taken back."""


def undo(desk: Desk, id: str, *, who: str, now: datetime) -> Stored:
    """Make the application what it was before its last change, as a change of its own.

    Undoing twice brings the change back: nothing is ever lost. Raises NothingToUndo.
    """
    last = desk.store.journal(id)[-1]
    if last.version < 2:
        raise NothingToUndo
    before = desk.store.earlier(id, last.version - 1)
    return change(desk, id, lambda _: before, what=f"{TOOK_BACK}{last.what}", who=who, now=now)
