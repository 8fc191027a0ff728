"""The numbers of the planner. Each one says its unit and where it comes from."""

from dataclasses import dataclass
from datetime import time


class BusinessDays(int):
    """A number of business days, where a plain number counts the days of the calendar."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Write it as people and playbook files do."""
        return f"{int(self)} business days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """When something is written: earliest, recommended from and to, latest.

    Each is a number of days, or of business days, after what the span is counted from.
    """

    earliest: int
    recommended_from: int
    recommended_to: int
    latest: int


def business(earliest: int, recommended_from: int, recommended_to: int, latest: int) -> Span:
    """Make a span of business days."""
    return Span(
        earliest=BusinessDays(earliest),
        recommended_from=BusinessDays(recommended_from),
        recommended_to=BusinessDays(recommended_to),
        latest=BusinessDays(latest),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """Every number and switch that a rule uses, so that a person can change it."""

    version: str
    """Names of the playbook and of what was laid over it."""

    # Thank-yous
    settle_minutes: int = 60
    """Minutes after an interview before a thank-you may go: one written sooner looks prepared
    (P23).
    """
    settle_minutes_soon: int = 20
    """The same when they decide today or tomorrow (T4)."""
    thank_you_from: BusinessDays = BusinessDays(1)
    """Business days until the morning a thank-you is best written; 0 is the same day (T1, C2)."""
    thank_you_to: BusinessDays = BusinessDays(1)
    """Business days until the end of the time it is recommended for (T1, C2)."""
    thank_you_hours: int = 48
    """Hours after an interview by which a thank-you goes (R002, T1)."""
    thank_you_optional: bool = False
    """True where a thank-you is not the custom and may be left out (C14)."""
    same_day_until: time = time(15)
    """Local end of a last business day's interview until which the note may go the same day
    (T3).
    """
    same_day_by: time = time(19)
    """Local time before which a thank-you goes when they decide today or tomorrow (T4)."""
    day_closes: time = time(18)
    """Local time by which a thank-you goes on the last day for it (T2, T3)."""
    friday_until: time = time(16)
    """Local time until which a note on the last business day is recommended (T2)."""
    panel_from: int = 3
    """Number of interviewers from which an interview counts as a panel (R077; the number is a
    GUESS).
    """
    panel_days: BusinessDays = BusinessDays(3)
    """Business days after a panel by which each thank-you goes (T5)."""
    chair_only: bool = False
    """True where one note to the chair of a panel suffices (T5, P27)."""
    thank_you_rest: int = 5
    """Days of rest after an interview beyond which thanks go on a quiet business day within them
    (T1, T3; the number is a GUESS).
    """
    post_days: BusinessDays = BusinessDays(7)
    """Business days that a card takes by post, counted on the safe side (C16, P90)."""
    post_margin: BusinessDays = BusinessDays(2)
    """Business days before they decide by which a card has arrived (C16)."""
    thank_you_days: int = 7
    """Days after which a thank-you is no longer sent by itself (T1, T6, P23)."""

    # Status checks and reminders
    after_date: Span = business(1, 1, 3, 5)
    """After a stated date for the status check (T7)."""
    no_date: Span = Span(earliest=7, recommended_from=10, recommended_to=14, latest=17)
    """After their last word for the status check when no date was named (T8)."""
    no_date_proactive: Span = Span(earliest=7, recommended_from=7, recommended_to=10, latest=14)
    """The same for a contact who likes to be written to (R113; the days are a GUESS)."""
    reminder: Span = Span(earliest=BusinessDays(5), recommended_from=7, recommended_to=8, latest=14)
    """After the status check for the reminder (T12)."""
    reminder_rest: BusinessDays = BusinessDays(5)
    """Business days of silence before the reminder (T12)."""
    close_from: int = 10
    """Days after the last unanswered message from which the application may be closed (T13)."""
    close_to: int = 14
    """Days after the last unanswered message by which it is closed (T13)."""
    summer_months: tuple[int, ...] = (7, 8)
    """Months in which many are away; December to February south of the equator, by overlay
    (T11, P92).
    """
    summer_wait: int = 14
    """Days of silence before a status check in those months (P92)."""
    year_end_from: int = 20
    """Day of December from which on nobody is asked where the house closes over Christmas (T11)."""
    closure_days: int = 3
    """Weekdays in a row without an open one that make a closure of the house (T11; GUESS)."""
    after_holidays: BusinessDays = BusinessDays(2)
    """Business days an office gets to itself after such a closure, and the room a limit keeps
    when something moved it onto the one before it (T11).
    """

    # Other kinds
    offer_margin: BusinessDays = BusinessDays(2)
    """Business days before one's own answer is due by which the other companies have heard
    (T14).
    """
    offer_call: BusinessDays = BusinessDays(2)
    """Business days to the deadline from which on a call goes along with the mail (T14, P65)."""
    materials_warn_hours: tuple[int, ...] = (24, 2)
    """Hours before promised material is due at which it is called to mind (T16)."""
    news: Span = business(0, 1, 1, 5)
    """After news about the candidate for telling them, if they named no date (T15; the last is a
    GUESS).
    """
    ack: Span = business(0, 0, 1, 2)
    """After word of a delay or a hold, for thanking them for it (T17, T22)."""
    reply: Span = business(0, 0, 0, 1)
    """After an answer that asks or invites, for answering it (T18)."""
    out_of_office: Span = business(1, 2, 4, 10)
    """After the day of return for what had to wait (T19; GUESS)."""
    bounce_hours: int = 24
    """Hours after a bounce in which the message goes out anew (T20)."""
    evening: time = time(18)
    """Local time from which a rejection may be answered the same day (T21; the hour is a GUESS)."""
    rejection_reply: Span = Span(earliest=0, recommended_from=1, recommended_to=2, latest=7)
    """After a rejection for thanking them (T21, P73, P74)."""
    on_hold: Span = Span(earliest=60, recommended_from=60, recommended_to=90, latest=100)
    """After word of a hold, and after each such message, for asking again (T22, P77)."""
    keep_in_touch: Span = Span(earliest=30, recommended_from=60, recommended_to=75, latest=90)
    """After a rejection, and after each such message, for staying in touch (T23, P77)."""
    offer_ack_hours: int = 24
    """Hours after their offer by which they are thanked for it (T24, P70)."""
    withdrawal_hours: int = 24
    """Hours after accepting another post by which the others hear of it (T25, P71)."""
    search_days: int = 90
    """Days before the first interview from which on a post accepted elsewhere belongs to the same
    search (T25; GUESS).
    """
    withdrawal_call_from: int = 2
    """Round from which on a withdrawal is told by telephone (T25, P78)."""
    correction_hours: int = 2
    """Hours after a serious error was noticed by which it is corrected (T30)."""
    correction_days: int = 7
    """Days after which a mistake is left alone (T30; the number is a GUESS)."""
    call_from: time = time(10)
    """Local time from which to call on the day they named (T29)."""
    call_to: time = time(11, 30)
    """Local time until which to call on the day they named; 14:00 to 16:30 is as good (T29)."""
    call_minutes: int = 30
    """Minutes within which to call when they fixed the time (T29; the number is a GUESS)."""
    call_then_write: int = 7
    """Days after a call that nobody answered before it is asked in writing (T29)."""
    calls_uninvited: bool = True
    """False where nobody calls without being asked to (C15, P42)."""
    call_rapport: int = 2
    """Rapport, 0 to 3 as recorded, from which on a call is no surprise (C15; the number is a
    GUESS).
    """

    # Never bombard
    nudges: int = 2
    """Status checks and reminders without an answer, per application (C7)."""
    rest: BusinessDays = BusinessDays(2)
    """Business days between any message to a company and a status check or reminder (GUESS)."""
    person_rest: int = 7
    """Days between two questions to one person, over all applications (P01: once a week)."""
    company_week: int = 2
    """Questions to one company in seven days, over all applications (GUESS)."""
    calls: int = 1
    """Calls without an answer, per application (R042, P99)."""
    linkedin_month: int = 3
    """Messages by LinkedIn in thirty days, over all applications (P57)."""
