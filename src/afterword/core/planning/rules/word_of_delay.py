"""Thanks for word of a delay."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.planning.answering import answering
from afterword.core.planning.rule import Advice, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source

DELAYS = {
    Meaning.STILL_DECIDING: "they need more time",
    Meaning.ON_HOLD: "the post is on hold",
}


@planning_rule(Source("T17", "T22", "N14", "R024"))
def word_of_delay(situation: Situation) -> Iterator[Advice]:
    """Thank them within a business day for saying that it takes longer, and ask for nothing.

    Whoever writes without having to is remembered for how it was taken.
    """
    answer = situation.last_answer
    if answer is None or answer.meaning not in DELAYS:
        return
    who, to = situation.named(answer.sender), situation.through(answer.sender)
    if situation.written_to(to, answer.at):
        return
    day = spoken_day(situation.day(answer.at, who))
    because = f"{who} wrote on {day} that {DELAYS[answer.meaning]}; a line of thanks accepts it."
    thanks = answering(
        situation,
        answer,
        kind=Kind.DELAY_ACK,
        to=to,
        within=situation.playbook.ack,
        because=because,
        ground=Ground.STATED,
    )
    if thanks.latest >= situation.now:
        yield thanks
