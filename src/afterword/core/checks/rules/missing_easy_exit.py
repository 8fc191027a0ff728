"""Letters that leave no easy way to say no."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:(?:a|one|just a|even a) (?:short |brief |single |quick )?(?:line|word|sentence"
    r"|note)(?: or two)?\b|understand\b|(?:someone|somebody|anyone) else|another (?:candidate"
    r"|person|applicant)|other (?:candidates?|applicants?)|either way|in any case|no matter"
    r"|whatever (?:the|you|it|your)|(?:has|have|is|been) (?:already )?(?:been )?filled|moved on"
    r"|no need|need not|don't need to|do not need to|no (?:rush|hurry|pressure)|whenever"
    r"|when(?:ever)? (?:you have|it|convenient|there is|time)|if (?:not|that is not|it is not"
    r"|it's not|that's not|this is not|it cannot|you can't|you cannot|there is (?:no|any|news)"
    r"|there's|the (?:role|choice|post|position)|things have|you have (?:chosen|decided|gone"
    r"|already))|not (?:be )?possible|if possible|should (?:the|it|you|that)\b|respect (?:your"
    r"|that|any|whatever|it\b)|own time\b|at your convenience)",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R115", "R116", "R112", "P69"), family="structure")
def missing_easy_exit(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Leave them an easy way out. A no that costs one line comes sooner than silence ends."""
    if lacks(draft, Part.EASY_EXIT, SAYS):
        yield whole(
            draft,
            "It leaves them no easy way to say no.",
            "Add a sentence such as: A line is enough, also if you have chosen someone else.",
        )
