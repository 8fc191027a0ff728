"""What an answer changes."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import ALL_KINDS, NUDGES, Kind, Question
from afterword.core.model.happening import Meaning, Reply
from afterword.core.planning.rule import Advice, Ask, Forbid, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@dataclass(frozen=True, slots=True)
class Effect:
    """What an answer of one meaning forbids, and what it asks."""

    because: str
    kinds: frozenset[Kind] = NUDGES
    ground: Ground = Ground.STATED
    asks: str = ""


EFFECTS = {
    Meaning.NEXT_ROUND: Effect(
        "They are going on with you: nothing is to be asked until the next round.",
        asks="When is the next round, and with whom? Record it as an interview.",
    ),
    Meaning.OFFER: Effect(
        "They made an offer: there is nothing left to ask about.",
        asks="What do you decide about their offer? Record it by closing the application.",
    ),
    Meaning.ON_HOLD: Effect("The post is on hold: asking now would change nothing."),
    Meaning.ASKS_FOR_SOMETHING: Effect(
        "They asked you for something: the next word is yours, as an answer to that.",
        asks="Have you answered what they asked for? Record the answer you sent.",
    ),
    Meaning.DO_NOT_WRITE: Effect(
        "They asked you not to write again.", ALL_KINDS, Ground.PROHIBITION
    ),
    Meaning.UNCLEAR: Effect(
        "Their answer has not been understood yet.",
        asks="What does their last answer mean for you?",
    ),
}


def _arranged(situation: Situation, answer: Reply) -> bool:
    """Tell whether the interview they asked to has been recorded since."""
    last = situation.interviews[-1] if situation.interviews else None
    return answer.meaning is Meaning.NEXT_ROUND and last is not None and last.start > answer.at


@planning_rule(Source("R024", "R026", "T18", "T22", "T24", "N17"))
def answered(situation: Situation) -> Iterator[Advice]:
    """Stop asking when they have answered; what they said decides what comes next.

    An automatic notice and a bounce are no answers. A new date or silence starts the wait anew.
    """
    answer = situation.last_answer
    effect = EFFECTS.get(answer.meaning) if answer else None
    if answer is None or effect is None:
        return
    yield Forbid(kinds=effect.kinds, because=effect.because, ground=effect.ground)
    if effect.asks and not _arranged(situation, answer):
        words = answer.text.strip() or "no words were recorded"
        day = spoken_day(situation.day(answer.at, answer.sender))
        yield Ask(
            Question(
                f"answer-{answer.meaning.replace('_', '-')}",
                effect.asks,
                f"{answer.sender} answered on {day}: {words}",
            )
        )
