"""Thanks for word of a delay."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
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
    hours, span = situation.hours(to), situation.playbook.ack
    came, day = hours.at_or_after(answer.at), spoken_day(situation.day(answer.at, who))
    latest = hours.closes(counted(hours, came.date(), span.latest))
    if latest < situation.now:
        return
    yield Propose(
        kind=Kind.DELAY_ACK,
        to=(to,),
        earliest=came,
        recommended_from=came,
        recommended_to=hours.closes(counted(hours, came.date(), span.recommended_to)),
        latest=latest,
        because=(
            f"{who} wrote on {day} that {DELAYS[answer.meaning]}; a line of thanks accepts it."
        ),
        ground=Ground.STATED,
    )
