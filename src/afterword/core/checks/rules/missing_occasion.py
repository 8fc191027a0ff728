"""Letters that do not say what they are for."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:as (?:promised|agreed|discussed|requested)|as (?:\w+ ){1,3}(?:asked|wished|suggested"
    r"|requested)|promised|you (?:had |have |were |also )?(?:asked|mentioned|wanted|spoke|told"
    r"|said|requested|were|wished|raised)|(?:your|the) (?:question|request|wish|interest in)"
    r"|we (?:spoke|talked|discussed|were|agreed|met)|our (?:conversation|talk|interview|meeting"
    r"|discussion)|(?:i|we) (?:read|saw|heard|noticed|came across|passed|finished|completed"
    r"|have (?:just )?(?:read|finished|passed|seen|completed|started)|(?:recently|just) \w+ed)"
    r"|and (?:saw|read|heard|noticed)|reminded me|made me think|thought of (?:you|our|what)"
    r"|congratulat\w+|article|news\b|report\b|announce\w*|conference|presentation|exercise"
    r"|case study|since we|it was good to|follow(?:s|ing) up on)\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R043", "P77", "P110"), family="structure")
def missing_occasion(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Say what brings you to write, or what the papers answer. Otherwise it looks like a nudge."""
    if lacks(draft, Part.OCCASION, SAYS):
        yield whole(
            draft,
            "It does not say what brings you to write.",
            "Name what it answers, or the news that made you think of them.",
        )
