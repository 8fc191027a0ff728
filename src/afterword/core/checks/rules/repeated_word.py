"""Words that stand twice."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.proofreading import is_prose
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

TWICE = re.compile(r"\b([a-z]+)([ \n]+)\1\b(?!-)", re.IGNORECASE)
MAY = frozenset(("had", "that", "very", "is", "so", "really", "much", "bye", "no", "far", "many"))
"""What may stand twice: had had, that that, very very; "is is" is left to the grammar."""


@message_check(Severity.WARNING, Source("R056", "P20"), family="proofreading")
def repeated_word(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Write a word once. The eye passes over the second one; the reader does not."""
    for found in TWICE.finditer(plain(draft.body)):
        word = found[1]
        name = word[0].isupper() and found[0].endswith(word)
        if (word.casefold() in MAY and word.casefold() != "is") or name:
            continue
        if is_prose(draft.body, found.start(), found.end()):
            yield Flaw(
                found.start(),
                found.end(),
                f"\u201c{word}\u201d stands twice.",
                "Take one out.",
                (Fix(found.end(1), found.end(), "", safe=True),),
            )
