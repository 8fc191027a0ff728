"""Letters in too many parts."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matrix import PARAGRAPHS
from afterword.core.checks.reading import body_spans
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("R016", "R037", "C9"), family="structure")
def too_many_paragraphs(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Keep to three paragraphs. Greeting, closing and signature do not count, nor does a script."""
    listed = body_spans(draft.body)
    if len(listed) > PARAGRAPHS and draft.channel != "phone":
        yield Flaw(
            listed[PARAGRAPHS].start,
            listed[-1].end,
            f"It has {len(listed)} paragraphs; {PARAGRAPHS} are enough.",
            "Join or drop what stands from here on.",
        )
