"""The thank-you that was forgotten."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from afterword.core.calendar.moments import later, on_clock
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.planning.thanks import FAR, Owed
from afterword.core.source import Source


@planning_rule(Source("T6", "P23", "P96"))
def late_thank_you(situation: Situation) -> Iterator[Advice]:
    """Write a forgotten thank-you today, until a week has passed; then thank in the next letter.

    Late is better than never: some take a missing note for a lack of interest (P95).
    """
    yield from _merged(situation)
    for owed in situation.owed_thanks:
        hours = owed.hours
        if situation.now <= _usual_limit(situation, owed):
            continue
        today = hours.at_or_after(situation.now)
        yield Propose(
            kind=Kind.THANK_YOU,
            to=owed.to,
            earliest=today,
            recommended_from=today,
            recommended_to=hours.closes(today.date()),
            latest=owed.until,
            because=(
                "The usual time has passed; a short note today is still better than none, "
                "without a long apology."
            ),
            ground=Ground.CULTURE,
            round=owed.interview.round,
            includes=owed.includes,
        )


def _merged(situation: Situation) -> Iterator[Advice]:
    """Let thanks that are more than a week late ride in the status check to the same person."""
    for owed in situation.unthanked:
        if owed in situation.owed_thanks:
            continue
        now = owed.hours.at_or_after(situation.now)
        who = owed.interviewers
        for each in owed.to:
            if situation.written_to(each, owed.interview.end):
                continue
            unthanked = who if owed.includes else (each,)
            yield Propose(
                kind=Kind.THANK_YOU,
                to=(each,),
                earliest=now,
                recommended_from=now,
                recommended_to=now,
                latest=later(situation.now, FAR, owed.hours.zone),
                because=(
                    f"{_listed(unthanked)} not been thanked; the next letter does it in a line."
                ),
                ground=Ground.CULTURE,
                round=owed.interview.round,
                includes=owed.includes or ("your thanks for the interview",),
                rides_in=Kind.STATUS_CHECK,
                alone=False,
            )


def _listed(names: tuple[str, ...]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last} have" if most else f"{last} has"


def _usual_limit(situation: Situation, owed: Owed) -> datetime:
    """Give the end of the usual time: T1, and for rest days and panels T2, T3 and T5."""
    hours, calendar, playbook = owed.hours, owed.hours.calendar, situation.playbook
    if situation.is_panel(owed.interview):
        return hours.closes(
            calendar.next_open(calendar.business_day(owed.day, playbook.panel_days))
        )
    if all(calendar.is_open(owed.day + n * DAY) for n in range(3)):
        return later(owed.interview.end, timedelta(hours=playbook.thank_you_hours), hours.zone)
    last = owed.day + DAY if calendar.is_open(owed.day) else owed.day
    return on_clock(calendar.next_open(last), playbook.day_closes, hours.zone)
