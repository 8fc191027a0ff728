"""How much is enough."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import NUDGES
from afterword.core.planning.rule import Advice, Forbid, Ground, Hold, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("R022", "R042", "R048", "R061", "C6", "C7", "P01", "P02"))
def never_bombard(situation: Situation) -> Iterator[Advice]:
    """Leave some business days between any message and a question, and ask twice at most.

    More than that has cost people the offer; fewer, well-made messages say more.
    """
    playbook = situation.playbook
    if len(situation.nudges) >= playbook.nudges:
        often = "one message" if playbook.nudges == 1 else f"{playbook.nudges} messages"
        yield Forbid(
            kinds=NUDGES,
            because=f"They have had {often} without an answer; that is enough.",
            ground=Ground.STATED,
            cap=True,
        )
    if not situation.touches:
        return
    last = situation.touches[-1]
    hours = situation.hours(last.to, last.channel)
    day = last.at.astimezone(hours.zone).date()
    yield Hold(
        kinds=NUDGES,
        until=hours.opens(hours.calendar.business_day(day, playbook.rest)),
        because=f"The last message went out on {spoken_day(day)}; let it rest first.",
        ground=Ground.STATED,
        cap=True,
    )
