"""Numbers that stand in no note."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.ground import Ground, ground
from afterword.core.checks.numbers import Number, numbers
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stem
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

RHETORIC = frozenset(
    stem(word)
    for word in [
        "thing",
        "things",
        "question",
        "questions",
        "point",
        "points",
        "word",
        "words",
        "line",
        "lines",
        "minute",
        "minutes",
        "moment",
        "thought",
        "thoughts",
        "more",
        "other",
        "others",
        "of",
        "way",
        "ways",
        "reason",
        "reasons",
        "note",
        "notes",
        "message",
        "sentence",
        "short",
        "small",
        "quick",
        "brief",
        "further",
        "last",
        "hand",
        "hands",
        "side",
        "sides",
        "another",
    ]
)
"""What one or two of are no claim: two questions, one more thing."""
AFTER_MONTH = re.compile(
    r"(?:jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\.? ?\Z",
    re.IGNORECASE,
)
BEFORE_MONTH = re.compile(
    r"(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE
)
CLOCK = re.compile(r" ?(?:a\.?m|p\.?m|o'?clock)\b", re.IGNORECASE)
TALK = frozenset(
    stem(word) for word in ("hour", "minute", "people", "interviewer", "person", "round")
)


@message_check(Severity.ERROR, Source("C13", "P93", "R098"), family="grounding")
def number_without_source(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give no number that nobody wrote down. A wrong one is remembered longer than the letter."""
    text, known = plain(draft.body), ground(facts)
    for sentence in body_sentences(text):
        for number in numbers(sentence.text):
            if not _is_claim(sentence.text, number) or _is_known(number, known, facts):
                continue
            start = sentence.start + number.start
            yield Flaw(
                start,
                start + len(number.text),
                f"\u201c{number.text}\u201d stands in none of your notes in this way.",
                "Add it to the record if it is right, or leave it out.",
            )


def _is_claim(text: str, number: Number) -> bool:
    """Tell whether a number claims something: dates, times and turns of phrase do not."""
    before, after = text[: number.start], text[number.end :]
    if AFTER_MONTH.search(before) or BEFORE_MONTH.match(after) or CLOCK.match(after):
        return False
    if number.value == 1 and not number.text.strip().isdigit():
        return False
    if 1900 <= number.value <= 2100 and number.text.isdigit() and number.unit not in {"%", "money"}:
        return False  # a year, which is a date
    return not (number.value <= 3 and number.unit in RHETORIC)


def _is_known(number: Number, known: Ground, facts: Facts) -> bool:
    """Tell whether the record has the number, counting the same."""
    for each in known.numbers:
        if abs(each.value - number.value) > 1e-9:
            continue
        if not number.unit or number.unit == each.unit or not each.unit:
            return True
        if number.unit in {"%", "money"} or each.unit in {"%", "money"}:
            continue
        if (
            number.around - {stem("year"), stem("month")}
        ) & each.around or number.unit in each.around:
            return True
    return _of_the_talk(number, facts)


def _of_the_talk(number: Number, facts: Facts) -> bool:
    """Tell whether it counts the people, the rounds or the time of the interview itself."""
    if facts.interview is None or not number.around & TALK:
        return False
    minutes = (facts.interview.ends - facts.interview.starts).total_seconds() / 60
    counts = {len(facts.interview.interviewers), facts.interview.round, minutes, minutes / 60}
    return number.value in counts
