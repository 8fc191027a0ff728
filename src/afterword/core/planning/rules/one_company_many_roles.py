"""Companies that are written to about several applications."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later
from afterword.core.model.followup import NUDGES
from afterword.core.planning.rule import Advice, Ground, Hold, planning_rule
from afterword.core.planning.situation import UTC_ZONE, Situation
from afterword.core.source import Source

WEEK = timedelta(days=7)


@planning_rule(Source("R022", "R048", "R061", "C6", "C7"))
def one_company_many_roles(situation: Situation) -> Iterator[Advice]:
    """Ask one company a few times a week at most, over all its posts and people.

    They talk to each other, and three questions in a week are a campaign.
    """
    company = situation.application.company.casefold()
    asked = [
        touch.at
        for other in situation.others
        if other.company.casefold() == company
        for touch in other.touches
        if touch.kind in NUDGES
    ]
    if not asked:
        return
    asked += [each.at for each in situation.touches if each.kind in NUDGES]
    recent = sorted(at for at in asked if later(at, WEEK, UTC_ZONE) > situation.now)
    most = situation.playbook.company_week
    if len(recent) < most:
        return
    contact = situation.process_contact
    hours = situation.hours(contact.name if contact else "")
    yield Hold(
        kinds=NUDGES,
        until=hours.at_or_after(later(recent[-most], WEEK, UTC_ZONE)),
        because=(
            f"{situation.application.company} has had {len(recent)} questions of yours in seven "
            "days, over all applications."
        ),
        ground=Ground.STATED,
        cap=True,
    )
