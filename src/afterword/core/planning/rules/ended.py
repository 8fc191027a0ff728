"""Applications that are over."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import ALL_KINDS, Kind
from afterword.core.model.happening import Closed, Outcome, Reply
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import FAREWELLS, Situation
from afterword.core.source import Source


@planning_rule(Source("R116", "T13", "T21", "T25"))
def ended(situation: Situation) -> Iterator[Advice]:
    """Write nothing more when it is over but a farewell; an answer or an interview reopens it."""
    ended_by = situation.ended_by
    if ended_by is not None:
        no = isinstance(ended_by, Reply) or (
            isinstance(ended_by, Closed) and ended_by.outcome is Outcome.REJECTED
        )
        how = "They turned you down" if no else "The application was closed"
        left = FAREWELLS if no else WRITTEN if situation.only_told else frozenset[Kind]()
        yield Forbid(
            kinds=ALL_KINDS - left,
            because=f"{how} on {spoken_day(situation.day(ended_by.at))}.",
            ground=Ground.PROHIBITION,
        )


WRITTEN = frozenset({Kind.WITHDRAWAL})
"""What a call leaves to be confirmed in writing (P71)."""
