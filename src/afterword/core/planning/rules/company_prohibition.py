"""What the company asked candidates not to do."""

from collections.abc import Iterator

from afterword.core.model.application import Forbidden
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import ALL_KINDS, Situation
from afterword.core.source import Source

FORBIDS = {
    Forbidden.CONTACT: (ALL_KINDS, None),
    Forbidden.THANK_YOU: (frozenset({Kind.THANK_YOU}), None),
    Forbidden.CALLS: (ALL_KINDS, frozenset({"phone"})),
    Forbidden.LINKEDIN: (ALL_KINDS, frozenset({"linkedin"})),
}


@planning_rule(Source("T28", "N11", "C14", "P29", "P37"))
def company_prohibition(situation: Situation) -> Iterator[Advice]:
    """Keep to what the company asked candidates not to do; nothing beats it.

    A rule that was broken is the one thing about a letter that everybody remembers.
    """
    for prohibition in situation.application.prohibitions:
        kinds, channels = FORBIDS[prohibition.forbids]
        allowed = situation.named(prohibition.allows)
        words = f": \u201c{prohibition.said.strip()}\u201d" if prohibition.said.strip() else ""
        ban = Forbid(
            kinds=kinds,
            channels=channels,
            because=f"They asked for no {prohibition.forbids.replace('_', '-')}{words}.",
            ground=Ground.PROHIBITION,
        )
        if not allowed:
            yield ban
            continue
        for contact in situation.application.contacts:
            if contact.name != allowed:
                yield ban._replace(to=contact.name)
