"""Countries and regions whose holidays nobody wrote down."""

from collections.abc import Iterator

from afterword.core.model.followup import Question
from afterword.core.planning.rule import Advice, Ask, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("C21", "N04", "R114"))
def unknown_region(situation: Situation) -> Iterator[Advice]:
    """Ask for the right country or region when its holidays are not known.

    A slip in two letters would otherwise send a letter on a holiday without a word.
    """
    calendar = situation.calendar
    if calendar.gap:
        yield Ask(
            Question(
                "unknown-region",
                f"Is {calendar.name} where they work?",
                f"{calendar.gap} Correct it, or write down the days on which they are closed.",
            )
        )
