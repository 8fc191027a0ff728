"""Letters about an offer that do not say until when."""

import re
from collections.abc import Iterator
from datetime import date

from afterword.core.calendar.moments import spoken_day
from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.days import RELATIVE, could_mean, names_day, sending_day
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks, needs, plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS_WHEN = re.compile(
    r"\b(?:(?:answer|decide|decision|reply|respond|get back|let you know|come back|tell you|hear"
    r"|word)\b[^.?!\n]{0,60}\b(?:by|on|before|within|until|next|in|after|this|tomorrow|today|soon)"
    r"|(?:by|until|within|before|on)\b[^.?!\n]{0,40}\b(?:answer|decide|decision|reply|respond|open"
    r"|need)|(?:how long|until when|by when|by what|what (?:date|day)|which (?:date|day)"
    r"|when (?:do|would|should|must|will|you)|deadline))\b",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("R109", "P67", "P70", "T14", "T24"), family="structure")
def missing_answer_date(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name the date by which you answer. It is what the letter is about.

    Of another offer it is the one recorded; their own offer may be asked about instead.
    """
    if draft.kind is Kind.OFFER_UPDATE and needs(draft, Part.ANSWER_DATE) and facts.offer:
        day = facts.offer.answer_by
        if not _told(plain(draft.body), day, sending_day(facts)):
            yield whole(
                draft,
                "It does not say until when you owe them an answer.",
                f"Name the date: {spoken_day(day)}.",
            )
    elif draft.kind is Kind.OFFER_ACK and lacks(draft, Part.ANSWER_DATE, SAYS_WHEN):
        asked = facts.reply.answer_by if facts.reply else None
        if asked and _told(plain(draft.body), asked, sending_day(facts)):
            return
        yield whole(
            draft,
            "It does not say when you will answer.",
            "Say when you will answer, or ask until when the offer stands.",
            Severity.WARNING,
        )


def _told(text: str, day: date, today: date) -> bool:
    return names_day(text, day) or any(
        could_mean(said, day, today) for said in RELATIVE.finditer(text)
    )
