"""Letters without thanks."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

GIVES = re.compile(
    r"(?<!no )(?<!without )\b(thank(s|ed|ing)?\b(?! you in advance| in advance)"
    r"|grateful|gratitude|appreciat\w+|much obliged)",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("R003", "R014", "R029", "R091"), family="structure")
def missing_gratitude(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Thank them for their time. Without thanks the message reads as a demand."""
    if not GIVES.search(draft.body):
        yield Flaw(
            0,
            len(draft.body),
            "Nothing in it gives thanks.",
            "Begin with thanks for one thing this person told you.",
        )
