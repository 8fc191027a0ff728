"""What changed between two plans, and on whose word."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import FollowUp, Plan, Reason, Window
from afterword.core.planning.next_step import message
from afterword.core.prose import capital


class Turn(StrEnum):
    """What became of something in a plan."""

    APPEARED = "appeared"
    GONE = "gone"
    MOVED = "moved"
    CHANGED = "changed"
    """It goes by another channel, or with something else in it."""


class Change(NamedTuple):
    """One thing that is other than before."""

    turn: Turn
    follow_up: str | None
    """Id of the follow-up it is about; None when it is about the application."""
    says: str
    before: Window | None
    after: Window | None
    reasons: tuple[Reason, ...]
    """Why it is so now: the reasons that were not there before."""


def difference(before: Plan, after: Plan) -> tuple[Change, ...]:
    """List what changed from one plan to another, in the order of the later one."""
    return tuple(_changes(before, after))


def _changes(before: Plan, after: Plan) -> Iterator[Change]:
    earlier = {each.id: each for each in before.follow_ups}
    for each in after.follow_ups:
        if each.id not in earlier:
            says = f"{_name(each)} is planned for {_day(each)}."
            yield Change(Turn.APPEARED, each.id, says, None, each.window, each.reasons)
        else:
            yield from _compared(earlier[each.id], each)
    kept = {each.id for each in after.follow_ups}
    for gone in before.follow_ups:
        if gone.id not in kept:
            says = f"{_name(gone)}, planned for {_day(gone)}, is not to be written now."
            yield Change(Turn.GONE, gone.id, says, gone.window, None, _why_gone(gone, after))
    yield from _whole(before, after)


def _compared(old: FollowUp, new: FollowUp) -> Iterator[Change]:
    reasons = tuple(each for each in new.reasons if each not in old.reasons) or new.reasons
    if old.window != new.window:
        yield Change(Turn.MOVED, new.id, _moved(old, new), old.window, new.window, reasons)
    if old.channel != new.channel:
        says = f"{_name(new)} goes by {new.channel} instead of {old.channel}."
        yield Change(Turn.CHANGED, new.id, says, old.window, new.window, reasons)
    if old.includes != new.includes:
        says = f"With {_name(new)[0].lower()}{_name(new)[1:]} goes: {_listed(new.includes)}."
        yield Change(Turn.CHANGED, new.id, says, old.window, new.window, reasons)


def _moved(old: FollowUp, new: FollowUp) -> str:
    if old.window.recommended_from.date() != new.window.recommended_from.date():
        return f"{_name(new)} moves from {_day(old)} to {_day(new)}."
    latest = spoken_day(new.window.latest.date())
    return f"{_name(new)} stays on {_day(new)}; its window is another, {latest} at the latest."


def _why_gone(gone: FollowUp, after: Plan) -> tuple[Reason, ...]:
    """Give why something is no longer planned: what keeps it back, or all that does."""
    own = [each for each in after.not_now if each.follow_up == gone.id]
    same = [each for each in after.not_now if each.kind in {gone.kind, "anything"}]
    return tuple(dict.fromkeys(reason for each in own or same for reason in each.reasons))


def _whole(before: Plan, after: Plan) -> Iterator[Change]:
    """Give what changed about the application itself."""
    if before.state != after.state:
        old, new = before.state.replace("_", " "), after.state.replace("_", " ")
        says = f"Where it stands: {new}; before it was {old}."
        yield Change(Turn.CHANGED, None, says, None, None, ())
    old_stop, new_stop = before.stop, after.stop
    if (old_stop and old_stop.after) != (new_stop and new_stop.after):
        says = "There is no day any more on which it ends by itself."
        if new_stop is not None:
            says = f"If nothing comes, it is over on {spoken_day(new_stop.after.date())}."
        yield Change(Turn.MOVED, None, says, None, None, new_stop.reasons if new_stop else ())


def _name(each: FollowUp) -> str:
    return capital(message(each.kind, each.to))


def _day(each: FollowUp) -> str:
    return spoken_day(each.window.recommended_from.date())


def _listed(includes: tuple[str, ...]) -> str:
    return ", ".join(includes) or "nothing more"
