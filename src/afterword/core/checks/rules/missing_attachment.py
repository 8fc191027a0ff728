"""Papers that are spoken of and not there, or there and not spoken of."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matching import mentions
from afterword.core.checks.promised import owed
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Promise
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:i(?:'ve| have|'m|'ll| am| will| would like to)? (?:also |now |just |gladly |herewith )?"
    r"(?:(?:attach|enclos)(?:ed|ing|e)?\b(?! (?:great|much|some|no|importance|weight|value|to\b))"
    r"|(?:includ(?:ed|ing) (?:with|in) (?:this|the|my) (?:e-?mail|mail|message|letter)"
    r"|included (?:a copy|the|my)))"
    r"|(?:please |you(?:'ll| will| can)? )?find (?:\w+ ){0,4}?(?:attached|enclosed)\b"
    r"|(?:see|see the|in the|to the|the) (?:attached|enclosed)\b|\b(?:attached|enclosed) (?:is"
    r"|are|you"
    r"|please|herewith|here|as|to this|with this|find|for|my)\b|(?:is|are) (?:attached|enclosed)\b"
    r"(?! to (?!this|my))|(?:the|this|my|an|as) attachments?\b|(?:attached|enclosed):)",
    re.IGNORECASE,
)
PAPERLESS = frozenset({"phone", "linkedin"})
TAKES_ALONG = frozenset({Kind.THANK_YOU, Kind.MATERIALS})


@message_check(Severity.ERROR, Source("R043", "C19", "P110", "T16"), family="actions")
def missing_attachment(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Attach what you say is attached, and name what goes along.

    A paper that is missing costs a second letter, and one that nobody names is not opened. What
    goes along is what you promised this person and recorded with its file.
    """
    files = [each for each in owed(facts) if each.file]
    yield from _not_there(draft, files)
    if draft.kind not in TAKES_ALONG or draft.channel != "email":
        return
    for each in files:
        if _goes_along(facts, each.what) and not mentions(draft.body, each.what):
            yield whole(
                draft,
                f"{each.file} goes along, and the text does not name it.",
                f"Say what you attach: {each.what.strip()}.",
                Severity.ERROR if draft.kind is Kind.MATERIALS else Severity.WARNING,
            )


def _not_there(draft: Draft, files: list[Promise]) -> Iterator[Flaw]:
    for found in SAYS.finditer(plain(draft.body)):
        if draft.channel in PAPERLESS:
            says, mend = "Nothing can be attached here.", "Say that you will send it by e-mail."
        elif not files:
            says = "No file is recorded that would go along."
            mend = "Record what you promised with its file, or leave the words out."
        else:
            continue
        yield Flaw(found.start(), found.end(), says, mend)


def _goes_along(facts: Facts, what: str) -> bool:
    """Tell whether the plan lets it ride in this letter; without a plan it does."""
    if facts.follow_up is None:
        return True
    return what.casefold() in {each.casefold() for each in facts.follow_up.includes}
