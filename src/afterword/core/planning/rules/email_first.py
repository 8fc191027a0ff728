"""The channel that suits nearly everyone."""

from collections.abc import Iterator

from afterword.core.planning.rule import Advice, Prefer, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("R063", "R081", "C17"))
def email_first(situation: Situation) -> Iterator[Advice]:
    """Write an e-mail unless they asked for something else."""
    for contact in situation.application.contacts:
        yield Prefer(
            channel="email",
            to=contact.name,
            because="E-mail is the most accepted way.",
        )
