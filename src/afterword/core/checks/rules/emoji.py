"""Pictures among the words."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import formality
from afterword.core.model.application import Formality
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

PICTURE = (
    r"\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff"
    r"\u2600-\u260d\u2614-\u26ff\u2702-\u2708\u270a-\u270d"
    r"\u2728\u2753-\u2757\u2763\u2764\u2795-\u2797\u2b50\u2b55\u231a\u231b\u23e9-\u23f3"
)
PICTURES = re.compile(rf"[ \t]?[{PICTURE}][{PICTURE}\ufe0e\ufe0f\u200d]*")
"""Emoji; not the signs of telephone and envelope, nor arrows, ticks and stars of plain text."""


@message_check(Severity.ERROR, Source("R054", "C5"), family="tone")
def emoji(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Leave the pictures out. They look different, or like a box, on the other side.

    Where people speak casually this is only advice.
    """
    casual = formality(facts) is Formality.CASUAL
    for found in PICTURES.finditer(draft.body):
        start = found.end() - len(found[0].lstrip())
        yield Flaw(
            start,
            found.end(),
            f"\u201c{found[0].strip()}\u201d is a picture.",
            "Leave it out; a plain sentence carries the mood.",
            (Fix(found.start(), found.end(), "", safe=True),),
            Severity.WARNING if casual else None,
        )
