"""Withdrawals without a kind word at the end."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:wish(?:es|ing)?\b|all the best|every success|good luck|best of luck"
    r"|hope (?:that )?(?:you|our|we|it|the|your)|success (?:with|in|to)|trust (?:that )?you)",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("P78", "P79"), family="structure")
def missing_good_wishes(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Wish them well when you withdraw. You may meet again."""
    if lacks(draft, Part.GOOD_WISHES, SAYS):
        yield whole(
            draft,
            "It wishes them nothing.",
            "Wish them well with the search in one sentence.",
        )
