"""Exclamation marks."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import formality, plain, quoted, recorded_texts
from afterword.core.model.application import Formality
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.model.followup import NUDGES
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

MARKS = re.compile(r"[!\u203c\uff01]+(?![=\w])(?P<asks>\?*)")
NAME = re.compile(r"[\w'.-]{1,40}[!]\Z")


@message_check(Severity.WARNING, Source("R045", "R054", "R108"), family="tone")
def exclamation(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """End sentences with a stop. An exclamation mark raises the voice, and presses.

    Questions about how things stand bear none, others one; where people speak casually, two.
    """
    nudge = facts.kind in NUDGES
    bears = 0 if nudge else 2 if formality(facts) is Formality.CASUAL else 1
    text = plain(draft.body)
    loud = [
        found
        for found in MARKS.finditer(text)
        if not _in_a_name(text[: found.end()], facts)
        and not quoted(text, found.start(), found.end(), facts)
    ]
    for n, found in enumerate(loud):
        start, end = found.span()
        if n >= bears or end - start > 1:
            stop = "?" if found["asks"] else "."
            yield Flaw(
                start,
                end,
                "A question about how things stand bears no exclamation mark."
                if nudge
                else "One exclamation mark is plenty; this one is too many.",
                "End the sentence with a stop.",
                (Fix(start, end, stop, safe=True),),
                Severity.ERROR if nudge else None,
            )


def _in_a_name(text: str, facts: Facts) -> bool:
    """Tell whether a text ends in a name of the record that is written with the mark."""
    name = NAME.search(text[-41:])
    return name is not None and any(name[0] in each for each in recorded_texts(facts))
