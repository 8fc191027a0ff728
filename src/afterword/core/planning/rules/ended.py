"""Applications that are over."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.happening import Closed
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import ALL_KINDS, Situation
from afterword.core.source import Source


@planning_rule(Source("R116", "T13", "T21", "T25"))
def ended(situation: Situation) -> Iterator[Advice]:
    """Write nothing more when it is over; an answer or another interview reopens it."""
    ended_by = situation.ended_by
    if ended_by is not None:
        how = "closed" if isinstance(ended_by, Closed) else "turned down"
        yield Forbid(
            kinds=ALL_KINDS,
            because=f"The application was {how} on {spoken_day(ended_by.at.date())}.",
            ground=Ground.PROHIBITION,
        )
