"""Questions that a look at the company's pages would answer."""

from collections.abc import Iterator

from afterword.core.checks.asking import asked
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("R021", "C12"), family="actions")
def researchable_question(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Look up what can be looked up. To ask it shows that you did not."""
    text = plain(draft.body)
    for question in (q for held in facts.held for q in held.open_questions if q.researchable):
        found = asked(text, question.question)
        if found:
            yield Flaw(
                found.start,
                found.end,
                "You noted that the company's own pages answer this.",
                "Look it up, and ask what only this person can answer.",
            )
