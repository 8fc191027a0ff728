"""One text by two ways."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.happening import Sent
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import body, containment

COPY = 0.5


@message_check(Severity.ERROR, Source("C6", "R048", "R087"), family="panel")
def same_text_on_two_channels(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Never send one text by two ways. A card that repeats the mail is worth less than none."""
    own = body(draft.body)
    for channel, text in _others(draft, facts):
        if containment(own, body(text)) >= COPY:
            yield whole(
                draft,
                f"{facts.to.name} gets nearly the same text by {channel}.",
                "Keep one of them, or say one other thing here.",
            )


def _others(draft: Draft, facts: Facts) -> Iterator[tuple[str, str]]:
    """Give what the same person got or gets by another channel."""
    name = facts.to.name.casefold()
    sent: list[Sent | Draft] = [h for h in facts.application.happenings if isinstance(h, Sent)]
    for each in (*sent, *facts.application.drafts, *facts.siblings):
        if each.to.casefold() == name and each.channel != draft.channel and each.body:
            yield each.channel, each.body
