"""Where a rule comes from."""

from typing import Self


class Source(tuple[str, ...]):
    """Ids of requirements (R), conflicts (C), timing rows (T) and pages (P) of docs/sources.md."""

    __slots__ = ()

    def __new__(cls, *ids: str) -> Self:
        """Name at least one id."""
        if not ids:
            raise TypeError("a source names at least one id")
        return super().__new__(cls, ids)
