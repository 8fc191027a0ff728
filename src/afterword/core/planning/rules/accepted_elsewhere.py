"""A post accepted at another company."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, spoken_day
from afterword.core.model.followup import ALL_KINDS, Kind
from afterword.core.planning.rule import Advice, Forbid, Ground, Prefer, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T25", "N07", "N16", "P71", "P78", "P79"))
def accepted_elsewhere(situation: Situation) -> Iterator[Advice]:
    """Withdraw within a day everywhere else once you have accepted a post.

    Others are waiting for the place, and going on with interviews would be unfair to them.
    """
    at, contact = situation.accepted, situation.process_contact
    if at is None or contact is None:
        return
    because = f"You accepted another post on {spoken_day(situation.day(at))}."
    yield Forbid(
        kinds=ALL_KINDS - {Kind.WITHDRAWAL},
        because=because,
        ground=Ground.PROHIBITION,
    )
    if situation.sent_since(at, Kind.WITHDRAWAL):
        return
    hours, playbook = situation.hours(contact.name), situation.playbook
    now = hours.at_or_after(at)
    yield Propose(
        kind=Kind.WITHDRAWAL,
        to=(contact.name,),
        earliest=now,
        recommended_from=now,
        recommended_to=later(at, timedelta(hours=playbook.withdrawal_hours), hours.zone),
        latest=hours.closes(hours.next_day(now.date())),
        because=f"{because} They are owed the news, and somebody else the place.",
        ground=Ground.URGENT,
    )
    last = situation.held[-1] if situation.held else None
    if last and last.round >= playbook.withdrawal_call_from and contact.address("phone"):
        yield Prefer(
            channel="phone",
            to=contact.name,
            because=f"After {last.round} rounds a call is kinder; confirm it in writing.",
            ground=Ground.CULTURE,
            kinds=frozenset({Kind.WITHDRAWAL}),
        )
