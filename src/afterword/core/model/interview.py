"""One interview: who was there, what was said, what is still owed."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.core.errors import InvalidRecord
from afterword.core.model.checked import filled, one_line, unique, zone
from afterword.core.model.timeline import StatedTimeline


class Format(StrEnum):
    """How the interview was held."""

    ONSITE = "onsite"
    VIDEO = "video"
    PHONE = "phone"


class Stage(StrEnum):
    """What kind of meeting it was (N01); it says how soon they decide."""

    SCREENING = "screening"
    """A short first talk, often decided the same day (P25)."""
    CONVERSATION = "conversation"
    PANEL = "panel"
    SUPER_DAY = "super_day"
    """A day of interviews that ends with a decision (P24)."""
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something an interviewer talked about with the candidate (R012)."""

    about: str
    """What it was, so that it can follow "about". Example: how the night shift hands over"""
    thought: str = ""
    """What you think of it, as a whole sentence. Example: Writing the open orders down first would
    save the first hour.
    """

    def __post_init__(self) -> None:
        """Refuse an empty topic."""
        filled(self.about, "about", "the topic")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interviewer:
    """A contact's part in one interview."""

    name: str
    """Name of the contact. Example: Dana Whitfield"""
    topics: tuple[Topic, ...] = ()
    """What this person talked about with you. Example: [{about: how the night shift hands over}]"""

    def __post_init__(self) -> None:
        """Refuse an interviewer without a name."""
        filled(self.name, "name", "the interviewer")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question of the candidate that the interview left unanswered (R020)."""

    question: str
    """The question itself. Example: Who signs off the monthly schedule?"""
    to: str = ""
    """Name of the contact who can answer it; anyone when empty. Example: Dana Whitfield"""
    researchable: bool = False
    """True when the company's public pages would answer it; then it is not asked (R021). Example:
    false
    """

    def __post_init__(self) -> None:
        """Refuse an empty question."""
        filled(self.question, "question", "the open question")


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Material the candidate said they would send (R043)."""

    what: str
    """What was promised. Example: the handover checklist"""
    to: str = ""
    """Name of the contact it was promised to; every interviewer when empty. Example: Dana Whitfield
    """
    due: date | None = None
    """The date it was promised for, if one was named. Example: 2026-10-16"""
    file: str = ""
    """The file to attach. Example: handover-checklist.pdf"""

    def __post_init__(self) -> None:
        """Refuse an empty promise."""
        filled(self.what, "what", "the promise")
        one_line(self.file, "file")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One meeting, in the local time of the place where it was held.

    The local time and the zone are kept, not the instant: when the rules of a zone change,
    what was agreed on the clock stays and the instant moves.
    """

    starts: datetime
    """Local date and time of the beginning, without an offset. Example: 2026-10-13T14:00"""
    ends: datetime
    """Local date and time of the end, without an offset. Example: 2026-10-13T15:00"""
    zone: str
    """IANA time zone of those times. Example: America/New_York"""
    cancelled: bool = False
    """True when it was called off; then nothing is counted from it. Example: true"""
    round: int = 1
    """Which round it was, counted from 1. Example: 2"""
    format: Format = Format.VIDEO
    """How it was held. Example: onsite"""
    stage: Stage = Stage.CONVERSATION
    """What kind of meeting it was. Example: panel"""
    interviewers: tuple[Interviewer, ...] = ()
    """Who was there, and what each one talked about. Example: [{name: Dana Whitfield}]"""
    open_questions: tuple[OpenQuestion, ...] = ()
    """What you could not ask or was not answered. Example: [{question: Who signs off the
    schedule?}]
    """
    promises: tuple[Promise, ...] = ()
    """What you said you would send. Example: [{what: the handover checklist}]"""
    undiscussed: tuple[str, ...] = ()
    """Names of your skills that did not come up enough (R058). Example: [shift planning]"""
    timing: tuple[StatedTimeline, ...] = ()
    """What was said about when you will hear. Example: [{said: By the end of next week., by: Dana
    Whitfield}]
    """

    def __post_init__(self) -> None:
        """Refuse offsets, an end before the start, an interview of days, a name twice."""
        zone(self.zone, "zone")
        for field, moment in (("starts", self.starts), ("ends", self.ends)):
            if moment.tzinfo is not None:
                raise InvalidRecord(
                    f"{moment.isoformat(timespec='minutes')} has an offset",
                    field=field,
                    do="write the local time without an offset; the zone says where",
                )
        if self.ends <= self.starts:
            raise InvalidRecord(
                "it ends before it starts",
                field="ends",
                do=f"write an end after {self.starts.isoformat(timespec='minutes')}",
            )
        if self.ends - self.starts > timedelta(days=1):
            raise InvalidRecord(
                "it lasts longer than a day", field="ends", do="record each day as an interview"
            )
        if self.round < 1:
            raise InvalidRecord(
                f"round is {self.round}", field="round", do="count the rounds from 1"
            )
        unique((i.name for i in self.interviewers), "interviewers", "interviewer")

    @property
    def start(self) -> datetime:
        """Give the instant of the beginning."""
        return instant(self.starts, self.zone)

    @property
    def end(self) -> datetime:
        """Give the instant of the end."""
        return instant(self.ends, self.zone)


@lru_cache(maxsize=4096)
def instant(local: datetime, zone: str) -> datetime:
    """Give the instant of a local time; every rule asks for the same few."""
    return local.replace(tzinfo=ZoneInfo(zone))
