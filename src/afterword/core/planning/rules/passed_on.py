"""Questions that somebody else is to answer."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import NUDGES, Kind
from afterword.core.model.happening import Meaning, Reply
from afterword.core.planning.answering import answering
from afterword.core.planning.rule import Advice, Ground, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source

PASSING_ON = {Meaning.REDIRECT, Meaning.LEFT_COMPANY}


@planning_rule(Source("T18", "R024", "R026"))
def passed_on(situation: Situation) -> Iterator[Advice]:
    """Put an open question to whom they named instead, as soon as messages have had their rest.

    They have not answered it, only said who can: to wait two weeks more for that would be to
    begin again for no reason of theirs.
    """
    answer, contact = situation.last_answer, situation.process_contact
    if answer is None or answer.meaning not in PASSING_ON or not answer.refers_to:
        return
    to = situation.through(answer.refers_to)
    if contact is None or contact.name != to or not _is_open(situation, answer):
        return
    if situation.written_to(to, answer.at):
        return
    who, day = situation.named(answer.sender), spoken_day(situation.day(answer.at, answer.sender))
    because = f"{who} named {to} on {day} instead of answering; your question is still open."
    yield answering(
        situation,
        answer,
        kind=Kind.STATUS_CHECK,
        to=to,
        within=situation.playbook.reply,
        because=because,
        ground=Ground.STATED,
    )


def _is_open(situation: Situation, answer: Reply) -> bool:
    """Tell whether they were asked, and named somebody else in their next word."""
    asked = [each.at for each in situation.touches if each.kind in NUDGES and each.at < answer.at]
    if not asked:
        return False
    words = [*situation.heard, *(each.start for each in situation.held)]
    return not any(asked[-1] < each < answer.at for each in words)
