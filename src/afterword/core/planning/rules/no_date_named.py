"""The status check when no date was named."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.application import Pace
from afterword.core.model.contact import Personality
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.playbooks.playbook import Span
from afterword.core.source import Source


@planning_rule(
    Source("T8", "T9", "T10", "R075", "R076", "R101", "R104", "R113", "R114", "C8", "P08")
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
    begin = hours.after_days(heard, span.recommended_from)
    end = hours.beyond(hours.after_days(heard, span.recommended_to), begin, slack)
    latest = hours.beyond(hours.after_days(heard, span.latest), end, slack)
    yield Propose(
        kind=Kind.STATUS_CHECK,
        to=contact.name,
        earliest=hours.opens(hours.after_days(heard, span.earliest)),
        recommended_from=hours.best_from(begin),
        recommended_to=hours.best_to(end),
        latest=hours.closes(latest),
        because=(
            f"No date was named, and their last word was on {spoken_day(heard)}: "
            f"{span.recommended_from} to {span.recommended_to} days are the usual time to wait"
            f"{PACES[situation.application.culture.pace]}."
        ),
    )


PACES = {
    Pace.QUICK: " at a company that decides fast",
    Pace.TRADITIONAL: " at a company that takes its time",
    Pace.STANDARD: "",
    Pace.UNKNOWN: "",
}


def span_for(situation: Situation) -> Span:
    """Choose the days to wait by the pace of the company, then by the person (R113)."""
    playbook, contact = situation.playbook, situation.process_contact
    eager = contact is not None and contact.personality is Personality.PROACTIVE
    return {
        Pace.QUICK: playbook.no_date_quick,
        Pace.TRADITIONAL: playbook.no_date_traditional,
    }.get(
        situation.application.culture.pace,
        playbook.no_date_proactive if eager else playbook.no_date,
    )
