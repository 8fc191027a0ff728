"""Words that nobody said."""

from collections.abc import Iterator

from afterword.core.checks.attributed import attributed, speaker
from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("R011", "R012", "C13"), family="grounding")
def unsaid(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Let them have said only what you wrote down. They know what they said and what not."""
    for said in attributed(draft.body, facts):
        if speaker(said, facts) == "":
            yield Flaw(
                said.start,
                said.end,
                f"Nothing on record says that {said.by or facts.to.name} spoke of this.",
                "Add it to what they talked about if they did, or leave it out.",
            )
