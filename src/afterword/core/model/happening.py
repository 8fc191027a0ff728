"""What has happened: every message sent, every answer, every piece of news, with its moment."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from afterword.core.model.checked import aware, filled, written
from afterword.core.model.followup import Kind
from afterword.core.model.timeline import StatedTimeline


class Meaning(StrEnum):
    """What an answer means for the application."""

    THANKS = "thanks"
    STILL_DECIDING = "still_deciding"
    ON_HOLD = "on_hold"
    NEXT_ROUND = "next_round"
    OFFER = "offer"
    REJECTION = "rejection"
    REDIRECT = "redirect"
    LEFT_COMPANY = "left_company"
    ASKS_FOR_SOMETHING = "asks_for_something"
    DO_NOT_WRITE = "do_not_write"
    UNCLEAR = "unclear"
    AUTOMATIC = "automatic"
    """A machine wrote it; it is neither an answer nor a touch (R022)."""
    BOUNCE = "bounce"
    """It was never delivered; it is not a touch."""


class Outcome(StrEnum):
    """How an application ended."""

    NO_ANSWER = "no_answer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A follow-up went out (R023)."""

    what: Literal["sent"] = "sent"
    """Always sent. Example: sent"""
    at: datetime
    """When, with offset. Example: 2026-10-14T09:12-04:00"""
    kind: Kind
    """Which kind it was. Example: thank_you"""
    to: str
    """Name of the contact. Example: Dana Whitfield"""
    channel: str = "email"
    """The channel it went by. Example: email"""
    subject: str = ""
    """Its subject line. Example: Thank you: Shift Lead"""
    body: str = ""
    """Its text, as sent. Example: Dear Ms Whitfield, ..."""

    def __post_init__(self) -> None:
        """Refuse a moment without offset and a message to nobody."""
        aware(self.at, "at")
        filled(self.to, "to", "the message")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """They answered (R024)."""

    what: Literal["reply"] = "reply"
    """Always reply. Example: reply"""
    at: datetime
    """When it arrived, with offset. Example: 2026-10-20T11:03-04:00"""
    sender: str
    """Name of the contact who wrote. Example: Dana Whitfield"""
    meaning: Meaning = Meaning.UNCLEAR
    """What it means for you. Example: still_deciding"""
    channel: str = "email"
    """The channel it came by. Example: phone"""
    text: str = ""
    """Their words. Example: We need another week."""
    promised: StatedTimeline | None = None
    """What it says about when you will hear. Example: {said: by the end of next week}"""

    def __post_init__(self) -> None:
        """Refuse a moment without offset and an answer from nobody."""
        aware(self.at, "at")
        filled(self.sender, "sender", "the reply")

    @property
    def human(self) -> bool:
        """Tell whether a person wrote it; only then does it count as an answer."""
        return self.meaning not in {Meaning.AUTOMATIC, Meaning.BOUNCE}


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherOffer:
    """Another company made an offer (R109)."""

    what: Literal["other_offer"] = "other_offer"
    """Always other_offer. Example: other_offer"""
    at: datetime
    """When you learned of it, with offset. Example: 2026-10-20T16:00-04:00"""
    answer_by: date
    """The date on which you owe them an answer. Example: 2026-10-28"""
    written: bool = True
    """False while it is only spoken; then it is not used yet (P68). Example: true"""
    first_choice: bool = False
    """True when you would take this company's post over the offer; only then it is said (P65).
    Example: true
    """

    def __post_init__(self) -> None:
        """Refuse a moment without offset."""
        aware(self.at, "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateNamed:
    """They named a date, or another date, outside an interview and a reply."""

    what: Literal["date_named"] = "date_named"
    """Always date_named. Example: date_named"""
    at: datetime
    """When you learned of it, with offset. Example: 2026-10-20T16:00-04:00"""
    timing: StatedTimeline
    """What was said. Example: {said: We need another week., by: Dana Whitfield}"""

    def __post_init__(self) -> None:
        """Refuse a moment without offset."""
        aware(self.at, "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Anything else worth keeping."""

    what: Literal["note"] = "note"
    """Always note. Example: note"""
    at: datetime
    """When, with offset. Example: 2026-10-20T16:00-04:00"""
    text: str
    """What happened. Example: Saw the post advertised again."""

    def __post_init__(self) -> None:
        """Refuse a moment without offset and an empty note."""
        aware(self.at, "at")
        written(self.text, "text", "the note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The application ended (R116)."""

    what: Literal["closed"] = "closed"
    """Always closed. Example: closed"""
    at: datetime
    """When, with offset. Example: 2026-11-20T09:00-05:00"""
    outcome: Outcome = Outcome.NO_ANSWER
    """How it ended. Example: no_answer"""

    def __post_init__(self) -> None:
        """Refuse a moment without offset."""
        aware(self.at, "at")


Happening = Sent | Reply | OtherOffer | DateNamed | Note | Closed
