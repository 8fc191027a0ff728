"""Answers to a no that close the door."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:(?:in the )?future|another (?:role|position|opening|post|time|vacancy)|other (?:roles?"
    r"|positions?|openings?)|(?:something|anything|a role|a post|a position|an opening"
    r"|vacanc\w+)[^.?!\n]{0,60}(?:opens?|open|comes? (?:up|free)|arises?|suits?|fits?|fit)"
    r"|opens? up|comes? up|arises?|hear from you (?:again|when|if|one day)|think of me"
    r"|bear me in mind|keep (?:me|us|my)\b|in touch|go(?:es)? ahead|(?:happy|glad) to (?:help"
    r"|hear of|hear about|be considered|apply|come back)|again (?:one day|some ?day|later|with"
    r"|when|if)"
    r"|(?:paths?|ways?) (?:will |may )?cross|door (?:is |stays )?open|stay connected|later on"
    r"|next time)\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("N13", "P73", "P77"), family="structure")
def missing_open_door(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Keep the door open after a no. The second choice is often asked again."""
    if lacks(draft, Part.OPEN_DOOR, SAYS):
        yield whole(
            draft,
            "It says nothing of another time.",
            "Add one sentence: you would be glad to hear of another role.",
        )
