"""Letters that say the same in other words."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matching import mentions
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import body


@message_check(Severity.WARNING, Source("R031", "P20", "C13"), family="panel")
def same_facts(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give each letter something of its own. Other words for the same thing are the same letter."""
    if draft.kind is not Kind.THANK_YOU or not facts.topics:
        return  # without a topic of their own, no-topic-of-this-person asks for one
    own = _told(body(draft.body), facts)
    for sibling in facts.siblings:
        if own and sibling.to != draft.to and own == _told(body(sibling.body), facts):
            yield whole(
                draft,
                f"It speaks of the same as the letter to {sibling.to}: {'; '.join(sorted(own))}.",
                f"Add something that only {facts.to.name} talked about.",
            )


def _told(text: str, facts: Facts) -> set[str]:
    """Give the topics and thoughts of all of them that a text takes up."""
    topics = [t for held in facts.held for person in held.interviewers for t in person.topics]
    notes = {note.strip() for t in topics for note in (t.about, t.thought) if note.strip()}
    return {note for note in notes if mentions(text, note)}
