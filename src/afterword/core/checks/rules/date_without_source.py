"""Days that stand in no note."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.dates import Said, dates
from afterword.core.checks.ground import Ground, ground, share
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stems
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.happening import CallInvited, Reply, Sent
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NEAR = timedelta(days=21)
"""How far from a day on record its weekday alone still names it."""


MEETING = re.compile(
    r"\b(?:thank\w*|met|spoke|talked|conversation|interview(?:ed)?|welcome|visit|sit down|sat)\b",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:next|by|until|till|before|from|week of|coming|promised|decide|decision|due|hear)\b",
    re.IGNORECASE,
)
"""Words of a day that is not the one on which they met."""
OFFER = re.compile(
    r"\b(?:offer\w*|(?:the )?other (?:company|employer|institute|firm|house|hospital|school|\w+ity)"
    r"|another (?:company|employer|institute|firm|house|hospital|school|\w+ity))\b",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("C13", "R078", "P93"), family="grounding")
def date_without_source(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name no day that is not on record. A wrong date makes them look for a talk that was not.

    Thanks for a talk name its day, and an offer the day on which it has to be answered.
    """
    text, known = plain(draft.body), ground(facts)
    for sentence in body_sentences(text):
        days = _spoken_of(sentence.text, known, facts)
        for said in dates(sentence.text):
            noted = days == known.days and _is_noted(said, sentence.text, known)
            if not noted and not _is_known(said, known, days, facts):
                start = sentence.start + said.start
                yield Flaw(
                    start,
                    start + len(said.text),
                    f"\u201c{said.text}\u201d is no day of your record.",
                    "Write the day as it is on record, or leave it out.",
                )


def _spoken_of(sentence: str, known: Ground, facts: Facts) -> frozenset[date]:
    """Give the days that a sentence can mean."""
    if facts.offer and OFFER.search(sentence):
        return frozenset({facts.offer.answer_by})
    if _tells_of_a_note(sentence, facts):
        return known.days
    if MEETING.search(sentence) and not AHEAD.search(sentence):
        met = {each.starts.date() for each in facts.application.interviews}
        wrote = {
            each.at.date()
            for each in facts.application.happenings
            if isinstance(each, Reply | Sent)
        }
        return frozenset(met | wrote) or known.days
    return known.days


def _tells_of_a_note(sentence: str, facts: Facts) -> bool:
    """Tell whether a sentence says what a note of news or a topic says, which has its own days."""
    told = [stems(each.text) for each in facts.listed if each.kind in {"news", "topic", "view"}]
    return any(each and share(each, stems(sentence)) > MOST for each in told)


MOST = 0.6
"""Share of a note's telling words that must stand in the sentence."""


def _is_noted(said: Said, sentence: str, known: Ground) -> bool:
    """Tell whether a note names the day in the same word; one of others about the same matter."""
    word = re.compile(rf"(?<!\w){re.escape(said.text.casefold().removesuffix('s'))}")
    about = stems(sentence) - stems(said.text) - COURTESY - known.names
    return word.search(known.mine) is not None or any(
        word.search(text) and about & of for _, text, of in known.spoken
    )


def _is_known(said: Said, known: Ground, days: frozenset[date], facts: Facts) -> bool:
    if said.clock is not None:
        return _is_a_known_hour(said.clock, facts) or any(
            number.value == said.clock[0] % 12 for number in known.numbers
        )
    if said.weekday is not None:
        often = said.text.endswith("s")  # every Saturday
        return not often and _is_a_known_weekday(said.weekday, days, facts.now.date())
    return any(_can_be(said, day) for day in days)


def _can_be(said: Said, day: date) -> bool:
    """Tell whether what was said can be a day."""
    if said.months and day.month not in said.months:
        return False
    if said.day is not None and day.day != said.day:
        return False
    return said.year is None or day.year == said.year


def _is_a_known_weekday(weekday: int, days: frozenset[date], today: date) -> bool:
    """Tell whether a day on record that is not far off has the weekday."""
    return any(day.weekday() == weekday and abs(day - today) <= NEAR for day in days)


def _is_a_known_hour(clock: tuple[int, int], facts: Facts) -> bool:
    hours = {(i.starts.hour, i.starts.minute) for i in facts.application.interviews}
    hours |= {(i.ends.hour, i.ends.minute) for i in facts.application.interviews}
    for each in facts.application.happenings:
        if isinstance(each, CallInvited) and each.clock:
            hours.add((int(each.clock.split(":")[0]), int(each.clock.split(":")[1])))
    return clock in hours or ((clock[0] + 12) % 24, clock[1]) in hours
