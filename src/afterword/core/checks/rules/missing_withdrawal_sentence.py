"""Withdrawals that do not withdraw."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:withdraw\w*|step(?:ping)? (?:back|away|down|out)|(?:take|remove|pull) (?:my (?:name"
    r"|application)|me|myself) (?:out|from|off|back)|no longer (?:be )?(?:\w+ )?(?:available"
    r"|a candidate|consider\w*|pursu\w*|continu\w*|in (?:a position|the running)|wish|able"
    r"|seek\w*|look\w*)|(?:not|won't) (?:be )?(?:continu\w+|go(?:ing)? (?:on|any further|further)"
    r"|pursu\w+|proceed\w*|taking (?:this|it|my application) (?:any )?further)"
    r"|end my (?:application|candidacy)|(?:close|cancel) my (?:application|candidacy)"
    r"|out of (?:the|your) (?:process|running))\b",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("N16", "T25", "P78", "P79"), family="structure")
def missing_withdrawal_sentence(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Say plainly that you withdraw. They must not have to guess whether to go on with you."""
    if lacks(draft, Part.WITHDRAWAL, SAYS):
        yield whole(
            draft,
            "No sentence in it says that you withdraw.",
            "Write: I withdraw my application for the role.",
        )
