"""How often to write by LinkedIn."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later
from afterword.core.model.followup import ALL_KINDS
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import UTC_ZONE, Situation
from afterword.core.source import Source

MONTH = timedelta(days=30)


@planning_rule(Source("R022", "R064", "P57"))
def linkedin_limit(situation: Situation) -> Iterator[Advice]:
    """Keep within the few personal messages a month that LinkedIn allows.

    A free account has three to five, over all applications; the rest goes by e-mail.
    """
    if "linkedin" not in situation.channels:
        return
    at = [each.at for each in situation.touches if each.channel == "linkedin"]
    at += [t.at for o in situation.others for t in o.touches if t.channel == "linkedin"]
    recent = [each for each in at if later(each, MONTH, UTC_ZONE) > situation.now]
    if len(recent) >= situation.playbook.linkedin_month:
        yield Forbid(
            kinds=ALL_KINDS,
            channels=frozenset({"linkedin"}),
            because=f"{len(recent)} messages went by LinkedIn within a month; that is the limit.",
            ground=Ground.STATED,
            cap=True,
        )
