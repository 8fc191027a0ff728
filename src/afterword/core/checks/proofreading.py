"""Where a text is proofread, with which dictionary, and what a slip is worth."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.core.checks.check import Flaw, MessageCheck, message_check
from afterword.core.checks.proofreader import Proofreader, Slip
from afterword.core.checks.unrecorded import NotRecordedError
from afterword.core.model.candidate import Spelling
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import WORD, Paragraph, body_paragraphs

SOURCES = Source("R056", "P20")
ADDRESS = re.compile(
    r"\S+@\S+|https?://\S+|www\.\S+|\b[\w-]+\.(?:com|org|net|co|uk|de|example)\S*"
    r"|\+?\d[\d ().-]{6,}"
    r"|\b[\w-]+\.(?:pdf|docx?|xlsx?|zip|png|jpe?g|txt|pptx?)\b",
    re.IGNORECASE,
)

AROUND = 200
"""Signs beside a slip among which an address is looked for: a line may have no end."""


def dictionary(facts: Facts) -> tuple[Spelling, frozenset[str]]:
    """Give the spelling of a letter and the words of its record, which are right as they stand."""
    try:
        return facts.spelling, _recorded(facts)
    except NotRecordedError:
        return Spelling.AMERICAN, frozenset()


@lru_cache(maxsize=8)
def _recorded(facts: Facts) -> frozenset[str]:
    case = facts.application
    people = [f"{each.name} {each.salutation} {each.title}" for each in case.contacts]
    texts = [each.text for each in (*facts.listed, *facts.others)]
    texts += [case.company, case.role, case.mission, case.candidate.name, *people]
    texts += [requirement.met_by for requirement in case.requirements]
    found = {match[0] for text in texts for match in WORD.finditer(text)}
    return frozenset(found | {re.sub(r"['\u2019]s\Z", "", word) for word in found})


def is_prose(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch lies in the body and is no address, number or file."""
    inside = _body(text)
    if not inside or start < inside[0].start or end > inside[-1].end:
        return False
    line = text.rfind("\n", max(0, start - AROUND), start) + 1 or max(0, start - AROUND)
    stop = text.find("\n", end, end + AROUND)
    each = ADDRESS.finditer(text, line, stop if stop >= 0 else end + AROUND)
    return not any(match.start() < end and start < match.end() for match in each)


@lru_cache(maxsize=2)
def _body(text: str) -> list[Paragraph]:
    """Find the paragraphs once for all the slips of a letter."""
    return body_paragraphs(text)


def proofread(reader: Proofreader) -> tuple[MessageCheck, ...]:
    """Make two checks of a proofreader: one of the spelling, one of the grammar."""

    @lru_cache(maxsize=4)
    def slips(text: str, spelling: Spelling, known: frozenset[str]) -> tuple[Slip, ...]:
        found = reader.read(text, spelling, known)
        if not known:
            found = _without_record(text, found, reader.read(text, Spelling.BRITISH, known))
        return tuple(slip for slip in found if is_prose(text, slip.start, slip.end))

    @message_check(Severity.ERROR, SOURCES, family="proofreading")
    def spelling(draft: Draft, facts: Facts) -> Iterator[Flaw]:
        """Spell every word right. A slip in a letter of thanks is the last thing they see of you.

        The words of the record are right as they stand; the spelling is that of the country.
        """
        found = slips(draft.body, *dictionary(facts))
        yield from (_flaw(each) for each in found if each.spelling)

    @message_check(Severity.WARNING, SOURCES, family="proofreading")
    def grammar(draft: Draft, facts: Facts) -> Iterator[Flaw]:
        """Mend what a proofreader doubts. It may be wrong; read the sentence aloud."""
        found = slips(draft.body, *dictionary(facts))
        yield from (_flaw(each) for each in found if not each.spelling)

    return (spelling, grammar)


def _without_record(
    text: str, american: tuple[Slip, ...], british: tuple[Slip, ...]
) -> tuple[Slip, ...]:
    """Leave names alone, and what is right in one of the two spellings: nobody says which it is."""
    also = {(slip.start, slip.end) for slip in british}
    return tuple(
        slip
        for slip in american
        if (slip.start, slip.end) in also and not (slip.spelling and _is_a_name(text, slip.start))
    )


def _is_a_name(text: str, start: int) -> bool:
    """Tell whether a word has a capital in the middle of a sentence."""
    return text[start].isupper() and text[max(0, start - 1) : start] == " "


def _flaw(slip: Slip) -> Flaw:
    """Make a flaw of a slip; the only way to spell a word is a safe mend."""
    safe = slip.spelling and len(slip.instead) == 1
    words = " or ".join(f"\u201c{each}\u201d" for each in slip.instead[:3] if each)
    return Flaw(
        slip.start,
        slip.end,
        slip.says,
        f"Write {words}." if words else "Read the sentence again, and mend it.",
        tuple(Fix(slip.start, slip.end, text, safe=safe) for text in slip.instead[:3]),
    )
