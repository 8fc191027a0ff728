"""What has happened: every message sent, every answer, every piece of news, with its moment."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Literal

from afterword.core.errors import InvalidRecord
from afterword.core.model.checked import address, aware, filled, is_new, not_before, written
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


class News(StrEnum):
    """What has become better or other about the candidate (R110, R111)."""

    QUALIFICATION = "qualification"
    AVAILABILITY = "availability"


class Sign(StrEnum):
    """What was noticed that speaks for or against their interest (R025)."""

    NEW_PERSON = "new_person"
    """They brought in somebody new."""
    REFERENCES = "references"
    """They asked for references."""
    WARM_WORDS = "warm_words"
    """They said that they liked you."""
    POSTED_AGAIN = "posted_again"
    """The post was advertised again."""
    COOL_WORDS = "cool_words"
    """They spoke of others, or of doubts."""


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
    includes: tuple[str, ...] = ()
    """What went along with it. Example: [the handover checklist]"""
    message_id: str = ""
    """Its Message-ID, when it went out by a mailbox. Example: <7f3a@candidate.example>"""

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
    written: datetime | None = None
    """The date line of their mail, whose offset tells in which time zone they work. Example:
    2026-10-20T08:03-07:00
    """
    promised: StatedTimeline | None = None
    """What it says about when you will hear. Example: {said: by the end of next week}"""
    returns: date | None = None
    """Of an automatic notice: the first day back. Example: 2026-11-30"""
    refers_to: str = ""
    """Name of the contact they ask you to write to instead. Example: Luis Ortega"""
    answer_by: date | None = None
    """Of an offer: the day until which it stands. Example: 2026-11-06"""
    failed_address: str = ""
    """Of a bounce: the address that failed. Example: dana@acme.example"""
    message_id: str = ""
    """Its Message-ID, when it came in by a mailbox. Example: <91bc@acme.example>"""

    def __post_init__(self) -> None:
        """Refuse a moment without offset, an answer from nobody, a broken address, a past day."""
        aware(self.at, "at")
        if self.written is not None:
            aware(self.written, "written")
        not_before(self.answer_by, self.at, "answer_by")
        filled(self.sender, "sender", "the reply")
        address(self.failed_address, "failed_address")

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
        """Refuse a moment without offset and a day that was over by then."""
        aware(self.at, "at")
        not_before(self.answer_by, self.at, "answer_by")


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
class Changed:
    """Something pertinent about you changed: a qualification, or when you are free (R110, R111)."""

    what: Literal["changed"] = "changed"
    """Always changed. Example: changed"""
    at: datetime
    """When you learned of it, with offset. Example: 2026-10-20T16:00-04:00"""
    news: News
    """What it is about. Example: qualification"""
    text: str
    """The new fact, so that it can follow "since we spoke,". Example: I passed the exam for
    crane supervisors
    """

    def __post_init__(self) -> None:
        """Refuse a moment without offset and an empty fact."""
        aware(self.at, "at")
        written(self.text, "text", "the news")


@dataclass(frozen=True, slots=True, kw_only=True)
class CallInvited:
    """One of them asked you to call on a day (R038)."""

    what: Literal["call_invited"] = "call_invited"
    """Always call_invited. Example: call_invited"""
    at: datetime
    """When they said so, with offset. Example: 2026-10-20T16:00-04:00"""
    by: str
    """Name of the contact to call. Example: Dana Whitfield"""
    day: date
    """The day to call on. Example: 2026-10-28"""
    clock: str = ""
    """The local time they fixed, if they did. Example: "10:15"
    """

    def __post_init__(self) -> None:
        """Refuse a moment without offset, a past day, a call to nobody, a time that is none."""
        aware(self.at, "at")
        not_before(self.day, self.at, "day")
        filled(self.by, "by", "the invitation")
        try:
            time.fromisoformat(self.clock or "00:00")
        except ValueError as error:
            raise InvalidRecord(
                f"{self.clock!r} is not a time of day", field="clock", do="write it as 10:15"
            ) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A message of yours was wrong in something (N18)."""

    what: Literal["mistake"] = "mistake"
    """Always mistake. Example: mistake"""
    at: datetime
    """When you noticed it, with offset. Example: 2026-10-20T16:00-04:00"""
    to: str
    """Name of the contact who got the message. Example: Dana Whitfield"""
    wrong: str
    """What it said. Example: Dana Whitefield"""
    right: str
    """What it should have said. Example: Dana Whitfield"""
    serious: bool = True
    """False for a slip of the keys, which is better left alone (P94). Example: true"""

    def __post_init__(self) -> None:
        """Refuse a moment without offset, and a mistake with nobody or with nothing right."""
        aware(self.at, "at")
        filled(self.to, "to", "the mistake")
        written(self.right, "right", "the mistake")
        if is_new() and self.wrong == self.right:
            raise InvalidRecord(
                f"wrong and right are the same: {self.right}",
                field="right",
                do="write what the message should have said",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """You noticed a sign of their interest, or of the lack of it (R025)."""

    what: Literal["observed"] = "observed"
    """Always observed. Example: observed"""
    at: datetime
    """When, with offset. Example: 2026-10-20T16:00-04:00"""
    sign: Sign
    """What it was. Example: references"""
    text: str = ""
    """How you know. Example: Asked for two references by telephone."""

    def __post_init__(self) -> None:
        """Refuse a moment without offset."""
        aware(self.at, "at")


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedElsewhere:
    """You accepted a post at another company; this one is owed the news (N16)."""

    what: Literal["accepted_elsewhere"] = "accepted_elsewhere"
    """Always accepted_elsewhere. Example: accepted_elsewhere"""
    at: datetime
    """When, with offset. Example: 2026-10-20T16:00-04:00"""

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


Happening = (
    Sent
    | Reply
    | OtherOffer
    | DateNamed
    | Changed
    | CallInvited
    | Mistake
    | Observed
    | AcceptedElsewhere
    | Note
    | Closed
)
