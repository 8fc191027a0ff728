"""Messages that never arrived."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, spoken_day
from afterword.core.model.followup import ALL_KINDS, NUDGES, Question
from afterword.core.model.happening import Reply, Sent
from afterword.core.planning.asking import forwarded_by
from afterword.core.planning.rule import Advice, Ask, Ground, Hold, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T20", "N06", "N10", "P08", "P63"))
def bounced(situation: Situation) -> Iterator[Advice]:
    """Send a message that came back anew, to an address that was checked and never guessed.

    It never touched anyone, so it does not count; a second failure would cost the moment.
    """
    for bounce in situation.every(Reply):
        lost = situation.bounces.get(id(bounce))
        if lost is None:
            continue
        to = situation.named(lost.to)
        if situation.written_to(to, bounce.at):
            continue
        contact = situation.contact(to)
        address = contact.address(lost.channel) if contact else ""
        if bounce.failed_address and address.casefold() != bounce.failed_address.casefold():
            again, asked = _again(situation, bounce, lost, to), situation.process_contact
            ours = lost.kind not in NUDGES or (asked is not None and asked.name == to)
            if ours and again.latest >= situation.now:
                yield again
            continue
        yield Ask(
            Question(
                f"address-{situation.words[to]}",
                f"Which address of {to} is right?",
                f"Your message of {spoken_day(situation.day(lost.at, to))} came back. "
                f"{forwarded_by(situation, to)}",
            )
        )
        if bounce.failed_address:
            yield Hold(
                kinds=ALL_KINDS,
                to=to,
                channels=frozenset({lost.channel}),
                until=None,
                because=f"Mail to {bounce.failed_address} comes back; correct the address first.",
                ground=Ground.PROHIBITION,
            )


def _again(situation: Situation, bounce: Reply, lost: Sent, to: str) -> Propose:
    hours = situation.hours(to, lost.channel)
    now = hours.at_or_after(bounce.at)
    given = timedelta(hours=situation.playbook.bounce_hours)
    limit = hours.by_end_of(later(bounce.at, given, hours.zone))
    kind, day = lost.kind.replace("_", " "), spoken_day(situation.day(lost.at, to))
    return Propose(
        kind=lost.kind,
        to=(to,),
        earliest=now,
        recommended_from=now,
        recommended_to=hours.closes(now.date()),
        latest=limit,
        because=f"Your {kind} of {day} came back and has not been read.",
        ground=Ground.STATED,
    )
