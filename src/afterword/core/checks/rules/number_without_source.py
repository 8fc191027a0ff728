"""Numbers that stand in no note."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.ground import Ground, ground
from afterword.core.checks.numbers import MEASURES, Number, measured, numbers
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stem
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.nouns import GROUPS, PEOPLE, THINGS
from afterword.core.writing.notes.word_lists import words_of

RHETORIC = frozenset(
    stem(word)
    for word in words_of("""
    thing question point word line minute moment thought more other of way reason note message
    sentence short small quick brief further last hand side another time party part paragraph
    """)
)
"""What one or two of are no claim: two questions, one more thing."""
AFTER_MONTH = re.compile(
    r"(?:jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*"
    r"|dec\w*)\.? ?\Z",
    re.IGNORECASE,
)
BEFORE_MONTH = re.compile(
    r"(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE
)
CLOCK = re.compile(r" ?(?:a\.?m|p\.?m|o'?clock)\b", re.IGNORECASE)
PAST = re.compile(
    r"\b(?:half past|quarter (?:past|to)|past|at (?:about |around )?|by|until|till|before"
    r"|after) ?\Z",
    re.IGNORECASE,
)
"""Before the hour of a time of day in words."""
COUNTED = re.compile(r" (?P<many>[a-z]{3,})s\b")
"""Behind a number that is no hour: at seven yards."""
REFERS = re.compile(r"\b(?:the|these|those|all|both|our|your|of) ?\Z", re.IGNORECASE)


NOUNS = THINGS | PEOPLE | GROUPS


@message_check(Severity.ERROR, Source("C13", "P93", "R098"), family="grounding")
def number_without_source(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give no number that nobody wrote down. A wrong one is remembered longer than the letter."""
    text, known = plain(draft.body), ground(facts)
    for sentence in body_sentences(text):
        for number in numbers(sentence.text):
            if not _is_claim(sentence.text, number) or _is_known(number, known, facts):
                continue
            if AGO.match(sentence.text, number.end) and _is_so_long_ago(number, known, facts):
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
    before = text[max(0, number.start - NEAR) : number.start]
    after = text[number.end : number.end + NEAR]
    if AFTER_MONTH.search(before) or BEFORE_MONTH.match(after) or CLOCK.match(after):
        return False
    if number.value <= FEW and REFERS.search(before):
        return False
    if number.value <= 12 and number.unit not in MEASURES and PAST.search(before):
        counted = COUNTED.match(after)
        return counted is not None and counted["many"] in NOUNS
    if number.text.casefold() == "one":
        return False
    if 1900 <= number.value <= 2100 and number.text.isdigit() and number.unit not in MEASURES:
        return False  # a year, which is a date
    return not (number.value <= FEW and number.unit in RHETORIC)


NEAR = 40
"""Characters around a number that tell what it is."""
FEW = 4
"""Up to which a number may be a turn of phrase: the three languages, two questions."""


def _is_known(number: Number, known: Ground, facts: Facts) -> bool:
    """Tell whether the record has the number, counting the same."""
    return _of_the_talk(number, facts) or any(
        _counts_the_same(number, each, known) for each in known.numbers
    )


def _counts_the_same(number: Number, each: Number, known: Ground) -> bool:
    if number.unit in MEASURES or each.unit in MEASURES:
        (value, unit), (recorded, of) = measured(number), measured(each)
        return unit == of and abs(value - recorded) < (ROUNDED if unit == "%" else EXACT)
    if abs(each.value - number.value) >= EXACT:
        return False
    if not number.unit or not each.unit or number.unit == each.unit:
        return True
    if number.unit in each.around or each.unit in number.around:
        return True
    together = len(number.around & each.around) >= TOGETHER
    return together and number.unit in known.all | COURTESY


EXACT, ROUNDED = 1e-9, 0.5
"""How far numbers may lie apart; a third is 33 percent."""
AGO = re.compile(r" (?:\w+ )?ago\b")
LOOSELY = {"day": 1, "week": 4, "month": 16}
"""Days by which a time that is so long ago may miss the day it means."""


def _is_so_long_ago(number: Number, known: Ground, facts: Facts) -> bool:
    """Tell whether a day on record lies about so many days, weeks or months back."""
    if number.unit not in LOOSELY or number.value > LONGEST:
        return False
    days = {"day": 1.0, "week": 7.0, "month": 30.4}[number.unit] * number.value
    today = facts.now.date()
    return any(abs((today - day).days - days) <= LOOSELY[number.unit] for day in known.days)


LONGEST = 100
TOGETHER = 2
"""Words around two numbers that must be the same where what they count is called otherwise."""


def _of_the_talk(number: Number, facts: Facts) -> bool:
    """Tell whether it counts the people, the rounds or the time of the interview itself."""
    if facts.interview is None:
        return False
    minutes = (facts.interview.ends - facts.interview.starts).total_seconds() / 60
    counts = {
        stem("people"): len(facts.interview.interviewers),
        stem("interviewer"): len(facts.interview.interviewers),
        stem("round"): facts.interview.round,
        stem("minute"): minutes,
        stem("hour"): minutes / 60,
    }
    return counts.get(number.unit) == number.value
