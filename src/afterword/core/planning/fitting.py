"""From the limits of a proposal to a window on the recipient's clock (law 5)."""

from collections.abc import Iterable
from datetime import date, datetime

from afterword.core.calendar.hours import Hours
from afterword.core.model.followup import Window
from afterword.core.planning.rule import Propose


def clear(moment: datetime, closed: Iterable[tuple[datetime | None, datetime]]) -> datetime:
    """Give the first moment from this one on that lies in none of the closed stretches.

    A stretch without a beginning is closed from ever on.
    """
    spans = list(closed)
    while True:
        later = [
            until for since, until in spans if until > moment and (since is None or since <= moment)
        ]
        if not later:
            return moment
        moment = max(later)


def fitted(
    proposal: Propose, floor: datetime, begin: datetime, hours: Hours, room: int = 0
) -> Window:
    """Fit a proposal into hours: not before ``floor``, best not before ``begin``.

    One that was moved past its time gets ``room``, some business days to be written in.
    """
    earliest = hours.at_or_after(floor)
    begin = hours.at_or_after(max(begin, proposal.recommended_from, earliest))
    begin = max(begin, hours.best_from(begin.date()))
    end, latest = proposal.recommended_to, proposal.latest
    if begin >= end and room:
        end, latest = after(begin, latest, hours, room)
    elif begin >= end:
        best_to = hours.best_to(begin.date())
        end = best_to if best_to > begin else hours.closes(begin.date())
    end = max(hours.by_end_of(end), begin)
    return Window(earliest, begin, end, max(hours.by_end_of(latest), end))


def refitted(window: Window, floor: datetime, hours: Hours, room: int) -> Window:
    """Move a fitted window to a later floor; one that begins later already stays."""
    if floor <= window.earliest:
        return window
    earliest = hours.at_or_after(floor)
    begin, end, latest = window[1:]
    if begin < earliest:
        begin = max(earliest, hours.best_from(earliest.date()))
    if begin >= end:
        end, latest = after(begin, latest, hours, room)
    return Window(earliest, begin, end, latest)


def after(begin: datetime, latest: datetime, hours: Hours, room: int) -> tuple[datetime, datetime]:
    """Give an end and a limit to what begins only now, each some business days later.

    What was moved to the end of its time would otherwise be too late within hours.
    """

    def day(since: datetime) -> date:
        return hours.next_open(hours.calendar.business_day(since.date(), room))

    end = max(hours.best_to(day(begin)), begin)
    return end, max(latest, hours.closes(day(end)))


def pinned(window: Window, day: date, hours: Hours) -> Window:
    """Set a fitted window to a day of the person's choice, or to the next open one."""
    floor = max(hours.at_or_after(hours.opens(day)), window.earliest)
    begin = max(floor, hours.best_from(floor.date()))
    end = max(begin, hours.closes(floor.date()))
    return Window(floor, begin, end, end)
