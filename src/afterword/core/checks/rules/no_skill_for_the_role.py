"""Letters that say nothing of what the candidate can do."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import mentions
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.WARNING, Source("R013", "R032", "R057", "R094"), family="specificity")
def no_skill_for_the_role(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Put one skill beside one thing the role needs. It says more than praise of oneself.

    A card and a message on LinkedIn are too short for it: thanks and one topic are enough there.
    """
    case = facts.application
    asked = facts.kind is Kind.THANK_YOU and draft.channel == "email"
    if not asked or not case.candidate.skills:
        return
    said = [s for s in case.candidate.skills if _shown(draft.body, s.name, s.evidence)]
    needed = {need.met_by.casefold() for need in case.requirements}
    if not said or (any(needed) and not any(s.name.casefold() in needed for s in said)):
        names = ", ".join(need.met_by for need in case.requirements if need.met_by)
        yield Flaw(
            0,
            len(draft.body),
            "It names no skill that answers what the role needs.",
            f"Add one sentence with evidence, for example on {names or 'one of your skills'}.",
        )


def _shown(body: str, name: str, evidence: str) -> bool:
    return mentions(body, name) or bool(evidence.strip() and mentions(body, evidence))
