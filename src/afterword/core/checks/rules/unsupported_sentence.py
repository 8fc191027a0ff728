"""Sentences that no note supports."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.ground import ground, share
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stems
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

LEAST, ENOUGH = 4, 0.25
"""Telling words from which a sentence claims something, and the share that must be on record."""

OFFER = stems(
    "press employer institute offered owe urgent elsewhere respond company answer change due"
)
"""What is said besides when an offer is told of."""
WISH = re.compile(
    r"(?:i wish|all the best|good luck|have a|enjoy|with (?:my )?(?:best|kind))\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("C13", "R010"), family="grounding")
def unsupported_sentence(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Rest each sentence on a note. What stands on none may be true of another talk."""
    known = ground(facts)
    for sentence in body_sentences(plain(draft.body)):
        about = stems(sentence.text) - COURTESY - known.names - (OFFER if facts.offer else set())
        if WISH.match(sentence.text) or len(about) < LEAST:
            continue
        if share(about, known.all) < ENOUGH:
            yield Flaw(
                sentence.start,
                sentence.end,
                "None of your notes says anything like this.",
                "Add the note that it rests on, or leave it out.",
            )
