"""Letters that are copies of each other."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import body, containment

COPY = 0.50
CLOSE = 0.25


@message_check(Severity.ERROR, Source("R031", "P20", "P24", "P25"), family="panel")
def too_similar(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Write each of them a letter of their own. They compare, and copies are noticed.

    Measured as the share of four-word runs: an error from a half on, advice from a quarter.
    """
    own = body(draft.body)
    for sibling in facts.siblings:
        share = containment(own, body(sibling.body))
        if share >= CLOSE:
            whom = "an earlier letter" if sibling.follow_up == "sent" else "the letter"
            yield Flaw(
                0,
                len(draft.body),
                f"{share:.0%} of it stands in {whom} to {sibling.to} as well.",
                "Keep what is about this person, and say the rest in other words.",
                severity=Severity.ERROR if share >= COPY else Severity.WARNING,
            )
