"""Thanks that say too little."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import cell
from afterword.core.checks.reading import body_sentences, body_spans
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.interview import Stage
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import words

SENTENCES = 3
"""Sentences that are enough after a screening (P25)."""
SCANT = 0.75
"""The share of the measure under which it is too short: what is said well may be shorter."""


@message_check(Severity.WARNING, Source("P20", "P24", "P25"), family="structure")
def too_short(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say enough. Thanks of one or two lines read as a lack of interest.

    A little under the measure is no matter. After a screening three sentences are enough.
    """
    fewest = cell(draft.kind, draft.channel).fewest
    count = sum(len(words(each.text)) for each in body_spans(draft.body))
    if count >= SCANT * fewest:
        return
    screening = facts.interview is not None and facts.interview.stage is Stage.SCREENING
    if not screening or len(body_sentences(draft.body)) < SENTENCES:
        yield whole(
            draft,
            f"It has {count} words; about {fewest} are needed to say something of one's own.",
            "Add what you took from the conversation, or what you would bring to the role.",
        )
