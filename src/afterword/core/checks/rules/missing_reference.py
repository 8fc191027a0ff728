"""Reminders of nothing."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:my (?:\w+ )?(?:message|note|e-?mail|mail|letter|question|call|voice ?mail|inquiry"
    r"|enquiry|application|interview)|i (?:wrote|asked|called|sent|contacted|left|interviewed"
    r"|came|met|spoke|was interviewed)|our (?:\w+ )?(?:conversation|interview|talk|meeting|call"
    r"|chat|discussion)|(?:the|follow-?up to the|after the|for the) interview|we (?:spoke|met"
    r"|talked)|(?:note|nudge|word|line|reminder|question) (?:about|on|regarding|concerning)"
    r"|writing again|turned to you|word from me|come back to)\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R115", "R046", "P35"), family="structure")
def missing_reference(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Refer to what you remind them of. Without it they have to search for it."""
    if lacks(draft, Part.REFERENCE, SAYS):
        yield whole(
            draft,
            "It does not say what it reminds them of.",
            "Name your earlier message and its day in half a sentence.",
        )
