"""Several pieces of advice as one, and what a window becomes by them (law 4)."""

from datetime import datetime
from typing import TypeVar

from afterword.core.model.followup import FollowUpState, Window
from afterword.core.planning.rule import Hold, Propose

T = TypeVar("T")


def joined(proposals: list[Propose]) -> Propose:
    """Join proposals on one ground, each limit at its latest (law 4)."""
    whole = proposals[0]
    for other in proposals[1:]:
        whole = whole._replace(
            earliest=max(whole.earliest, other.earliest),
            recommended_from=max(whole.recommended_from, other.recommended_from),
            recommended_to=max(whole.recommended_to, other.recommended_to),
            latest=max(whole.latest, other.latest),
            round=max(whole.round, other.round),
            includes=_union(whole.includes, other.includes),
            rides_in=whole.rides_in if whole.rides_in is other.rides_in else None,
            alone=whole.alone or other.alone,
            alarms=_union(whole.alarms, other.alarms),
        )
    return whole


def _union(some: tuple[T, ...], others: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*some, *others))) if others else some


def moves(hold: Hold, whole: Propose, begin: datetime) -> bool:
    """Tell whether a hold moves a message that would best begin at ``begin``.

    One that settles later also moves what would begin between its end and then.
    """
    if hold.until is None:
        return False
    settled = hold.settles.recommended_from if hold.settles else hold.until
    if hold.since is None:
        return hold.until > whole.earliest
    return hold.since <= begin < settled


def settled(whole: Propose, windows: list[Window]) -> Propose:
    """Lay the times at which what was held is best written over a proposal (law 4)."""
    if not windows:
        return whole
    return whole._replace(
        recommended_from=max(whole.recommended_from, *(w.recommended_from for w in windows)),
        recommended_to=max(whole.recommended_to, *(w.recommended_to for w in windows)),
        latest=max(whole.latest, *(w.latest for w in windows)),
    )


def cut_off(window: Window, latest: datetime) -> Window:
    """End a window sooner, because something that rides in it is due."""
    if latest >= window.latest:
        return window
    return Window(
        window.earliest, window.recommended_from, min(window.recommended_to, latest), latest
    )


def state_at(window: Window, now: datetime) -> FollowUpState:
    """Tell where a follow-up stands at a moment in UTC.

    Moments of two zones are compared as instants; those of one zone by its clock, which errs in a
    fold.
    """
    if now < window.earliest:
        return FollowUpState.PLANNED
    if now <= window.latest:
        return FollowUpState.DUE
    return FollowUpState.MISSED
