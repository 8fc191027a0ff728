"""Letters that do not say which role."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import folded
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NEEDS = frozenset({Kind.STATUS_CHECK, Kind.REMINDER, Kind.OFFER_UPDATE})


@message_check(Severity.ERROR, Source("R105", "P36"), family="structure")
def missing_role(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name the role. Whoever fills several at once cannot guess which one you mean."""
    if facts.kind not in NEEDS:
        return
    if folded(facts.application.role) not in folded(f"{draft.subject} {draft.body}"):
        yield Flaw(
            0,
            len(draft.body),
            f"It does not name the role, {facts.application.role}.",
            f"Name the {facts.application.role} role in the first sentence.",
        )
