"""Letters without thanks."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"(?<!no )(?<!without )\b(?:thank(?:s|ed|ing|ful)?\b(?! you in advance| in advance)"
    r"|grateful|gratitude|(?<!would )(?<!'d )appreciat\w+|much obliged|kind of you|indebted)",
    re.IGNORECASE,
)
PLEASED = re.compile(
    r"\b(?:pleasure|enjoyed|good|great|lovely|nice) (?:to|meeting|talking|seeing|speaking)\b",
    re.IGNORECASE,
)


@message_check(
    Severity.ERROR, Source("R003", "R014", "R029", "R091", "R106", "R085"), family="structure"
)
def missing_gratitude(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Thank them for their time. Without thanks the message reads as a demand.

    In a letter that is there for something else, or that speaks of the pleasure, it is advice.
    """
    if lacks(draft, Part.THANKS, SAYS):
        mild = draft.kind is not Kind.THANK_YOU or PLEASED.search(draft.body)
        yield whole(
            draft,
            "Nothing in it gives thanks.",
            "Begin with thanks for one thing this person told you or did for you.",
            Severity.WARNING if mild else None,
        )
