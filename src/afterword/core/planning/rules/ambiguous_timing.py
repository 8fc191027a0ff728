"""Words about timing that can honestly be read in two ways."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Choice, Question
from afterword.core.planning.rule import Advice, Ask, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("C22", "N05", "R114"))
def ambiguous_timing(situation: Situation) -> Iterator[Advice]:
    """Ask which day was meant when the words can mean two, or are loose; the later one holds.

    To ask them a week too early is worse than to ask a week late.
    """
    deadline = situation.deadline
    if deadline is None or deadline.timing.end is not None or not situation.is_open:
        return
    days = situation.possible_ends(deadline)
    if not days or days[-1] < situation.day(situation.now):
        return
    *most, last = [spoken_day(day) for day in days]
    asks = f"did they mean {', '.join(most)} or {last}?"
    if not most:
        if not situation.is_doubtful(deadline):
            return
        asks = f"is {last} the last day that they meant?"
    yield Ask(
        Question(
            "which-day",
            f"By \u201c{deadline.timing.said.strip()}\u201d, {asks}",
            f"Until you say, {spoken_day(deadline.end)} holds.",
            tuple(Choice(spoken_day(day), day.isoformat()) for day in days),
        )
    )
