"""When it is over."""

from collections.abc import Iterator
from datetime import date, timedelta

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.happening import Meaning
from afterword.core.planning.rule import Advice, Close, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.playbooks.playbook import BusinessDays
from afterword.core.source import Source


@planning_rule(Source("T13", "R116", "C7", "P01", "P32", "P102"))
def silence_after_reminder(situation: Situation) -> Iterator[Advice]:
    """Close the application when the reminder stays unanswered too, and say beforehand when.

    A date agreed with oneself in advance ends the waiting; a late answer reopens the case.
    """
    since = situation.silent_since
    if since is None or not situation.interviews or situation.ended_by:
        return
    if situation.accepted is not None:
        return
    if situation.last_answer and situation.last_answer.meaning in NOT_SILENT:
        return
    playbook = situation.playbook
    contact = situation.process_contact
    hours = situation.hours(contact.name if contact else "")
    if len(situation.nudges) >= playbook.nudges:
        asked = situation.day(situation.nudges[-1].at, situation.nudges[-1].to)
        waited = max(asked, situation.deadline.end) if situation.deadline else asked
        day = hours.next_open(waited + timedelta(days=playbook.close_from))
        because = (
            f"The last message, of {spoken_day(asked)}, has no answer. If nothing comes by "
            "{day}, close it and keep applying; an answer reopens it."
        )
    else:
        day = hours.next_open(_last_word(situation, since.astimezone(hours.zone).date()))
        because = (
            "If nothing has come by {day}, whatever you have sent by then, "
            "close it and keep applying; an answer reopens it."
        )
    yield Close(after=hours.opens(day), because=because)


NOT_SILENT = {Meaning.OFFER, Meaning.NEXT_ROUND, Meaning.ASKS_FOR_SOMETHING, Meaning.ON_HOLD}
"""Answers after which the next word is the candidate's, or nobody's for long (T18, T22, T24)."""


def _last_word(situation: Situation, heard: date) -> date:
    """Give the day by which the status check and the reminder have gone unanswered."""
    playbook, waited = situation.playbook, int(situation.playbook.reminder.latest)
    day = max(heard, situation.quiet_until or heard) + timedelta(
        days=_days(playbook.no_date.latest)
    )
    if situation.deadline:
        day = situation.deadline.end + timedelta(days=_days(playbook.after_date.latest))
    if situation.nudges:
        asked = situation.day(situation.nudges[-1].at, situation.nudges[-1].to)
        day = max(asked, situation.deadline.end) if situation.deadline else asked
    rounds = max(playbook.nudges - max(len(situation.nudges), 1), 0)
    return day + timedelta(days=rounds * waited + playbook.close_to)


def _days(count: int) -> int:
    """Give calendar days that hold a number of business days for certain."""
    return int(count) * 7 // 5 + 2 if isinstance(count, BusinessDays) else count
