"""Errors in a message that went out."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Mistake
from afterword.core.planning.rule import Advice, Ground, Hold, Propose, planning_rule
from afterword.core.planning.situation import UTC_ZONE, Situation
from afterword.core.source import Source


@planning_rule(Source("T30", "N18", "P93", "P94"))
def serious_error(situation: Situation) -> Iterator[Advice]:
    """Correct a wrong name, company or person the same day; leave a slip of the keys alone.

    One misspelt name has cost a post; a second mail about a missing comma looks anxious.
    """
    for each in situation.every(Mistake):
        to = situation.named(each.to)
        kept = timedelta(days=situation.playbook.correction_days)
        past = later(each.at, kept, UTC_ZONE) < situation.now
        if past or situation.sent_since(each.at, Kind.CORRECTION, to):
            continue
        if not each.serious:
            yield Hold(
                kinds=frozenset({Kind.CORRECTION}),
                to=to,
                until=None,
                because=f"“{each.wrong}” is a small slip: a second mail would only point at it.",
            )
            continue
        hours = situation.hours(to)
        now = hours.at_or_after(each.at)
        soon = timedelta(hours=situation.playbook.correction_hours)
        yield Propose(
            kind=Kind.CORRECTION,
            to=(to,),
            earliest=now,
            recommended_from=now,
            recommended_to=later(now, soon, hours.zone),
            latest=hours.closes(now.date()),
            because=f"Your message said “{each.wrong}”; it should be “{each.right}”.",
            ground=Ground.URGENT,
        )
