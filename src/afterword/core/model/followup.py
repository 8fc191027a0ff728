"""What is to be written, to whom, when and why: a plan and its parts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """The kinds of follow-up (domain.md, content matrix)."""

    THANK_YOU = "thank_you"
    MATERIALS = "materials"
    STATUS_CHECK = "status_check"
    REMINDER = "reminder"
    OFFER_UPDATE = "offer_update"
    QUALIFICATION_UPDATE = "qualification_update"
    AVAILABILITY_UPDATE = "availability_update"
    DELAY_ACK = "delay_ack"
    REPLY = "reply"
    OFFER_ACK = "offer_ack"
    REJECTION_REPLY = "rejection_reply"
    WITHDRAWAL = "withdrawal"
    KEEP_IN_TOUCH = "keep_in_touch"
    CORRECTION = "correction"


ALL_KINDS = frozenset(Kind)
NUDGES = frozenset({Kind.STATUS_CHECK, Kind.REMINDER})
"""What asks them how things stand: counted, rested and held back more than all else (C6, C7)."""


class Reason(NamedTuple):
    """Why something is so, and on whose word."""

    rule: str
    """Id of the rule that said it, for example friday-interview."""
    because: str
    """The reason as a sentence."""
    sources: tuple[str, ...]
    """Ids of domain.md it rests on, for example R007."""


class Window(NamedTuple):
    """When to write: four instants in the recipient's zone, in this order."""

    earliest: datetime
    recommended_from: datetime
    recommended_to: datetime
    latest: datetime


class FollowUpState(StrEnum):
    """Where a planned follow-up stands at the moment of planning."""

    PLANNED = "planned"
    """Its window has not opened."""
    DUE = "due"
    """It may be sent now."""
    MISSED = "missed"
    """Its latest moment has passed: the person decides."""


class FollowUp(NamedTuple):
    """One message that is to be written."""

    id: str
    """Made of words, for example thank-you-dana-whitfield."""
    kind: Kind
    to: str
    """Name of the contact."""
    channel: str
    window: Window
    reasons: tuple[Reason, ...]
    changes_if: tuple[str, ...]
    """What would change it, as phrases that follow "changes if"."""
    state: FollowUpState
    includes: tuple[str, ...] = ()
    """What goes along with it, for example the handover checklist."""
    alarms: tuple[datetime, ...] = ()
    """Moments at which it is called to mind."""


class NotNow(NamedTuple):
    """Something that is deliberately not done yet, or not at all."""

    kind: str
    """A kind of follow-up, or ``close``."""
    until: datetime | None
    """When it is looked at again; None when nothing but a new fact reopens it."""
    reasons: tuple[Reason, ...]
    follow_up: str | None = None
    """Id of the follow-up that is kept back, by which it can be changed."""


class Step(StrEnum):
    """What the person does next."""

    SEND = "send"
    WAIT = "wait"
    DECIDE = "decide"
    CLOSE = "close"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one next step of an application."""

    do: Step
    says: str
    """The step in words, for example "Write the thank-you to Dana Whitfield by Thu 15 Oct 2026,
    15:00."
    """
    follow_up: str | None
    """Id of the follow-up it is about, if any."""
    from_: datetime | None
    """When it begins."""
    by: datetime | None
    """When it ends."""


class Choice(NamedTuple):
    """One answer that a question offers."""

    says: str
    value: str
    """The day it stands for, as ISO 8601."""


class Question(NamedTuple):
    """Something the plan or a draft needs to know and never invents."""

    id: str
    """Made of words, for example topic-dana-whitfield."""
    asks: str
    """The question to the person, as a sentence."""
    why: str
    """What the answer is for."""
    choices: tuple[Choice, ...] = ()
    """Answers to choose from, where there are only a few."""


class State(StrEnum):
    """Where an application stands (domain.md section 6)."""

    ACTIVE = "active"
    AWAITING_DATE = "awaiting_date"
    ON_HOLD = "on_hold"
    OFFER = "offer"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Versions:
    """The data a plan was made with."""

    tzdata: str
    holidays: str
    playbook: str


class Stop(NamedTuple):
    """When waiting ends, announced in advance (R116, P102)."""

    after: datetime
    reasons: tuple[Reason, ...]


class Speaks(StrEnum):
    """Which way a sign of their interest points."""

    FOR = "for"
    AGAINST = "against"


class InterestSign(NamedTuple):
    """One sign of their interest, or of the lack of it; never a percentage (R025)."""

    speaks: Speaks
    says: str
    at: datetime
    source: str
    """Where it stands: the interview, an answer, or what was noticed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be done and left undone for one application, as seen at ``now``."""

    application: str
    now: datetime
    state: State
    next_step: NextStep
    follow_ups: tuple[FollowUp, ...]
    """Soonest first."""
    not_now: tuple[NotNow, ...]
    questions: tuple[Question, ...]
    versions: Versions
    stop: Stop | None = None
    """When waiting ends; None while something else decides about that."""
    interest: tuple[InterestSign, ...] = ()
    """Signs of their interest, the latest first."""

    def find(self, follow_up: str) -> FollowUp | None:
        """Find a follow-up by its id."""
        return next((f for f in self.follow_ups if f.id == follow_up), None)
