"""How often to call."""

from collections.abc import Iterator

from afterword.core.model.followup import ALL_KINDS
from afterword.core.planning.rule import Advice, Forbid, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("R042", "C6", "P01", "P99"))
def calls_without_answer(situation: Situation) -> Iterator[Advice]:
    """Leave one voicemail, and call no more until they have answered.

    A number that rings twice about the same thing is remembered for it.
    """
    since = situation.silent_since
    calls = [s for s in situation.touches if s.channel == "phone" and since and s.at > since]
    if len(calls) >= situation.playbook.calls:
        yield Forbid(
            kinds=ALL_KINDS,
            channels=frozenset({"phone"}),
            because="You have called since their last word; the next step is in writing.",
            ground=Ground.STATED,
            cap=True,
        )
