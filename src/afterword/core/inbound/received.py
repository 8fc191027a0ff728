"""A mail that arrived, decoded within bounds; every word in it is from outside, thus hostile."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple


class Part(NamedTuple):
    """One part of a mail, in the order of the file, those of enclosed mails among them."""

    type: str
    """Its content type in small letters, for example message/delivery-status."""
    name: str
    """The name of the file, if it has one."""
    text: str
    """What it says, decoded and cut at the bound; empty for what is no text."""
    size: int
    """Octets as it was sent, before decoding."""
    enclosed: bool = False
    """True within a mail that this one encloses: not what the sender says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A mail as far as it can be read."""

    headers: tuple[tuple[str, str], ...] = ()
    """Names as written, values unfolded and decoded, in the order of the file."""
    text: str = ""
    """What the sender says: the plain text, or else the words of the HTML."""
    html: str = ""
    """The HTML form as sent, cut at the bound; shown only when cleaned."""
    parts: tuple[Part, ...] = ()
    date: datetime | None = None
    """The date line, aware; None when it cannot be read."""
    failed: tuple[str, ...] = ()
    """Addresses that a library of bounce formats (flufl.bounce) finds to have failed for good."""
    delayed: tuple[str, ...] = ()
    """Addresses that it finds to have failed for now."""
    faults: tuple[str, ...] = ()
    """What could not be read, as sentences; empty when everything could."""

    _by_name: dict[str, list[str]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    """The values of each header, by its name in small letters."""

    def __post_init__(self) -> None:
        """Put the headers in order once: each classifier asks for several."""
        for name, value in self.headers:
            self._by_name.setdefault(name.lower(), []).append(value)

    def all(self, name: str) -> tuple[str, ...]:
        """Give every value of a header, whatever its capitals."""
        return tuple(self._by_name.get(name.lower(), ()))

    def header(self, name: str) -> str:
        """Give the first value of a header, or nothing."""
        return next(iter(self._by_name.get(name.lower(), ())), "")
