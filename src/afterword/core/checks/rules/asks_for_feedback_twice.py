"""Answers to a no that ask more than once for reasons."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain, sentences
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

FEEDBACK = re.compile(
    r"\b(?:(?:any|your|some|one|brief|honest|a piece of|a word of|a line of) (?:\w+ )?(?:feedback"
    r"|advice|comments?|pointers?|suggestions?)|what i (?:could|can|might|should) (?:have )?(?:do"
    r"|done|improve\w*|work)|where i (?:fell short|could|can)|how i (?:could|can"
    r"|might) (?:improve|do better)|why i was not|what (?:was|were) (?:missing|decisive)"
    r"|reasons? (?:for|why|behind))\b",
    re.IGNORECASE,
)
THANKS = re.compile(r"\b(?:thank\w*|grateful for the|appreciated)\b", re.IGNORECASE)
REQUEST = re.compile(
    r"\?|\b(?:would|could|if you|please|welcome|glad|grateful|like|let me know)\b", re.IGNORECASE
)


@message_check(Severity.WARNING, Source("T21", "P74", "P75", "P76"), family="actions")
def asks_for_feedback_twice(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Ask for feedback once at most. Asked again it sounds like an objection."""
    if draft.kind is not Kind.REJECTION_REPLY:
        return
    wishes = [
        each
        for each in sentences(plain(draft.body))
        if FEEDBACK.search(each.text) and REQUEST.search(each.text) and not THANKS.match(each.text)
    ]
    for each in wishes[1:]:
        yield Flaw(
            each.start,
            each.end,
            "It asks for feedback again.",
            "Keep one short request, or none.",
        )
