"""News without a word on why it matters."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matching import mentions
from afterword.core.checks.matrix import Part
from afterword.core.checks.naming import names_role
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:relevant|relevance|useful|helps?\b|matters?|bears on|(?:so|now|therefore) (?:that )?i"
    r" (?:can|could|am able|would be able)|means (?:that )?i|which (?:you|we|the role|means|would"
    r"|may|might|is)|because (?:you|we|the)|for (?:the|this|your) (?:role|post|position|work|team)"
    r"|you (?:asked|mentioned|said|need|were looking)|we (?:spoke|talked|discussed)|start(?:ing)?"
    r"|available|sooner|earlier)\b",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("R110", "R111", "T15"), family="structure")
def missing_relevance(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say in one sentence why the news matters for the role. They have no time to work it out."""
    case = facts.application
    if not lacks(draft, Part.RELEVANCE, SAYS) or names_role(draft.body, case.role):
        return
    if not any(mentions(draft.body, each.need) for each in case.requirements):
        yield whole(
            draft,
            "It does not say why the news matters to them.",
            f"Say in one sentence what it means for the {case.role} role.",
        )
