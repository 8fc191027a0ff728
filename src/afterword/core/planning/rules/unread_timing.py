"""Words about timing that come to no date."""

from collections.abc import Iterator

from afterword.core.model.followup import Question
from afterword.core.planning.rule import Advice, Ask, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("C22", "N05", "R114"))
def unread_timing(situation: Situation) -> Iterator[Advice]:
    """Ask which day was meant when the words come to no date; nothing is guessed."""
    if not situation.is_open:
        return
    for n, timing in enumerate(situation.unread_timings, 1):
        yield Ask(
            Question(
                f"timing-{n}",
                f"Which is the latest day that \u201c{timing.said.strip()}\u201d can mean?",
                "Until you say, the plan waits as if no date had been named.",
            )
        )
