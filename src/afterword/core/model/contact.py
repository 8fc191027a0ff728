"""The people on the other side."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.errors import InvalidRecord
from afterword.core.model.checked import address, filled, one_line, unique, zone


class Role(StrEnum):
    """What a contact has to do with the decision (R100)."""

    HIRING_MANAGER = "hiring_manager"
    RECRUITER = "recruiter"
    AGENT = "agent"
    PANEL = "panel"
    HR = "hr"


class Personality(StrEnum):
    """How a contact takes being written to (R113)."""

    PROACTIVE = "proactive"
    LAID_BACK = "laid_back"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """One way to reach a contact."""

    channel: str
    """Which channel: email, phone, linkedin or handwritten. Example: email"""
    address: str
    """The address, number or profile on that channel. Example: dana.whitfield@acme.example"""
    connected: bool = False
    """On LinkedIn: true when you are connected there; else only a short note can go with an
    invitation. Example: true
    """

    def __post_init__(self) -> None:
        """Refuse an empty or broken address."""
        filled(self.channel, "channel", "the way to reach a contact")
        filled(self.address, "address", "the way to reach a contact")
        if self.channel == "email":
            address(self.address, "address")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person at the company or the agency."""

    name: str
    """Full name, spelt as they spell it. Example: Dana Whitfield"""
    salutation: str = ""
    """How to address them after "Dear"; made of title and family name when empty. Example: Ms
    Whitfield
    """
    title: str = ""
    """Their title, if you know it. Example: Dr"""
    family_name: str = ""
    """The part of the name that follows the title; the last word when empty. Example: Tan"""
    first_name: bool = False
    """True when they asked to be called by their first name. Example: true"""
    role: Role = Role.PANEL
    """What they have to do with the decision. Example: hiring_manager"""
    channels: tuple[Reach, ...] = ()
    """The ways to reach them. Example: [{channel: email, address: dana@acme.example}]"""
    preferred_channel: str = ""
    """The channel they asked for, if they did. Example: email"""
    zone: str = ""
    """IANA time zone they work in; that of the interview when empty. Example: Europe/London"""
    rapport: int = 0
    """How well you got on, from 0 (do not know) to 3 (very well). Example: 2"""
    personality: Personality = Personality.UNKNOWN
    """Whether they like to be written to. Example: laid_back"""
    no_contact: bool = False
    """True when they must not be written to at all. Example: true"""

    def __post_init__(self) -> None:
        """Refuse an empty name, a channel named twice, an unknown zone, rapport out of range."""
        filled(self.name, "name", "the contact")
        for field in ("salutation", "title", "family_name"):
            one_line(getattr(self, field), field)
        if self.family_name and self.family_name not in self.name:
            raise InvalidRecord(
                f"the family name {self.family_name!r} does not stand in {self.name}",
                field="family_name",
                do="write it as it stands in the name",
            )
        unique((reach.channel for reach in self.channels), "channels", "channel")
        if self.zone:
            zone(self.zone, "zone")
        if not 0 <= self.rapport <= 3:
            raise InvalidRecord(
                f"rapport is {self.rapport}", field="rapport", do="write a number from 0 to 3"
            )

    def address(self, channel: str) -> str:
        """Give the address on a channel, or nothing."""
        return next((r.address for r in self.channels if r.channel == channel), "")

    @property
    def family(self) -> str:
        """Give the family name: as it was recorded, or else the last word of the name."""
        return self.family_name or self.name.split()[-1]

    @property
    def given(self) -> str:
        """Give the name without the family name; all of it when there is only one."""
        family = self.family.split()
        return " ".join(word for word in self.name.split() if word not in family) or self.name

    @property
    def dear(self) -> str:
        """Give what follows "Dear" in a letter."""
        return self.salutation or self.name
