"""Papers that are spoken of and not there."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.promised import owed
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:i(?:'ve| have|'m|'ll| am| will| would like to)? (?:also |now |just |gladly "
    r"|herewith )?(?:(?:attach|enclos)(?:ed|ing|e)?\b(?! (?:great|much|some|no|importance|weight"
    r"|value|to\b))|included? (?:a copy|the|my|(?:with|in) (?:this|the|my) (?:e-?mail|mail"
    r"|message|letter)))|(?:please |you(?:'ll| will| can)? )?find (?:\w+ ){0,4}?(?:attached"
    r"|enclosed)\b|(?:see|see the|in the|to the|the) (?:attached|enclosed)\b|(?:attached"
    r"|enclosed) (?:is|are|you|please|herewith|here|as|to this|with this|find|for|my)\b|(?:is"
    r"|are) (?:attached|enclosed)\b(?! to (?!this|my))|(?:the|this|my|an|as) attachments?\b"
    r"|(?:attached|enclosed):)",
    re.IGNORECASE,
)
PAPERLESS = frozenset({"phone", "linkedin"})


@message_check(Severity.ERROR, Source("R043", "C19", "P110", "T16"), family="actions")
def missing_attachment(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Attach what you say is attached. A paper that is missing costs a second letter.

    What goes along is what the mail carries, or what you promised and recorded with its file.
    """
    for found in SAYS.finditer(plain(draft.body)):
        if draft.channel in PAPERLESS:
            says, mend = "Nothing can be attached here.", "Say that you will send it by e-mail."
        elif not _goes_along(draft, facts):
            says = "No file is known that would go along."
            mend = "Attach it, or record what you promised with its file; or leave the words out."
        else:
            continue
        yield Flaw(found.start(), found.end(), says, mend)


def _goes_along(draft: Draft, facts: Facts) -> bool:
    """Tell whether any file goes along."""
    if draft.attachments is not None:
        return bool(draft.attachments)
    return any(each.file for each in owed(facts))
