"""How something is said: phrases in a text, and whether they are said in earnest."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from afterword.core.checks import reading
from afterword.core.checks.check import Flaw
from afterword.core.checks.matching import folded
from afterword.core.checks.reading import Span
from afterword.core.checks.unrecorded import NotRecordedError
from afterword.core.model.application import Formality
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.writing.facts import Facts
from afterword.core.writing.formality import dials
from afterword.core.writing.words import paragraphs, words

DASHES = str.maketrans(dict.fromkeys("\u2012\u2013\u2014\u2212", "-") | {"\u201e": '"', "\t": " "})


@lru_cache(maxsize=8)
def plain(text: str) -> str:
    """Give a text as it was typed, of the same length, with no breaks inside its paragraphs."""
    made = list(reading.plain(text).translate(DASHES))
    for each in paragraphs(text):
        for n in range(each.start, each.end):
            if made[n] == "\n":
                made[n] = " "
    return "".join(made)


@lru_cache(maxsize=8)
def sentences(text: str) -> tuple[Span, ...]:
    """Give the sentences of a text, written plainly."""
    return tuple(reading.sentences(plain(text)))


CLASS_OR_SPACE = re.compile(r"\[[^\]]*\]| ")


def _space(found: re.Match[str]) -> str:
    return r"\s{1,3}" if found[0] == " " else found[0]


def phrases(*ways: str) -> re.Pattern[str]:
    """Make a pattern of phrases: whole words in any capitals, any white space between them."""
    spaced = CLASS_OR_SPACE.sub(_space, "|".join(ways))
    return re.compile(rf"(?<![\w'-])(?:{spaced})(?![\w-])", re.IGNORECASE)


DENIES = re.compile(
    r"(?:\b(?:no|not|never|without|nor|neither|cannot|hardly)|n't)\b[^.;:?!,\n]{0,45}\Z",
    re.IGNORECASE,
)
REPORTS = re.compile(
    r"\bas (?:agreed|arranged|you (?:asked|said|suggested|wished|wanted|told))\b[^.;?!\n]{0,90}\Z"
    r"|\b(?:you|she|he|they|mr|ms|mrs|dr)\b[^.;?!\n]{0,30}\b(?:said|say|asked"
    r"|told|mentioned|wanted|requested|suggested|invited|wrote|described|explained|called|agreed"
    r"|arranged|offered|promised)\b[^.;?!\n]{0,90}\Z",
    re.IGNORECASE,
)
Spares = Callable[[str, int, int, Facts], bool]


def denied(text: str, start: int, _end: int, _facts: Facts) -> bool:
    """Tell whether a phrase is only said to be refused: no need to answer at once."""
    return bool(DENIES.search(text[max(0, start - 60) : start]))


def reported(text: str, start: int, _end: int, _facts: Facts) -> bool:
    """Tell whether a phrase gives back what they said: you asked me to call at once."""
    return bool(REPORTS.search(text[max(0, start - 140) : start]))


def quoted(text: str, start: int, _end: int, _facts: Facts) -> bool:
    """Tell whether a phrase stands between quotation marks."""
    return text[:start].rpartition("\n")[2].count('"') % 2 == 1


def recorded(text: str, start: int, end: int, facts: Facts) -> bool:
    """Tell whether a phrase consists of words of the record: they are theirs, and allowed."""
    said = words(text[start:end])
    return bool(said) and any(
        _stands_in(said, words(folded(each))) for each in recorded_texts(facts)
    )


T = TypeVar("T")
U = TypeVar("U")


def on_record(ask: Callable[[], T], otherwise: U) -> T | U:
    """Give what the record says, or something else for a text that has no record.

    The manners of a text can be judged without one; only its own words are not known then.
    """
    try:
        return ask()
    except NotRecordedError:
        return otherwise


def formality(facts: Facts) -> Formality:
    """Give how formal the sentences may be, as recorded or as usual in the company's country."""
    return on_record(lambda: dials(facts.application).sentences, Formality.STANDARD)


def recorded_texts(facts: Facts) -> tuple[str, ...]:
    """Give what the record calls things by: names, the role, what was talked about and needed."""
    return on_record(lambda: tuple(_texts(facts)), ())


def _texts(facts: Facts) -> Iterator[str]:
    case = facts.application
    yield from (case.company, case.role, case.mission, case.candidate.name)
    yield from (contact.name for contact in case.contacts)
    yield from (each.need for each in case.requirements)
    yield from (skill.name for skill in case.candidate.skills)
    for held in case.interviews:
        yield from (topic.about for person in held.interviewers for topic in person.topics)
        yield from (promise.what for promise in held.promises)
        yield from (each.question for each in held.open_questions)


def nameless(text: str, facts: Facts) -> str:
    """Blank out the names that a form letter fills in; the text keeps its length."""
    names = [name for name in on_record(lambda: _names(facts), ()) if len(name) > 2]
    for name in sorted(names, key=len, reverse=True):
        blank = f"[{'_' * (len(name) - 2)}]"
        text = re.sub(re.escape(name), blank, text, flags=re.IGNORECASE)
    return text


def _names(facts: Facts) -> tuple[str, ...]:
    case = facts.application
    people = (contact.name for contact in case.contacts)
    return (case.company, case.role, case.candidate.name, *people)


def _stands_in(said: list[str], told: list[str]) -> bool:
    size = len(said)
    runs = (told[n : n + size] for n in range(len(told) - size + 1))
    return any(all(same(*pair) for pair in zip(said, run, strict=True)) for run in runs)


def same(word: str, other: str) -> bool:
    """Tell whether two words are forms of one."""
    least = min(len(word), len(other))
    stem = max(4, least - 3)
    return word == other or (least >= 4 and word[:stem] == other[:stem])


IN_EARNEST: tuple[Spares, ...] = (denied, reported, quoted, recorded)
"""What a phrase must not be to count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """One manner of speaking: its phrases, what is wrong with it, and what mends it."""

    ways: re.Pattern[str]
    says: str
    """Follows the quoted words. Example: presses for an answer."""
    mend: str
    severity: Severity | None = None
    """Overrides that of the check."""
    spared: tuple[Spares, ...] = IN_EARNEST
    """When a phrase is not counted."""
    fix: Callable[[re.Match[str]], Iterator[Fix]] | None = None


def spoken(draft: Draft, facts: Facts, *manners: Manner) -> Iterator[Flaw]:
    """Find where a text speaks in one of the manners; of two at one place only the first."""
    text, taken = plain(draft.body), 0
    hits = [(found, manner) for manner in manners for found in manner.ways.finditer(text)]
    for found, manner in sorted(hits, key=lambda hit: hit[0].start()):
        start, end = found.span()
        if start < taken or any(spares(text, start, end, facts) for spares in manner.spared):
            continue
        taken = end
        yield Flaw(
            start,
            end,
            f"\u201c{shortened(draft.body[start:end])}\u201d {manner.says}",
            manner.mend,
            tuple(manner.fix(found)) if manner.fix else (),
            manner.severity,
        )


def shortened(text: str) -> str:
    """Give words on one line, so that they can be quoted in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:77]}..."
