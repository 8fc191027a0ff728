"""What the company asked candidates not to do."""

from collections.abc import Iterator

from afterword.core.calendar.moments import later
from afterword.core.model.application import Forbidden
from afterword.core.model.followup import ALL_KINDS, Kind
from afterword.core.planning.rule import Advice, Forbid, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.planning.thanks import FAR
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
        if prohibition.forbids is Forbidden.CONTACT and allowed not in situation.to_thank:
            yield from _thanks(situation, allowed)


def _thanks(situation: Situation, allowed: str) -> Iterator[Propose]:
    """Let thanks to those who may not be written to ride in the question to who may be."""
    for owed in situation.unthanked:
        names = [each for each in owed.interviewers if each != allowed]
        if (
            not names
            or owed.to == (allowed,)
            or situation.sent_since(owed.interview.end, Kind.STATUS_CHECK, allowed)
        ):
            continue
        hours = situation.hours(allowed)
        now = hours.at_or_after(situation.now)
        yield Propose(
            kind=Kind.THANK_YOU,
            to=(allowed,),
            earliest=now,
            recommended_from=now,
            recommended_to=now,
            latest=later(situation.now, FAR, hours.zone),
            because=f"Only {allowed} may be written to, who can pass your thanks on.",
            ground=Ground.STATED,
            round=owed.interview.round,
            includes=tuple(f"your thanks to {name}" for name in names),
            rides_in=Kind.STATUS_CHECK,
            alone=False,
        )
