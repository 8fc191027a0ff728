"""Calls that nobody asked for."""

from collections.abc import Iterator

from afterword.core.model.followup import ALL_KINDS, Kind
from afterword.core.model.happening import CallInvited, Reply
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source

OWED = frozenset({Kind.OFFER_UPDATE, Kind.WITHDRAWAL, Kind.OFFER_ACK})
"""What may be told by telephone without an invitation: news with a deadline, and a goodbye."""


@planning_rule(Source("R038", "R039", "R083", "R084", "C15", "P37", "P42"))
def calls_uninvited(situation: Situation) -> Iterator[Advice]:
    """Call only those who asked for it, who called themselves, or with whom you got on well.

    The same call has won one post and offended another chair (P30).
    """
    playbook = situation.playbook
    called = {
        situation.named(each.sender) for each in situation.every(Reply) if each.channel == "phone"
    }
    called |= {situation.named(each.by) for each in situation.every(CallInvited)}
    for contact in situation.application.contacts:
        if not contact.address("phone") or contact.name in called:
            continue
        if contact.preferred_channel == "phone":
            continue
        if playbook.calls_uninvited and contact.rapport >= playbook.call_rapport:
            continue
        yield Forbid(
            kinds=ALL_KINDS - OWED,
            to=contact.name,
            channels=frozenset({"phone"}),
            because=f"{contact.name} has not asked for a call, and nothing else speaks for one.",
            ground=Ground.CULTURE,
        )
