"""Messages that do not go by this channel."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import goes_by
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NAMES = {"email": "e-mail", "linkedin": "LinkedIn", "handwritten": "a card", "phone": "telephone"}


@message_check(Severity.ERROR, Source("R063", "R064", "R081", "P59", "C6"), family="channel")
def wrong_channel(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Send each message the way it belongs. News of an offer on LinkedIn reads as gossip."""
    if not goes_by(draft.kind, draft.channel):
        kind = draft.kind.replace("_", " ")
        yield whole(
            draft,
            f"A {kind} does not go by {NAMES.get(draft.channel, draft.channel)}.",
            "Send it by e-mail.",
        )
