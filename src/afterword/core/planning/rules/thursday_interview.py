"""The thank-you after an interview on the last day but one before rest days."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, on_clock, weekday
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T2", "R002", "R008", "P42", "P64"))
def thursday_interview(situation: Situation) -> Iterator[Advice]:
    """Write the thank-you on the last business day before the rest days.

    Forty-eight hours later would fall on a rest day, when a note gets lost.
    """
    for owed in situation.owed_thanks:
        hours, friday = owed.hours, owed.day + DAY
        if not (hours.calendar.is_open(owed.day) and hours.calendar.is_open(friday)):
            continue
        if hours.calendar.is_open(friday + DAY):
            continue
        yield Propose(
            kind=Kind.THANK_YOU,
            to=owed.to,
            earliest=later(
                owed.interview.end, timedelta(minutes=situation.playbook.settle_minutes), hours.zone
            ),
            recommended_from=hours.best_from(friday),
            recommended_to=on_clock(friday, situation.playbook.friday_until, hours.zone),
            latest=on_clock(friday, situation.playbook.day_closes, hours.zone),
            because=(
                f"The interview was on a {weekday(owed.day)}, and rest days follow "
                f"{weekday(friday)}: "
                f"a note sent by {weekday(friday)} evening does not get lost."
            ),
            round=owed.interview.round,
            includes=owed.includes,
        )
