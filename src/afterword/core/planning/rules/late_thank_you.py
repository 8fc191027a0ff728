"""The thank-you that was forgotten."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T6", "P23", "P96"))
def late_thank_you(situation: Situation) -> Iterator[Advice]:
    """Write a forgotten thank-you today, until a week has passed.

    Late is better than never: some take a missing note for a lack of interest (P95).
    """
    playbook = situation.playbook
    for owed in situation.owed_thanks:
        hours = owed.hours
        limit = later(owed.interview.end, timedelta(hours=playbook.thank_you_hours), hours.zone)
        last = hours.calendar.business_day(owed.day, playbook.panel_days)
        if situation.now <= max(hours.by_end_of(limit), hours.closes(last)):
            continue
        today = hours.at_or_after(situation.now)
        yield Propose(
            kind=Kind.THANK_YOU,
            to=owed.to,
            earliest=today,
            recommended_from=today,
            recommended_to=hours.closes(today.date()),
            latest=later(owed.interview.end, timedelta(days=playbook.thank_you_days), hours.zone),
            because=(
                f"The usual {playbook.thank_you_hours} hours have passed; a short note today "
                "is still better than none, without a long apology."
            ),
            ground=Ground.CULTURE,
            round=owed.interview.round,
        )
