"""The status check when no date was named."""

from collections.abc import Iterator
from datetime import datetime

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.contact import Personality
from afterword.core.model.followup import Kind
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.playbooks.playbook import BusinessDays, Playbook, Span
from afterword.core.source import Source


@planning_rule(
    Source(
        "T8",
        "T9",
        "T10",
        "R074",
        "R075",
        "R076",
        "R101",
        "R102",
        "R104",
        "R113",
        "R114",
        "R117",
        "R120",
        "C8",
        "P08",
        "P80",
    )
)
def no_date_named(situation: Situation) -> Iterator[Advice]:
    """Ask about the state of things after one to two weeks, later at slow companies.

    Without a date nobody is late yet. When nothing is known about their pace, the later end of
    the range is the safe one.
    """
    contact, since = situation.process_contact, situation.silent_since
    if situation.deadline or situation.nudges or contact is None or since is None:
        return
    if not situation.interviews:
        return
    hours, span = situation.hours(contact.name), span_for(situation)
    heard, slack = since.astimezone(hours.zone).date(), situation.playbook.after_holidays
    quiet = situation.quiet_until
    start = max(heard, quiet) if quiet else heard
    begin = counted(hours, start, span.recommended_from)
    end = hours.beyond(counted(hours, start, span.recommended_to), begin, slack)
    latest = hours.beyond(counted(hours, start, span.latest), end, slack)
    word = (
        f"they said nothing comes before {spoken_day(quiet)}"
        if quiet and quiet > heard
        else f"{_last_word(situation, since)} {spoken_day(heard)}"
    )
    yield Propose(
        kind=Kind.STATUS_CHECK,
        to=(contact.name,),
        earliest=hours.opens(counted(hours, start, span.earliest)),
        recommended_from=hours.best_from(begin),
        recommended_to=hours.best_to(end),
        latest=hours.closes(latest),
        because=f"No date was named, and {word}: {_usual(span)} is the usual time to wait.",
    )


def _last_word(situation: Situation, since: datetime) -> str:
    """Say what the wait is counted from: an interview still to come, or what they said last."""
    return "the next interview is on" if since > situation.now else "their last word was on"


def span_for(situation: Situation) -> Span:
    """Choose the days to wait: those of the playbook, or of a person who likes to hear (R113)."""
    playbook, contact = situation.playbook, situation.process_contact
    eager = contact is not None and contact.personality is Personality.PROACTIVE
    return playbook.no_date_proactive if eager and playbook.no_date == DEFAULT else playbook.no_date


def _usual(span: Span) -> str:
    """Say how long one usually waits."""
    first, last = span.recommended_from, span.recommended_to
    unit = "business days" if isinstance(last, BusinessDays) else "days"
    return f"{int(first)} to {int(last)} {unit}"


DEFAULT = Playbook(version="").no_date
"""What holds where nothing is known of their pace; a known pace says more than a person's ways."""
