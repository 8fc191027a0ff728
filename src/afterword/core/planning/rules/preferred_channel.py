"""The channel someone asked for."""

from collections.abc import Iterator

from afterword.core.planning.rule import Advice, Ground, Prefer, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("R065", "C17"))
def preferred_channel(situation: Situation) -> Iterator[Advice]:
    """Use the channel they asked for, where that is possible; otherwise e-mail.

    Whoever said how they like to be reached is best reached that way.
    """
    for contact in situation.application.contacts:
        wanted = contact.preferred_channel
        if wanted in {"", "email", "handwritten"}:  # a card never stands in for the mail (C16)
            continue
        if wanted in situation.channels and contact.address(wanted):
            because = f"{contact.name} asked to be reached by {wanted}."
            yield Prefer(channel=wanted, to=contact.name, because=because, ground=Ground.PREFERENCE)
        else:
            because = f"{contact.name} prefers {wanted}, which is not possible here: by e-mail."
            yield Prefer(
                channel="email", to=contact.name, because=because, ground=Ground.PREFERENCE
            )
