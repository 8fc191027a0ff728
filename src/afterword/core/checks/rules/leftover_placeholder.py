"""Blanks that were never filled."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

BLANK = re.compile(
    r"\[(?!\d{1,2}\]|\.{3}\]|\u2026\]|sic\])[^\]\n@]{1,60}\](?!\()|\{+[^}\n]{1,60}\}+|<(?!/?(?:br"
    r"|p|b|i|u|a|em|strong|div|span|img|ul|ol|li|font|html|body"
    r"|h\d)\b)(?![^>\n]*@)[a-z][^>\n/:]{1,60}>|\bX{3,}\b|_{3,}|\b(?:TBD|TODO|TBC)\b"
    r"|\blorem ipsum\b|\binsert [a-z' ]{2,30} here\b|\((?:your|their|company|interviewer'?s?"
    r"|hiring manager'?s?) (?:full )?(?:name|role|title)\)|\b(?:mr|ms|mrs|sir)\.? ?/ ?(?:mr|ms"
    r"|mrs|madam)\b\.?",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("R010", "R053", "P88"), family="structure")
def leftover_placeholder(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Fill every blank. One that is left shows that the letter was not meant for them."""
    for found in BLANK.finditer(draft.body):
        yield Flaw(
            found.start(),
            found.end(),
            f"\u201c{found[0]}\u201d is a blank that was not filled.",
            "Write what belongs here, or take it out.",
        )
