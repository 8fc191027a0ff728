"""The person who was interviewed, and what they can do."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.model.checked import address, filled, unique, zone


class Spelling(StrEnum):
    """The spelling a candidate writes."""

    AMERICAN = "american"
    BRITISH = "british"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """Something the candidate can do, with the evidence for it."""

    name: str
    """What it is called, as a noun. Example: shift planning"""
    evidence: str = ""
    """Where it was shown, as a clause that can follow "I". Example: planned the shifts of 120
    nurses at two hospitals
    """

    def __post_init__(self) -> None:
        """Refuse a skill without a name."""
        filled(self.name, "name", "the skill")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the candidate writes."""

    spelling: Spelling | None = None
    """Spelling and dates of drafts, October 13 or 13 October; that of the company's country when
    empty. Example: british
    """
    sign_off: str = ""
    """The line above the signature; as is usual with such people when empty. Example: Kind
    regards
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The person who was interviewed and who writes the follow-ups."""

    name: str
    """Full name. Example: Alex Morgan"""
    email: str = ""
    """Address to write from; it tells namesakes apart. Example: alex@candidate.example"""
    phone: str = ""
    """Number to be called back on. Example: +1 555 010 0100"""
    signature: str = ""
    """Lines below the sign-off; name and phone when empty. Example: Alex Morgan, Ghent"""
    zone: str = "UTC"
    """IANA time zone the candidate lives in. Example: America/New_York"""
    skills: tuple[Skill, ...] = ()
    """What the candidate can do, with evidence. Example: [{name: shift planning}]"""
    linkedin_premium: bool = False
    """True when your LinkedIn account is a paid one: its invitations hold 300 signs instead of 200
    (P57). Example: true
    """
    style: Style = Style()
    """How the candidate writes. Example: {spelling: british}"""

    def __post_init__(self) -> None:
        """Refuse an empty name, a broken address, an unknown zone and a skill named twice."""
        filled(self.name, "name", "the candidate")
        address(self.email, "email")
        zone(self.zone, "zone")
        unique((skill.name for skill in self.skills), "skills", "skill")

    @property
    def key(self) -> str:
        """Give what the same candidate is known by in all their applications."""
        return (self.email or self.name).casefold()

    def skill(self, name: str) -> Skill | None:
        """Find a skill by its name, whatever its capitals."""
        return next((s for s in self.skills if s.name.casefold() == name.casefold()), None)
