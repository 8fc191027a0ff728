"""Days that stand in no note."""

from collections.abc import Iterator
from datetime import date, timedelta

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.dates import WEEKDAYS, Said, dates
from afterword.core.checks.ground import Ground, ground
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.happening import CallInvited
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NEAR = timedelta(days=21)
"""How far from a day on record its weekday alone still names it."""


@message_check(Severity.ERROR, Source("C13", "R078", "P93"), family="grounding")
def date_without_source(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name no day that is not on record. A wrong date makes them look for a talk that was not."""
    text, known = plain(draft.body), ground(facts)
    for sentence in body_sentences(text):
        for said in dates(sentence.text):
            if not _is_known(said, known, facts):
                start = sentence.start + said.start
                yield Flaw(
                    start,
                    start + len(said.text),
                    f"\u201c{said.text}\u201d is no day of your record.",
                    "Write the day as it is on record, or leave it out.",
                )


def _is_known(said: Said, known: Ground, facts: Facts) -> bool:
    if said.text.casefold() in known.text:
        return True
    if said.clock is not None:
        return _is_a_known_hour(said.clock, facts)
    if said.weekday is not None:
        return _is_a_known_weekday(said.weekday, known, facts.now.date())
    return any(_can_be(said, day) for day in known.days)


def _can_be(said: Said, day: date) -> bool:
    """Tell whether what was said can be a day."""
    if said.months and day.month not in said.months:
        return False
    if said.day is not None and day.day != said.day:
        return False
    return said.year is None or day.year == said.year


def _is_a_known_weekday(weekday: int, known: Ground, today: date) -> bool:
    """Tell whether a day on record that is not far off has the weekday, or a note names it."""
    named = WEEKDAYS[weekday] in known.text
    return named or any(day.weekday() == weekday and abs(day - today) <= NEAR for day in known.days)


def _is_a_known_hour(clock: tuple[int, int], facts: Facts) -> bool:
    hours = {(i.starts.hour, i.starts.minute) for i in facts.application.interviews}
    hours |= {(i.ends.hour, i.ends.minute) for i in facts.application.interviews}
    for each in facts.application.happenings:
        if isinstance(each, CallInvited) and each.clock:
            hours.add((int(each.clock.split(":")[0]), int(each.clock.split(":")[1])))
    return clock in hours or ((clock[0] + 12) % 24, clock[1]) in hours
