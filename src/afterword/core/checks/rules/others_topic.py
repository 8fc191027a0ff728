"""Words put into the wrong mouth."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import mentions
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAID = re.compile(
    r"\b(?:you|your)\b[^.?!\n]{0,40}\b(?:said|told|mention\w*|explain\w*|describ\w*|talk\w*"
    r"|remark\w*|asked)\b[^.?!\n]*",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("R011", "R012", "R098"), family="grounding")
def others_topic(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give each of them their own words back. Someone else's show that you mixed them up."""
    others = [
        (person.name, topic.about)
        for interview in facts.application.interviews
        for person in interview.interviewers
        if person.name != facts.to.name
        for topic in person.topics
    ]
    for found in SAID.finditer(draft.body):
        if any(mentions(found[0], topic.about) for topic in facts.topics):
            continue
        for name, about in others:
            if mentions(found[0], about):
                yield Flaw(
                    found.start(),
                    found.end(),
                    f"It was {name} who talked about {about.strip()}.",
                    f"Take up what {facts.to.name} said.",
                )
