"""Questions that were asked before."""

from collections.abc import Iterator

from afterword.core.checks.asking import asked
from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain, questions
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import NUDGES
from afterword.core.model.happening import Sent
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.WARNING, Source("R048", "C6", "C12"), family="actions")
def repeats_a_question(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Ask a thing once. Whoever left it unanswered has read it.

    How things stand may be asked again when its time has come; that is what the plan is for.
    """
    own = plain(draft.body)
    earlier = [
        each
        for each in facts.application.happenings
        if isinstance(each, Sent)
        and each.kind not in NUDGES
        and each.to.casefold() == facts.to.name.casefold()
    ]
    for question in (q for sent in earlier for q in questions(plain(sent.body))):
        found = asked(own, question.text)
        if found:
            yield Flaw(
                found.start,
                found.end,
                f"You have asked {facts.to.name} this before.",
                "Leave it out, or ask about what is still open.",
            )
