"""The thank-you after an interview early in the week."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T1", "R002", "R009", "C2", "P20", "P23"))
def weekday_interview(situation: Situation) -> Iterator[Advice]:
    """Write the thank-you on the next business morning, and within 48 hours.

    A day later the conversation is still fresh; an hour later the note looks written beforehand.
    """
    playbook = situation.playbook
    for owed in situation.owed_thanks:
        hours, end = owed.hours, owed.interview.end
        if not all(hours.calendar.is_open(owed.day + n * DAY) for n in range(3)):
            continue
        morning = hours.next_day(owed.day)
        yield Propose(
            kind=Kind.THANK_YOU,
            to=owed.to,
            earliest=later(end, timedelta(hours=playbook.settle_hours), hours.zone),
            recommended_from=hours.best_from(morning),
            recommended_to=hours.best_to(morning),
            latest=later(end, timedelta(hours=playbook.thank_you_hours), hours.zone),
            because=(
                f"The interview was on a {owed.day:%A}: the next business morning is a safe time, "
                f"and {playbook.thank_you_hours} hours the limit."
            ),
            round=owed.interview.round,
        )
