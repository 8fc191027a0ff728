"""The numbers of the planner. Each one says its unit and where it comes from."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """When something is written, counted in days: earliest, recommended from and to, latest."""

    earliest: int
    recommended_from: int
    recommended_to: int
    latest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """Every number that a rule uses, so that a person can change it."""

    version: str
    """Name and number of this playbook."""
    settle_hours: int = 1
    """Hours after an interview before a thank-you may go: one written sooner looks prepared
    (P23).
    """
    thank_you_hours: int = 48
    """Hours after an interview by which a thank-you goes (R002, T1)."""
    same_day_until: time = time(15)
    """Local end of a last business day's interview until which the note may go the same day
    (T3).
    """
    day_closes: time = time(18)
    """Local time by which a thank-you goes on the last day for it (T2, T3)."""
    friday_until: time = time(16)
    """Local time until which a note on the last business day is recommended (T2)."""
    panel_from: int = 3
    """Number of interviewers from which an interview counts as a panel (R077; the number is a
    GUESS).
    """
    panel_days: int = 3
    """Business days after a panel by which each thank-you goes (T5)."""
    thank_you_days: int = 7
    """Days after which a thank-you is no longer sent (T1, P23)."""
    after_date: Span = Span(earliest=1, recommended_from=1, recommended_to=3, latest=5)
    """Business days after a stated date for the status check (T7)."""
    no_date: Span = Span(earliest=7, recommended_from=10, recommended_to=14, latest=17)
    """Days after the last contact for the status check when no date was named (T8)."""
    no_date_quick: Span = Span(earliest=7, recommended_from=7, recommended_to=9, latest=14)
    """The same at a company that decides fast: 5 to 7 business days (T9)."""
    no_date_proactive: Span = Span(earliest=7, recommended_from=7, recommended_to=10, latest=14)
    """The same for a contact who likes to be written to (R113; the days are a GUESS)."""
    no_date_traditional: Span = Span(earliest=14, recommended_from=14, recommended_to=21, latest=28)
    """The same at a traditional company (T10; the latest day is a GUESS)."""
    reminder: Span = Span(earliest=7, recommended_from=7, recommended_to=8, latest=14)
    """Days after the status check for the reminder, 5 business days at least (T12)."""
    reminder_rest: int = 5
    """Business days of silence before the reminder (T12)."""
    close_from: int = 10
    """Days after the last unanswered message from which the application may be closed (T13)."""
    close_to: int = 14
    """Days after the last unanswered message by which it is closed (T13)."""
    nudges: int = 2
    """Status checks and reminders without an answer, per company (C7)."""
    rest: int = 2
    """Business days between any message to a company and a status check or reminder (GUESS)."""
    after_holidays: int = 2
    """Business days a limit keeps when closed days moved it onto the one before it (T11)."""
    offer_margin: int = 2
    """Days before one's own answer is due by which the other companies have heard (T14)."""
