"""Letters that ask more than their reader has time for."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import marked, plain, questions
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

MOST = {Kind.THANK_YOU: 2, Kind.REMINDER: 1, Kind.MATERIALS: 1}
NEXT_STEPS = re.compile(
    r"\b(?:next steps?|timeline|time ?frame|process|how (?:it|things) go(?:es)? on"
    r"|when (?:you|i|we) (?:might|may|will|can|could|expect|plan|hope|decide)|happens next)\b",
    re.IGNORECASE,
)
"""The question about the next steps counts apart (C11)."""


@message_check(Severity.WARNING, Source("R020", "C12"), family="structure")
def too_many_questions(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Ask at most two things. Each question is work that you give to somebody busy.

    The question about the next steps is not counted; timing-push says when it is too early.
    """
    most = MOST.get(draft.kind)
    if most is None:
        return
    marks = [each for each in questions(plain(draft.body)) if marked(each)]
    asked = [each for each in marks if not NEXT_STEPS.search(each.text)]
    for each in asked[most:]:
        yield Flaw(
            each.start,
            each.end,
            f"It asks {len(asked)} things; {most} at most are welcome.",
            "Keep those that only this person can answer.",
        )
