"""The full derivation of one follow-up: facts, advice, calendar days, and what would change it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from afterword.core.calendar.moments import clock, spoken_day
from afterword.core.calendar.region import DAY, SkippedDay
from afterword.core.model.followup import NUDGES, FollowUp, Kind, Reason, Versions, Window
from afterword.core.planning.decision import (
    ALWAYS_CHANGES,
    CHANGES,
    REST,
    Decision,
    takes_along,
)
from afterword.core.planning.rule import Forbid, Ground, Hold, PlanningRule, Propose
from afterword.core.planning.situation import Situation
from afterword.core.planning.weighing import Verdict, stops


class Spoken(NamedTuple):
    """One piece of advice about a follow-up, and what became of it."""

    rule: str
    sources: tuple[str, ...]
    advice: str
    """propose, hold or forbid."""
    ground: str
    because: str
    counted: bool
    outcome: str
    """What it did, or to what it lost, as a sentence."""
    facts: tuple[str, ...]
    """What the rule looked at, as sentences."""


class Explanation(NamedTuple):
    """Why a follow-up is what it is."""

    follow_up: str
    kind: Kind
    to: str
    channel: str
    window: Window | None
    """None when it is kept back."""
    rides_in: str
    """Id of the follow-up that takes it along; empty when it goes by itself."""
    spoken: tuple[Spoken, ...]
    own: tuple[Reason, ...]
    """What the person changed about it."""
    skipped: tuple[SkippedDay, ...]
    """Days of the calendar that were passed over."""
    clock: str
    """On whose clock its times are, and how we know."""
    hours: str
    """The hours of the channel."""
    changes_if: tuple[str, ...]
    versions: Versions


def explanation(
    decision: Decision,
    follow_up: str,
    looked_at: Callable[[PlanningRule], tuple[str, ...]],
    tzdata: str,
) -> Explanation | None:
    """Explain a follow-up by its id; None when no rule speaks of it now.

    ``looked_at`` says which facts a rule has looked at.
    """
    verdict = next((each for each in decision.verdicts if each.id == follow_up), None)
    if verdict is None:
        return None
    situation, whole = decision.situation, verdict.joined
    written = next((each for each in decision.follow_ups() if each.id == follow_up), None)
    host = next((each for each in decision.verdicts if takes_along(each, verdict)), None)
    zones, known = situation.whereabouts(verdict.to)
    playbook = situation.playbook.version
    return Explanation(
        follow_up=follow_up,
        kind=whole.kind,
        to=verdict.to,
        channel=verdict.channel,
        window=written.window if written else verdict.window,
        rides_in=host.id if host and not written else "",
        spoken=(*_spoken(decision, verdict, looked_at), *_added(verdict, written)),
        own=tuple(each for each in verdict.reasons if each.sources == ("you",)),
        skipped=tuple(_skipped(situation, whole, written)),
        clock=f"{zones[0].key}: {known.because}",
        hours=_hours(situation, verdict, written.window if written else verdict.window),
        changes_if=CHANGES.get(whole.kind, ALWAYS_CHANGES),
        versions=Versions(tzdata, situation.calendar.version, playbook),
    )


def _added(verdict: Verdict, written: FollowUp | None) -> Iterator[Spoken]:
    """Give what was added when the whole plan was put together: what rides along, and the rest."""
    for each in written.reasons if written else ():
        if each in verdict.reasons:
            continue
        rests = each.rule == REST
        advice, ground = ("hold", Ground.CULTURE) if rests else ("propose", Ground.STATED)
        outcome = "It moves the message." if rests else "It is taken along, if it is in time."
        yield Spoken(
            rule=each.rule,
            sources=each.sources,
            advice=advice,
            ground=ground.name.casefold(),
            because=each.because,
            counted=True,
            outcome=outcome,
            facts=(),
        )


def _spoken(
    decision: Decision, verdict: Verdict, looked_at: Callable[[PlanningRule], tuple[str, ...]]
) -> Iterator[Spoken]:
    """Give all advice about a message, that which counted first."""
    whole = verdict.joined
    found = []
    for rule, advice in decision.given:
        outcome = _outcome(verdict, whole, advice)
        if outcome is None:
            continue
        counted, says = outcome
        assert isinstance(advice, Propose | Hold | Forbid)  # noqa: S101 -- others have no outcome
        name = type(advice).__name__.casefold()
        found.append(
            Spoken(
                rule.id,
                rule.sources,
                name,
                advice.ground.name.casefold(),
                advice.because,
                counted,
                says,
                looked_at(rule),
            )
        )
    yield from sorted(found, key=lambda each: (not each.counted, each.rule))


def _outcome(verdict: Verdict, whole: Propose, advice: object) -> tuple[bool, str] | None:
    """Say what became of advice; None when it is not about this message."""
    if isinstance(advice, Propose):
        if (advice.kind, advice.channel) != (whole.kind, whole.channel):
            return None
        if verdict.to not in advice.to:
            return None
        return _proposed(verdict, advice)
    if isinstance(advice, Hold | Forbid):
        if whole.kind not in advice.kinds or advice.to not in {None, verdict.to}:
            return None
        if advice.channels is not None and verdict.channel not in advice.channels:
            return None
        return _blocked(verdict, whole, advice)
    return None


def _proposed(verdict: Verdict, advice: Propose) -> tuple[bool, str]:
    if any(advice is each for _, each in verdict.proposals):
        joined = len(verdict.proposals) > 1
        says = "It counts, each limit at the latest of all." if joined else "It counts."
        return True, says
    rule, winner = verdict.proposals[0]
    return False, (
        f"It lost to {rule.id}: {_ground(winner.ground)} goes before {_ground(advice.ground)}."
    )


def _blocked(verdict: Verdict, whole: Propose, advice: Hold | Forbid) -> tuple[bool, str]:
    """Say whether a hold or a ban counted, and if not to what it lost."""
    if any(advice is each for _, each in verdict.overridden):
        return False, "It lost to you: you went over this measure, with a reason."
    if isinstance(advice, Forbid):
        if any(advice is each for _, each in verdict.bans):
            return True, "It keeps the message back."
    elif any(advice is each for _, each in verdict.holds):
        return True, (
            "It moves the message." if advice.until else "It waits for something to happen."
        )
    if not stops(advice, whole, verdict.to, verdict.channel, advice.ground):
        higher, lower = _ground(whole.ground), _ground(advice.ground)
        return (
            False,
            f"It lost to the message itself: {higher} goes before {lower}.",
        )
    return False, "It is about another time, so it changes nothing."


def _ground(ground: Ground) -> str:
    return GROUNDS[ground]


GROUNDS = {
    Ground.DEFAULT: "what is usual",
    Ground.CULTURE: "the custom of the house",
    Ground.PREFERENCE: "what somebody prefers",
    Ground.STATED: "what was said",
    Ground.URGENT: "an urgent truth",
    Ground.PROHIBITION: "a prohibition",
}
"""The grounds in words; the later ones go before (the conflict law, planner.py)."""


def _skipped(
    situation: Situation, whole: Propose, written: FollowUp | None
) -> Iterator[SkippedDay]:
    """Give the days that are not open between what it is counted from and its best moment."""
    since = situation.silent_since
    if written is None or since is None:
        return
    window = written.window
    day = since.astimezone(window.earliest.tzinfo).date()
    if whole.kind in NUDGES and situation.deadline is not None:
        day = situation.deadline.end
    yield from situation.calendar.skipped(day + DAY, window.recommended_from.date())


def _hours(situation: Situation, verdict: Verdict, window: Window | None) -> str:
    whole = verdict.joined
    hours = situation.hours(verdict.to, verdict.channel, whole.kind)
    day = (window or Window(*whole[2:6])).recommended_from.date()
    wide = ", rest days included, because it cannot wait" if hours.any_day else ""
    return (
        f"{verdict.channel} on {spoken_day(day)}: "
        f"{clock(hours.opens(day))}-{clock(hours.closes(day))}, "
        f"best {clock(hours.best_from(day))}-{clock(hours.best_to(day))}{wide}"
    )
