"""Papers that nobody promised."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.dates import DAYS
from afterword.core.checks.ground import share
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stems
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|ure)?|included (?:with|in) this|appended)\b",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("R043", "C13", "C19"), family="grounding")
def unknown_attachment(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Attach what was promised and nothing else. Papers nobody asked for are a burden."""
    promised = [stems(each.what) | stems(each.file) for each in facts.promises]
    for sentence in body_sentences(plain(draft.body)):
        found = SAYS.search(sentence.text)
        if not found or sentence.text.endswith("?"):
            continue
        about = stems(sentence.text) - stems(found[0]) - COURTESY - DAYS
        if any(about & each and share(about, each) >= ENOUGH for each in promised):
            continue
        yield Flaw(
            sentence.start,
            sentence.end,
            "Nothing on record says that you promised this.",
            "Record the promise with its file, or leave it out.",
        )


ENOUGH = 0.75
"""Share of what is called attached that must be words of one promise."""
