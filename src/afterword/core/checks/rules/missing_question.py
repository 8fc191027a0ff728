"""Letters that ask nothing, or too much, where one question is the reason to write."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import Span, marked, needs, plain, questions, script
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("R045", "R105", "P36", "P66"), family="structure")
def missing_question(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Ask one question. Without it nobody knows what you want, and two feel like an examination.

    An offer to send more is no question, nor is asking on the telephone whether it is a good time.
    A sentence that announces the question is not counted beside it.
    """
    if not needs(draft, Part.QUESTION):
        return
    asked = _asked(draft)
    if not asked:
        yield whole(
            draft,
            "It asks nothing.",
            "Ask one thing, for example: Could you tell me how things stand?",
        )
    for each in [each for each in asked if marked(each)][1:]:
        yield Flaw(
            each.start,
            each.end,
            "It is a further question; one is enough.",
            "Keep the one question that matters most.",
            severity=Severity.WARNING,
        )


def _asked(draft: Draft) -> list[Span]:
    text = plain(draft.body)
    if draft.channel != "phone":
        return questions(text)
    talk, _ = script(text)
    return [each for each in questions(text) if talk.start <= each.start < talk.end]
