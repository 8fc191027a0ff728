"""What is recorded as happening later than now."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken
from afterword.core.model.followup import Question
from afterword.core.planning.rule import Advice, Ask, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("R022", "R023"))
def recorded_ahead(situation: Situation) -> Iterator[Advice]:
    """Count nothing before its moment, and ask whether the moment is a slip.

    A message dated next year by mistake would otherwise silence everything until then.
    """
    if not situation.ahead:
        return
    first, count = min(each.at for each in situation.ahead), len(situation.ahead)
    moment = spoken(first.astimezone(situation.zone("")))
    what = f"one thing for {moment}" if count == 1 else f"{count} things, the first for {moment}"
    yield Ask(
        Question(
            "recorded-ahead",
            f"The record has {what}: is the date right?",
            "What lies ahead does not count yet.",
        )
    )
