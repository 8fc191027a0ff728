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
    if not facts.met:  # whoever arranged it passes on thanks for what others said (T27)
        told, whom = [fact.text for fact in facts.others], "any of them"
    else:
        told, whom = [topic.about for topic in facts.topics], facts.to.name
    if facts.met and not told:
        yield Flaw(
            *whole,
            f"Nothing is recorded that {whom} talked about.",
            "Add to the interview what this person talked about; it is never invented.",
        )
    elif told and not any(mentions(draft.body, each) for each in told):
        yield Flaw(
            *whole,
            f"It names nothing that {whom} talked about.",
            f"Take up what was said about {told[0].strip()}.",
        )
