"""Corrections without a word of regret."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:sorry|apolog\w+|regret|excuse|my (?:mistake|error|slip)|forgive|pardon)\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("N18", "T30", "P94"), family="structure")
def missing_apology(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Apologise in half a sentence when you correct something. More than that makes it bigger."""
    if lacks(draft, Part.APOLOGY, SAYS):
        yield whole(
            draft,
            "It does not say that you are sorry.",
            "Add half a sentence, such as: I am sorry for the slip.",
        )
