"""People who must not be written to."""

from collections.abc import Iterator

from afterword.core.model.followup import ALL_KINDS
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T28", "N03", "N11"))
def no_contact(situation: Situation) -> Iterator[Advice]:
    """Never write to someone who must not be written to, or who is not there any more."""
    for contact in situation.application.contacts:
        if contact.no_contact:
            yield Forbid(
                kinds=ALL_KINDS,
                to=contact.name,
                because=f"{contact.name} is marked as someone not to be written to.",
                ground=Ground.PROHIBITION,
            )
    for name in situation.left:
        yield Forbid(
            kinds=ALL_KINDS,
            to=name,
            because=f"{name} has left the company.",
            ground=Ground.PROHIBITION,
        )
