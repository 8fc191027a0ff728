"""The thank-yous after an interview by several people."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T5", "R077", "C4", "P20"))
def panel_interview(situation: Situation) -> Iterator[Advice]:
    """Write to each member of a panel, and take until the third business day if need be.

    Several people confer before they decide, so there is time for letters that differ.
    """
    playbook = situation.playbook
    for owed in situation.owed_thanks:
        if not situation.is_panel(owed.interview):
            continue
        people = len(owed.interview.interviewers)
        whom = "there is time for the one note"
        if not playbook.chair_only:
            whom = "each gets a letter of their own"
        hours, end = owed.hours, owed.interview.end
        morning = hours.next_day(owed.day)
        last = hours.next_open(hours.calendar.business_day(owed.day, playbook.panel_days))
        yield Propose(
            kind=Kind.THANK_YOU,
            to=owed.to,
            earliest=later(end, timedelta(minutes=playbook.settle_minutes), hours.zone),
            recommended_from=hours.best_from(morning),
            recommended_to=later(end, timedelta(hours=playbook.thank_you_hours), hours.zone),
            latest=hours.closes(last),
            because=(
                f"You met {people} people, who confer before they decide: {whom}, at best within "
                f"{playbook.thank_you_hours} hours."
            ),
            round=owed.interview.round,
            includes=owed.includes,
        )
