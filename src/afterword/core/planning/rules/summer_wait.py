"""Months in which many are away."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Hold, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T11", "P92"))
def summer_wait(situation: Situation) -> Iterator[Advice]:
    """Wait two weeks in the months of holidays, even where one is usual.

    Deciders take turns at being away; what takes a week in spring takes two in summer.
    """
    contact, since = situation.process_contact, situation.silent_since
    if contact is None or since is None or situation.deadline is not None or situation.nudges:
        return
    hours, playbook = situation.hours(contact.name), situation.playbook
    heard = since.astimezone(hours.zone).date()
    if heard.month not in playbook.summer_months:
        return
    yield Hold(
        kinds=frozenset({Kind.STATUS_CHECK}),
        until=hours.opens(hours.after_days(heard, playbook.summer_wait)),
        because=f"Many are on holiday now; two weeks after {spoken_day(heard)} is soon enough.",
    )
