"""What each kind of message needs on each channel: its length and what it must say."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.model.followup import Kind


class Part(StrEnum):
    """Something that a message has to say or to have."""

    GREETING = "greeting"
    SIGN_OFF = "sign_off"
    THANKS = "thanks"
    INTEREST = "interest"
    ROLE = "role"
    INTERVIEW_DATE = "interview_date"
    QUESTION = "question"
    OFFER_OF_MORE = "offer_of_more"
    REFERENCE = "reference"
    EASY_EXIT = "easy_exit"
    OFFER = "offer"
    ANSWER_DATE = "answer_date"
    NEWS = "news"
    RELEVANCE = "relevance"
    OCCASION = "occasion"
    ACCEPTED_DATE = "accepted_date"
    GLADNESS = "gladness"
    SPECIFIC_GOOD = "specific_good"
    OPEN_DOOR = "open_door"
    WITHDRAWAL = "withdrawal"
    GOOD_WISHES = "good_wishes"
    APOLOGY = "apology"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the matrix: a kind of message on a channel."""

    most: int
    """Words of the body that are the limit."""
    needs: frozenset[Part]
    fewest: int = 0
    """Words of the body under which it says too little."""


LETTER = frozenset({Part.GREETING, Part.SIGN_OFF})
MESSAGE = frozenset({Part.GREETING})
STATUS = frozenset({Part.ROLE, Part.INTERVIEW_DATE, Part.THANKS, Part.QUESTION})
WRITTEN_STATUS = STATUS | {Part.INTEREST, Part.OFFER_OF_MORE}
REMINDER = frozenset({Part.ROLE, Part.REFERENCE, Part.EASY_EXIT})
OFFER_UPDATE = frozenset(
    {Part.ROLE, Part.OFFER, Part.ANSWER_DATE, Part.INTEREST, Part.QUESTION, Part.EASY_EXIT}
)
UPDATE = frozenset({Part.NEWS, Part.RELEVANCE, Part.INTEREST})
OFFER_ACK = frozenset({Part.THANKS, Part.GLADNESS, Part.ANSWER_DATE})
REJECTION = frozenset({Part.THANKS, Part.SPECIFIC_GOOD, Part.OPEN_DOOR})
WITHDRAWAL = frozenset({Part.THANKS, Part.WITHDRAWAL, Part.GOOD_WISHES})
ANSWER = frozenset({Part.THANKS, Part.ACCEPTED_DATE})
CALL = frozenset({Part.NUMBER})

CELLS: Mapping[tuple[Kind, str], Cell] = {
    (Kind.THANK_YOU, "email"): Cell(200, LETTER | {Part.THANKS, Part.INTEREST}, fewest=60),
    (Kind.THANK_YOU, "linkedin"): Cell(90, frozenset({Part.THANKS})),
    (Kind.THANK_YOU, "handwritten"): Cell(100, LETTER | {Part.THANKS}),
    (Kind.STATUS_CHECK, "email"): Cell(130, LETTER | WRITTEN_STATUS),
    (Kind.STATUS_CHECK, "phone"): Cell(170, CALL | STATUS),
    (Kind.STATUS_CHECK, "linkedin"): Cell(110, MESSAGE | WRITTEN_STATUS),
    (Kind.REMINDER, "email"): Cell(90, LETTER | REMINDER),
    (Kind.REMINDER, "phone"): Cell(170, CALL | REMINDER),
    (Kind.REMINDER, "linkedin"): Cell(90, MESSAGE | REMINDER),
    (Kind.OFFER_UPDATE, "email"): Cell(170, LETTER | OFFER_UPDATE),
    (Kind.OFFER_UPDATE, "phone"): Cell(170, CALL | OFFER_UPDATE),
    (Kind.QUALIFICATION_UPDATE, "email"): Cell(110, LETTER | UPDATE),
    (Kind.QUALIFICATION_UPDATE, "linkedin"): Cell(90, MESSAGE | UPDATE),
    (Kind.AVAILABILITY_UPDATE, "email"): Cell(110, LETTER | UPDATE),
    (Kind.AVAILABILITY_UPDATE, "linkedin"): Cell(90, MESSAGE | UPDATE),
    (Kind.MATERIALS, "email"): Cell(80, LETTER | {Part.OCCASION}),
    (Kind.DELAY_ACK, "email"): Cell(70, LETTER | ANSWER),
    (Kind.DELAY_ACK, "linkedin"): Cell(70, ANSWER),
    (Kind.REPLY, "email"): Cell(70, LETTER | {Part.THANKS}),
    (Kind.REPLY, "linkedin"): Cell(70, frozenset({Part.THANKS})),
    (Kind.OFFER_ACK, "email"): Cell(120, LETTER | OFFER_ACK),
    (Kind.OFFER_ACK, "phone"): Cell(120, CALL | OFFER_ACK),
    (Kind.REJECTION_REPLY, "email"): Cell(130, LETTER | REJECTION),
    (Kind.REJECTION_REPLY, "handwritten"): Cell(100, LETTER | {Part.THANKS, Part.OPEN_DOOR}),
    (Kind.WITHDRAWAL, "email"): Cell(110, LETTER | WITHDRAWAL),
    (Kind.WITHDRAWAL, "phone"): Cell(110, CALL | WITHDRAWAL),
    (Kind.KEEP_IN_TOUCH, "email"): Cell(110, LETTER | {Part.OCCASION}),
    (Kind.KEEP_IN_TOUCH, "linkedin"): Cell(110, MESSAGE | {Part.OCCASION}),
    (Kind.CORRECTION, "email"): Cell(70, LETTER | {Part.NEWS, Part.APOLOGY}),
}
"""The content matrix of domain.md, section 3. A kind does not go by a channel without a cell."""

VOICEMAIL = 75
"""Words of a message on a voicemail (P99)."""
NOTE, PREMIUM_NOTE = 200, 300
"""Signs of the note that goes with an invitation on LinkedIn, free and premium (P57)."""
LINKEDIN_MESSAGE = 1900
"""Signs of a message on LinkedIn (P58)."""
PARAGRAPHS = 3
"""Paragraphs of a body (C9)."""


def goes_by(kind: Kind, channel: str) -> bool:
    """Tell whether a kind of message goes by a channel at all."""
    return (kind, channel) in CELLS


def cell(kind: Kind, channel: str) -> Cell:
    """Give what a message needs; by a channel that is not its own, what it needs by e-mail."""
    return CELLS.get((kind, channel)) or CELLS[kind, "email"]
