"""Other employers by name."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import on_record, plain, recorded
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NAME = r"(?:the )?\b(?P<name>[A-Z][\w&'-]{1,40}(?: (?:&|of|and|[A-Z])[\w&'-]{0,40}){0,3})"
FROM = re.compile(
    rf"\b(?:[Oo]ffer(?:ed|s)?|[Cc]ontract|[Pp]roposal)\b[^.?!\n]{{0,30}}?\b(?:from|by|at|with"
    rf"|of) {NAME}"
)
MAKES = re.compile(rf"{NAME} (?:has|have) (?:made|offered|sent|given|extended)\b")
NO_NAME = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|\w+day|I|We|They|Another|The|A|An|It|One|Since|Meanwhile|There|He|She|Who|That|This|Some|My"
    r"|Christmas|Easter)(?:\s|$)"
)


@message_check(Severity.ERROR, Source("R112", "T14", "P66"), family="tone")
def names_the_other_employer(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Leave the other employer unnamed. The name helps nobody here and may travel."""
    if facts.kind is not Kind.OFFER_UPDATE:
        return
    text = plain(draft.body)
    named = sorted({*_known(text, facts), *_guessed(text, facts)})
    for n, (start, end) in enumerate(named):
        if n == 0 or start >= named[n - 1][1]:
            yield Flaw(
                start,
                end,
                f"It names the other employer, {draft.body[start:end]}.",
                "Write \u201canother company\u201d.",
            )


def _known(text: str, facts: Facts) -> Iterator[tuple[int, int]]:
    """Find the companies of the candidate's other applications."""
    own = on_record(lambda: facts.application.company, "").casefold()
    elsewhere = on_record(lambda: facts.application.elsewhere, ())
    for other in {each.company for each in elsewhere}:
        if other.strip() and other.casefold() != own:
            for found in re.finditer(rf"(?<!\w){re.escape(other)}(?!\w)", text, re.IGNORECASE):
                yield found.span()


def _guessed(text: str, facts: Facts) -> Iterator[tuple[int, int]]:
    """Find a name where the one who made the offer stands."""
    for pattern in (FROM, MAKES):
        for found in pattern.finditer(text):
            start, end = found.span("name")
            if not NO_NAME.match(found["name"]) and not recorded(text, start, end, facts):
                yield start, end
