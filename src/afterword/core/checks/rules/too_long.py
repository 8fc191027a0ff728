"""Letters that take too much time."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import body_paragraphs, words

MOST = {
    Kind.THANK_YOU: 200,
    Kind.STATUS_CHECK: 130,
    Kind.REMINDER: 90,
    Kind.OFFER_UPDATE: 170,
    Kind.QUALIFICATION_UPDATE: 110,
    Kind.AVAILABILITY_UPDATE: 110,
    Kind.MATERIALS: 80,
    Kind.DELAY_ACK: 70,
    Kind.REPLY: 70,
    Kind.OFFER_ACK: 120,
    Kind.REJECTION_REPLY: 130,
    Kind.WITHDRAWAL: 110,
    Kind.KEEP_IN_TOUCH: 110,
    Kind.CORRECTION: 70,
}
"""Words of the body, by kind (content matrix of domain.md)."""


@message_check(Severity.ERROR, Source("R015", "R035", "R046", "R097", "C10"), family="structure")
def too_long(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Keep it short. A long message asks for more time than the reader has."""
    left, most = MOST[facts.kind], MOST[facts.kind]
    listed = body_paragraphs(draft.body)
    count = sum(len(words(each.text)) for each in listed)
    if count <= most:
        return
    for each in listed:
        if len(words(each.text)) > left:
            start = each.start
            break
        left -= len(words(each.text))
    yield Flaw(
        start,
        listed[-1].end,
        f"It has {count} words; {most} are the limit.",
        "Drop what matters least: first the next steps, then questions, then the interest.",
    )
