"""Messages that do not go by this channel."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check, whole
from afterword.core.checks.matrix import goes_by
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.model.happening import CallInvited, Reply, Sent
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

NAMES = {"email": "e-mail", "linkedin": "LinkedIn", "handwritten": "a card", "phone": "telephone"}


@message_check(Severity.ERROR, Source("R063", "R064", "R081", "P59", "C6"), family="channel")
def wrong_channel(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Send each message the way it belongs. News of an offer on LinkedIn reads as gossip.

    A reminder is spoken only to those with whom you have spoken by telephone before.
    """
    if not goes_by(draft.kind, draft.channel):
        kind = draft.kind.replace("_", " ")
        yield whole(
            draft,
            f"A {kind} does not go by {NAMES.get(draft.channel, draft.channel)}.",
            "Send it by e-mail.",
        )
    elif draft.kind is Kind.REMINDER and draft.channel == "phone" and not _spoke(facts):
        yield whole(
            draft,
            f"No call with {facts.to.name} is recorded; a reminder is no first call.",
            "Send it by e-mail.",
            Severity.WARNING,
        )


def _spoke(facts: Facts) -> bool:
    """Tell whether the two of them called before, or a call was wished."""
    name = facts.to.name.casefold()
    return any(
        (isinstance(each, Sent) and each.channel == "phone" and each.to.casefold() == name)
        or (isinstance(each, Reply) and each.channel == "phone" and each.sender.casefold() == name)
        or (isinstance(each, CallInvited) and each.by.casefold() == name)
        for each in facts.application.happenings
    )
