"""Words such as "today" in a letter that is read on another day."""

import re
from collections.abc import Iterator
from datetime import date

from afterword.core.calendar.moments import spoken_day
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.days import (
    FOLLOWED_BY_DATE,
    RELATIVE,
    could_mean,
    local,
    sending_day,
)
from afterword.core.checks.days import WEEKDAYS as NAMES
from afterword.core.checks.reading import Span, plain, sentences
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.model.happening import Reply, Sent
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import dated

MEETING = re.compile(
    r"\b(?:thank\w*(?! to\b)|met|meet(?:ing)?|spoke|speak(?:ing)?|talk(?:ed|ing)?|conversation"
    r"|interview\w*|chat(?:ted|ting)?|discuss\w*|visit\w*)\b",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"\b(?:you|your|our|us|interview\w*)\b", re.IGNORECASE)
MESSAGE = re.compile(
    r"\b(?:message|e-?mail|mail|letter|note|answer\w*|reply|replied|news|update|wrote|writing"
    r"|call(?:ed)?|letting me know|got back|getting back|offer\w*|sent)\b",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"\bmy (?:current |present |last )?(?:employer|boss|manager|colleagues?|team|family|doctor)\b",
    re.IGNORECASE,
)
WEEKEND = re.compile(
    r"\b(?:have|enjoy|wish you|(?P<had>had)) (?:a|your|the) (?:(?:very )?(?:good|nice|great|lovely"
    r"|pleasant|relaxing|restful|wonderful|long) )?weekend\b",
    re.IGNORECASE,
)
BEFORE_REST, AFTER_REST = {3, 4, 5, 6}, {6, 0, 1}
"""Days of the week, Monday being 0, on which one wishes a weekend, and asks how it was."""


@message_check(Severity.WARNING, Source("C21", "P23", "P93"), family="actions")
def stale_day(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name the date where the letter is read on another day. "Today" is then simply wrong.

    Compared are the day on which the letter is to go out, and that of the interview or the
    message of which the sentence speaks.
    """
    text, today = plain(draft.body), sending_day(facts)
    for sentence in sentences(text):
        if MEETING.search(sentence.text) and BETWEEN.search(sentence.text):
            yield from _words(text, sentence, today, facts)
    for said in WEEKEND.finditer(text):
        if today.weekday() not in (AFTER_REST if said["had"] else BEFORE_REST):
            yield Flaw(
                said.start(),
                said.end(),
                f"It goes out on {spoken_day(today)}; the weekend is far.",
                "Leave it out, or wish them a good day.",
            )


def _words(text: str, sentence: Span, today: date, facts: Facts) -> Iterator[Flaw]:
    """Find the words of a sentence that no longer mean the day of which it speaks."""
    days = _days(sentence.text, facts)
    if not days or ELSEWHERE.search(sentence.text):
        return
    for said in RELATIVE.finditer(text, sentence.start, sentence.end):
        if _exempt(text, said, days, today) or any(could_mean(said, d, today) for d in days):
            continue
        start = said.start() + len(said[0]) - len(said[0].lstrip())
        day = max((d for d in days if d <= today), default=days[0])
        fix = Fix(start, said.end(), f"on {dated(day, facts)}", safe=False)
        yield Flaw(
            start,
            said.end(),
            f"It goes out on {spoken_day(today)}, and the day it speaks of is {spoken_day(day)}.",
            f"Write on {dated(day, facts)}.",
            (fix,) if day <= today else (),
            severity=Severity.ERROR if said["today"] or said["yesterday"] else None,
        )


def _days(sentence: str, facts: Facts) -> list[date]:
    """Give the days of which a sentence can speak."""
    days = [each.starts.date() for each in facts.application.not_cancelled]
    if MESSAGE.search(sentence):
        heard = facts.application.happenings
        days += [local(each.at, facts) for each in heard if isinstance(each, Reply | Sent)]
        days += [local(facts.now, facts)] if not any(isinstance(e, Reply) for e in heard) else []
    return days


def _exempt(text: str, said: re.Match[str], days: list[date], today: date) -> bool:
    """Tell whether words are followed by a date, speak of what lies ahead, or of another day."""
    ahead = not any(day > today for day in days)
    if said["tomorrow"]:
        return ahead
    if said["weekday"]:
        named = NAMES.index(said["weekday"].casefold())
        other = all(day.weekday() != named for day in days)
        return other or bool(FOLLOWED_BY_DATE.match(text, said.end()))
    return False
