"""What one application tells the candidate's others: people and companies are written to by all."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.model.followup import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """One message that reached somebody, as other applications see it."""

    at: datetime
    """When, with offset. Example: 2026-10-14T09:12-04:00"""
    kind: Kind
    """Which kind it was. Example: status_check"""
    channel: str
    """The channel it went by. Example: email"""
    person: str
    """Name of the contact. Example: Dana Whitfield"""
    addresses: tuple[str, ...] = ()
    """All their addresses, by which the same person is known again. Example: [dana@acme.example]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirOffer:
    """An offer that this company made."""

    at: datetime
    """When it came, with offset. Example: 2026-10-20T16:00-04:00"""
    answer_by: date
    """The day until which it stands. Example: 2026-11-06"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What the candidate's other plans must know of one application."""

    application: str
    """Id of the application. Example: acme-shift-lead"""
    company: str
    """Name of the company. Example: Acme Logistics"""
    touches: tuple[Touch, ...] = ()
    """Every message that reached somebody."""
    offer: TheirOffer | None = None
    """Their offer, while it stands."""
    accepted: datetime | None = None
    """When the candidate accepted it."""
