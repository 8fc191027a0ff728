"""Answers to a no that could be anybody's."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matching import mentions
from afterword.core.checks.matrix import Part
from afterword.core.checks.reading import lacks
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:enjoy\w*|learn(?:t|ed|ing)?\b|valued|liked|(?:was|were) (?:a )?(?:good|glad|pleasure"
    r"|interesting|useful|helpful|struck|impressed)|gave me|showed me|taught me|took (?:away"
    r"|with me)|impress\w+|appreciated (?:how|the way|hearing|your (?:open|candou?r|honest"
    r"|thought))|(?:thank you|thanks|grateful) for (?:explain|show|walk|shar)\w+|stayed with me)",
    re.IGNORECASE,
)


@message_check(Severity.WARNING, Source("N13", "P73", "R089"), family="structure")
def missing_specific_good(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name one good thing that you take from the talks. It is what they will remember."""
    topics = [topic.about for topic in facts.topics]
    if lacks(draft, Part.SPECIFIC_GOOD, SAYS) and not any(mentions(draft.body, t) for t in topics):
        yield whole(
            draft,
            "It names nothing good that you take with you.",
            f"Add one thing you enjoyed or learned{_such_as(topics)}.",
        )


def _such_as(topics: list[str]) -> str:
    return f", for example on {topics[0].strip()}" if topics else ""
