"""What one application tells the candidate's others: people and companies are written to by all."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.model.checked import aware, filled
from afterword.core.model.followup import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """One message that reached somebody about another application."""

    at: datetime
    """When, with offset. Example: 2026-10-14T09:12-04:00"""
    kind: Kind
    """Which kind it was. Example: status_check"""
    person: str
    """Name of whom it reached. Example: Dana Whitfield"""
    channel: str = "email"
    """The channel it went by. Example: email"""
    addresses: tuple[str, ...] = ()
    """All their addresses, by which the same person is known again. Example: [dana@acme.example]"""

    def __post_init__(self) -> None:
        """Refuse a moment without offset and a message to nobody."""
        aware(self.at, "at")
        filled(self.person, "person", "the message")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTold:
    """An offer that was made there, or recorded there."""

    at: datetime
    """When it came, with offset. Example: 2026-10-20T16:00-04:00"""
    answer_by: date
    """The day until which it stands. Example: 2026-11-06"""

    def __post_init__(self) -> None:
        """Refuse a moment without offset."""
        aware(self.at, "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What another application of yours says that this one must know (C6, C7, T14, T25)."""

    application: str
    """Id of the other application. Example: acme-crane-driver"""
    company: str
    """Name of its company. Example: Acme Logistics"""
    touches: tuple[Touch, ...] = ()
    """The messages that count for how much is enough. Example: []"""
    offers: tuple[OfferTold, ...] = ()
    """Offers in writing that were made or recorded there. Example: [{at: 2026-10-20T16:00-04:00,
    answer_by: 2026-11-06}]
    """
    accepted: datetime | None = None
    """When you accepted their offer, with offset. Example: 2026-10-20T16:00-04:00"""
    kept: bool = False
    """True when it is kept here too and was filled in by itself. Example: false"""

    def __post_init__(self) -> None:
        """Refuse a nameless application or company, and a moment without offset."""
        filled(self.application, "application", "the other application")
        filled(self.company, "company", "the other application")
        if self.accepted is not None:
            aware(self.accepted, "accepted")

    @property
    def silent(self) -> bool:
        """Tell whether it says nothing that matters."""
        return not self.touches and not self.offers and self.accepted is None
