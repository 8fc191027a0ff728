"""Letters that could go to anybody."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import mentions
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("R010", "R011", "R012", "R089", "C13"), family="specificity")
def no_topic_of_this_person(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name something that this person talked about. Otherwise the letter could be anybody's."""
    if facts.kind is not Kind.THANK_YOU:
        return
    whole = (0, len(draft.body))
    if not facts.topics:
        yield Flaw(
            *whole,
            f"Nothing is recorded that {facts.to.name} talked about.",
            "Add to the interview what this person talked about; it is never invented.",
        )
    elif not any(mentions(draft.body, topic.about) for topic in facts.topics):
        yield Flaw(
            *whole,
            f"It names nothing that {facts.to.name} talked about.",
            f"Take up what was said about {facts.topics[0].about.strip()}.",
        )
