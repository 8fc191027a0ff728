"""What may be told outside this machine: no address, and nothing that others talked about."""

import re
from collections.abc import Iterable, Iterator

from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.stems import stems
from afterword.core.model.draft import Sentence
from afterword.core.writing.facts import Fact, Facts

LEFT_OUT = "[left out]"
MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}")
LINK = re.compile(r"(?:https?://|www\.)\S{1,400}", re.IGNORECASE)
NUMBER = re.compile(
    r"(?<![\w-])(?!\d{4}-\d\d-\d\d\b|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d\b)"
    r"\+?\(?\d(?:[ ()/.-]{0,2}\d){6,16}(?![\w-])"
)
"""Seven digits or more with what stands between those of a telephone number; no days or years."""


OF_THE_CASE = frozenset({"role", "company", "mission", "candidate", "skill", "requirement"})
"""Kinds of facts that are the same in every letter of an application."""


def without_addresses(text: str, facts: Facts) -> str:
    """Leave out every address and number at which somebody can be reached."""
    for each in _recorded(facts):
        text = text.replace(each, LEFT_OUT)
    for pattern in (LINK, MAIL, NUMBER):
        text = pattern.sub(LEFT_OUT, text)
    return text


def _recorded(facts: Facts) -> list[str]:
    """List the addresses of the record, the longest first, so that none is left in part."""
    case = facts.application
    reached = [reach.address for contact in case.contacts for reach in contact.channels]
    own = [case.candidate.email, case.candidate.phone]
    return sorted({each.strip() for each in (*reached, *own) if each.strip()}, key=len)[::-1]


def shared(sentences: Iterable[Sentence], known: Iterable[Fact]) -> Iterator[str]:
    """Give what other letters say that this one could say too: it rests on the case alone.

    What rests on somebody's words, or holds a word that this letter's facts do not, stays here.
    """
    told = list(known)
    case = {each.id for each in told if each.kind in OF_THE_CASE}
    allowed = COURTESY.union(*(stems(each.text) for each in told))
    for each in sentences:
        if case.issuperset(each.facts) and stems(each.text) <= allowed:
            yield each.text
