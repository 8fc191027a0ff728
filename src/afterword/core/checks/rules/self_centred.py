"""Letters about the writer."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import Span
from afterword.core.checks.wording import sentences
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import body_paragraphs

OWN = re.compile(r"i\b(?!\.)", re.IGNORECASE)
RUN, LEAST, SHARE = 4, 4, 0.6
"""Sentences in a row that begin with I; from how many sentences the share counts; the share."""


@message_check(Severity.WARNING, Source("R032", "P13"), family="tone")
def self_centred(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Begin sentences with their matter. A letter in which each begins with I is about you."""
    parts = body_paragraphs(draft.body)
    told = [
        each
        for each in sentences(draft.body)
        if any(part.start <= each.start < part.end for part in parts)
    ]
    own = [each for each in told if OWN.match(each.text)]
    run = _longest_run(told)
    if len(run) >= RUN:
        yield Flaw(
            run[0].start,
            run[-1].end,
            f"{len(run)} sentences in a row begin with \u201cI\u201d.",
            "Turn one round, so that it begins with what they said or need.",
        )
    elif len(told) >= LEAST and len(own) > SHARE * len(told):
        yield Flaw(
            own[0].start,
            own[-1].end,
            f"{len(own)} of {len(told)} sentences begin with \u201cI\u201d.",
            "Turn some round, so that they begin with what they said or need.",
            severity=Severity.INFO,
        )


def _longest_run(told: list[Span]) -> list[Span]:
    """Give the longest row of sentences that begin with I."""
    longest: list[Span] = []
    row: list[Span] = []
    for each in told:
        row = [*row, each] if OWN.match(each.text) else []
        longest = max(longest, row, key=len)
    return longest
