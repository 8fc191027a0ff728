"""Until when an offer stands: the day by which the candidate owes an answer."""

import re
from datetime import date
from typing import NamedTuple

from afterword.core.calendar.region import RegionCalendar
from afterword.core.inbound.sentences import plain, sentences
from afterword.core.inbound.vocabulary import ways
from afterword.core.timeline.parser import read

OWED = ways(
    """
    please ~2 reply|respond|confirm|accept|sign|return|let|decide|answer|tell|get|inform|give|send|come
    you have|got ~2 until|till|to
    you have|got ~2 days|week|weeks|hours
    offer ~3 until|till|expires|lapses|by|through|valid|open
    deadline ~4
    need|needs|like|require|expect|appreciate|hope|want ~2 your ~1 answer|decision|reply|response|signature|acceptance
    need|needs|like|require|expect|appreciate|hope|want ~1 to ~1 hear|know
    could|can|would|will you ~2 let|reply|respond|confirm|accept|sign|return|decide|answer|tell|get|give
    take|have until
    let us|me know
    accept|sign|return|decide|respond ~3 by|before|within|until|no
    """
)
"""What says that an answer is owed."""
NOT_OWED = ways(
    """
    start|starting|starts|begin|join|joining ~2 on|from|at
    question|questions|help
    reference|references|referee|referees|documents
    we|i ~1 will|shall ~3 by|on|tomorrow|within
    """
)
"""What else has a day in the mail of an offer."""
REQUEST = re.compile(r"\b(?:please|kindly)\b ?", re.IGNORECASE)
"""Words that are not read, because what is asked of somebody is mostly no promise."""


class AnswerBy(NamedTuple):
    """The last day on which an answer is in time, and the words it rests on."""

    day: date
    quote: str


def answer_by(text: str, *, day: date, calendar: RegionCalendar) -> AnswerBy | None:
    """Read until when the candidate may answer an offer that was written on ``day``.

    Gives None when no day is named or the one that is has passed. Of several the first to come
    counts, because missing it costs the offer (T24).
    """
    found = [each for each in _deadlines(text, day, calendar) if each.day >= day]
    return min(found, key=lambda each: each.day, default=None)


def _deadlines(text: str, day: date, calendar: RegionCalendar) -> list[AnswerBy]:
    made = []
    for sentence in sentences(text):
        words = "".join(f"{word} " for word in plain(sentence.text) if word[0].isalnum())
        if not OWED.found(words) or NOT_OWED.found(words):
            continue
        reading = read(REQUEST.sub("", sentence.text), day=day, calendar=calendar)
        last = reading.end or reading.start
        if last:
            made.append(AnswerBy(last, sentence.text))
    return made
