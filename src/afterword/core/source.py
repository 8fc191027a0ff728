"""Where a rule comes from."""


class Source(tuple[str, ...]):
    """Ids of requirements (R), conflicts (C), timing rows (T) and pages (P) of docs/sources."""

    __slots__ = ()

    def __new__(cls, *ids: str) -> "Source":
        """Name at least one id."""
        if not ids:
            raise TypeError("a source names at least one id")
        return super().__new__(cls, ids)
