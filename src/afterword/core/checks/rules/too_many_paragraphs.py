"""Letters in too many parts."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import body_paragraphs

MOST = 3


@message_check(Severity.ERROR, Source("R016", "R037", "C9"), family="structure")
def too_many_paragraphs(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Keep to three paragraphs. Greeting, closing and signature do not count."""
    listed = body_paragraphs(draft.body)
    if len(listed) > MOST:
        yield Flaw(
            listed[MOST].start,
            listed[-1].end,
            f"It has {len(listed)} paragraphs; {MOST} are enough.",
            "Join or drop what stands from here on.",
        )
