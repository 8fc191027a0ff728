"""Requests to confirm that it was read."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import NUDGES
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

ASKS = re.compile(
    r"\b(?:read[- ]receipts?|delivery receipts?|(?:confirm|acknowledge) (?:the "
    r"|your )?(?:safe )?(?:receipt|reading)|confirm (?:that )?you(?:'ve| have)? (?:got|received"
    r"|read|seen)|let me know (?:that|if|whether|when|once) you(?:'ve| have)? (?:got|received"
    r"|read|seen)\b|(?:did|have) you (?:get|got|receive|received|read|see|seen) my (?:last "
    r"|previous |earlier |first )?(?:e-?mail|mail|message|note|letter))",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R045", "R108", "P104"), family="channel")
def read_receipt(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Do not ask them to confirm that they read it. It says that you doubt it."""
    for found in ASKS.finditer(plain(draft.body)):
        yield Flaw(
            found.start(),
            found.end(),
            f"\u201c{found[0]}\u201d asks for a receipt.",
            "Leave it out.",
            severity=Severity.ERROR if draft.kind in NUDGES else None,
        )
