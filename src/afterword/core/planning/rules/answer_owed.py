"""Answers that they are waiting for."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.planning.answering import answering
from afterword.core.planning.rule import Advice, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source

ASKS = {
    Meaning.NEXT_ROUND: "wants to go on with you",
    Meaning.ASKS_FOR_SOMETHING: "asked you for something",
    Meaning.REDIRECT: "told you whom to write to",
}


@planning_rule(Source("T18", "R026"))
def answer_owed(situation: Situation) -> Iterator[Advice]:
    """Answer the same day when they invite you, ask for something or pass you on.

    They count on it, and every quiet time is over once they have written.
    """
    answer = situation.last_answer
    if answer is None or answer.meaning not in ASKS:
        return
    who, to = situation.named(answer.sender), situation.through(answer.sender)
    arranged = situation.interviews and situation.interviews[-1].start > answer.at
    if arranged or situation.written_to(to, answer.at):
        return
    because = (
        f"{who} wrote on {spoken_day(situation.day(answer.at, who))} and {ASKS[answer.meaning]}."
    )
    yield answering(
        situation,
        answer,
        kind=Kind.REPLY,
        to=to,
        within=situation.playbook.reply,
        because=because,
        ground=Ground.URGENT,
    )
