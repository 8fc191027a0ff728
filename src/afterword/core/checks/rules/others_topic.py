"""Words put into the wrong mouth."""

from collections.abc import Iterator

from afterword.core.checks.attributed import attributed, speaker
from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("R011", "R012", "R098"), family="grounding")
def others_topic(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give each of them their own words back. Someone else's show that you mixed them up."""
    for said in attributed(draft.body, facts):
        name, told = speaker(said, facts), said.by or facts.to.name
        if name and name != told:
            yield Flaw(
                said.start,
                said.end,
                f"It was {name} who spoke of this, and not {told}.",
                f"Take up what {told} said.",
            )
