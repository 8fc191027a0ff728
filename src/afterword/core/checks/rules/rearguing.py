"""Questions that argue for the candidate again."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import Span
from afterword.core.checks.wording import (
    Manner,
    denied,
    phrases,
    quoted,
    sentences,
    spoken,
)
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import NUDGES, Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

CV = r"(?:cv|r[e\u00e9]sum[e\u00e9]|curriculum vitae|cover letter)"
CLAIM = re.compile(
    r"\b(?:i|my)\b[^.?!\n]{0,60}\b(?:years? of|years' experience|experience (?:in|with|as|of)"
    r"|track record|qualif\w+|skills?|strengths?|expertise|background|achiev\w+|accomplish\w+"
    r"|degree|certif\w+)\b|\bi (?:bring|offer|possess|excel)\b|\bi would be (?:an?|the|your)\b"
    r"|\bmakes? me\b|\breasons? (?:why|to hire)\b|\bi (?:believe|feel|think|know)(?: that)? (?:i"
    r"|my)\b|\bi (?:can|could|would|will) (?:contribute|add|bring|help|make|increase|improve"
    r"|deliver|strengthen)\b",
    re.IGNORECASE,
)
OFFERS = re.compile(
    r"\b(?:if|should|would|could|happy to|glad to|gladly|can send|\w+ on request)\b", re.IGNORECASE
)


def conditional(text: str, start: int, end: int, _facts: Facts) -> bool:
    """Tell whether something is only offered, not sent."""
    begin = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    return bool(OFFERS.search(text[begin:end]))


AGAIN = Manner(
    ways=phrases(
        rf"(?:attach\w*|enclos\w*|includ\w+|re-?sen[dt]\w*|sen[dt]\w*|copy"
        rf"|copied)\b[^.?!\n]{{0,40}}\b{CV}",
        rf"my (?:\w+ )?{CV}\b[^.?!\n]{{0,25}}\b(?:attached|enclosed|below|again)",
    ),
    says="sends them again what they have.",
    mend="Leave it out; they have it.",
    spared=(denied, quoted, conditional),
)
MOST = 1
"""Sentences about one's merits in a question about how things stand."""


@message_check(Severity.ERROR, Source("R048", "R105", "R108", "P36"), family="tone")
def rearguing(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Ask how things stand, and leave the case as it was made. Arguing again sounds like doubt."""
    if facts.kind not in NUDGES | {Kind.CORRECTION}:
        return
    yield from spoken(draft, facts, AGAIN)
    claims = [each for each in sentences(draft.body) if CLAIM.search(each.text)]
    if len(claims) > MOST:
        yield _argued(claims)


def _argued(claims: list[Span]) -> Flaw:
    return Flaw(
        claims[MOST].start,
        claims[-1].end,
        f"It argues for you in {len(claims)} sentences.",
        "Keep one new thing at most; they know the rest.",
        severity=Severity.WARNING,
    )
