"""Questions about time that are already answered."""

import re
from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

ASKS = re.compile(
    r"\b(?:(?:what|when|where) [^.?!\n]{0,40}(?:next steps?|timeline|time ?frame|decision|hear)"
    r"|(?:next steps?|timeline|time ?frame)\b[^.!\n]{0,60}\?"
    r"|(?:know|learn|tell me|ask) [^.?!\n]{0,30}(?:next steps?|timeline|time ?frame|when you))",
    re.IGNORECASE,
)
SETS = re.compile(
    r"\b(?:(?:let me know|get back to me|hear(?:ing)? (?:back )?from (?:you|your team)"
    r"|(?:please |you (?:to |could |can |would )?)(?:respond|reply|answer|decide))"
    r"[^.?!\n]{0,40}\b(?:by|before|within|no later than)\b (?!then\b)[^.?!\n]{0,30})",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("R078", "R079", "R045", "C11"), family="tone")
def timing_push(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Do not ask when, when they have said it, and never set them a date."""
    for found in SETS.finditer(draft.body):
        yield Flaw(
            found.start(),
            found.end(),
            "It sets them a date.",
            "Leave the time to them; at most tell them your own.",
        )
    open_date = facts.deadline is not None and facts.deadline >= facts.now.date()
    if facts.kind is not Kind.THANK_YOU or not open_date or facts.deadline is None:
        return
    for found in ASKS.finditer(draft.body):
        yield Flaw(
            found.start(),
            found.end(),
            f"They have said when: {spoken_day(facts.deadline)}. Asking again is impatient.",
            "Leave the question out.",
        )
