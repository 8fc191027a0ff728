"""News of an offer that do not mention it."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\boffer(?:s|ed|ing)?\b",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("R109", "T14", "P67"), family="structure")
def missing_offer(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Say that there is an offer. It is the reason to write, and nothing else excuses the hurry."""
    if lacks(draft, Part.OFFER, SAYS):
        yield whole(
            draft,
            "It does not mention the other offer.",
            "Say in one sentence that you have an offer and until when it stands.",
        )
