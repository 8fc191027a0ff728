"""Answers to an offer that are not glad."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:glad|happy|delight\w*|pleas(?:ed|ure)|thrill\w*|excit\w*|honou?r\w*|joy|wonderful"
    r"|good news|great news|enthusias\w*|means a (?:lot|great deal)|made my (?:day|week))\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("N15", "T24", "P70"), family="structure")
def missing_gladness(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Say that you are glad of the offer. Thanks alone sound like hesitation."""
    if lacks(draft, Part.GLADNESS, SAYS):
        yield whole(
            draft,
            "It does not say that you are glad of the offer.",
            "Say in half a sentence that the offer pleases you.",
        )
