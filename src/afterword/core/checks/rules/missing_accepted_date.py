"""Answers to a delay that leave open whether it is fine."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:(?:will|'ll|gladly|happy to|glad to|content to|can) (?:gladly |happily "
    r"|of course )?wait|look(?:ing)? forward|(?:works?|fine|suits?|good|no problem|no trouble"
    r"|no difficulty)\b|understand\w*|(?:hear|talk|speak|be in touch)\b[^.?!\n]{0,40}\b(?:then|by"
    r"|on|in|next|after)|take (?:all |whatever )?(?:the|your|as much) time|(?:note|noted|marked"
    r"|put)\b|until then|of course|no hurry|no rush|patient\w*|available)\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("N14", "T17", "R078"), family="structure")
def missing_accepted_date(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Accept the date they gave. Then nobody has to wonder whether you still wait."""
    if lacks(draft, Part.ACCEPTED_DATE, SAYS):
        yield whole(
            draft,
            "It does not say whether their date is fine with you.",
            "Accept the date they gave in one sentence.",
        )
