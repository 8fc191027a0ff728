"""A letter whose record nobody has: what a check may still know of it."""

from datetime import datetime
from typing import NoReturn

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts


class NotRecordedError(Exception):
    """A check asked for a fact where there is no record; it has nothing to say there."""


class Unrecorded(Facts):
    """The facts of any text: its kind and the moment, and no record behind them.

    Whoever asks for more is told so. Thus no check has to declare whether it needs a record: the
    inspector leaves out those that asked.
    """

    __slots__ = ()

    def __init__(self, kind: Kind, now: datetime) -> None:
        """Leave all else unset, so that asking for it ends in ``__getattr__``."""
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "now", now)

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse what nobody recorded. Raises NotRecordedError."""
        raise NotRecordedError(name)
