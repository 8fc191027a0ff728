"""Questions that offer nothing."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:(?:any|some)thing (?:else|more|further|additional|from me|you (?:might |may )?(?:need"
    r"|want))|(?:anything|whatever) (?:would|could|might|can|i can)|(?:further|additional|more"
    r"|other|any) (?:information|details?|materials?|documents?|references?|questions|samples?)"
    r"|(?:glad|gladly|happy|pleased) (?:to )?(?:send|provide|share|supply|answer|come)|(?:need"
    r"|want|require|send|provide)\b[^.?!\n]{0,40}\bfrom me|references?\b|send (?:you )?\w+)",
    re.IGNORECASE,
)


@message_check(Severity.INFO, Source("R107", "P09"), family="structure")
def missing_offer_of_more(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Offer to send more when you ask how things stand. It gives something back for the answer."""
    if lacks(draft, Part.OFFER_OF_MORE, SAYS):
        yield whole(
            draft,
            "It asks and offers nothing.",
            "Offer in one sentence to send whatever else would help them.",
        )
