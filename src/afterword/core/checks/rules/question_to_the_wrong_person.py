"""Questions that somebody else would have to answer."""

from collections.abc import Iterator

from afterword.core.checks.asking import asked
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.WARNING, Source("R020", "C12"), family="actions")
def question_to_the_wrong_person(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Ask whoever knows the answer. Anyone else has to pass the question on."""
    text = plain(draft.body)
    for question in (q for held in facts.held for q in held.open_questions):
        if not question.to or question.to.casefold() == facts.to.name.casefold():
            continue
        found = asked(text, question.question)
        if found:
            yield Flaw(
                found.start,
                found.end,
                f"You noted this question for {question.to}.",
                f"Ask {question.to}, and leave it out here.",
            )
