"""Texts that LinkedIn cuts off."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matrix import LINKEDIN_MESSAGE, NOTE, PREMIUM_NOTE
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@message_check(Severity.ERROR, Source("P57", "P58", "C10"), family="channel")
def linkedin_length(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Keep within what LinkedIn takes; it cuts off the rest.

    Only people you are connected with can be sent a message. The note that goes with an
    invitation, as thanks often do, holds 200 signs, with a paid account 300.
    """
    if draft.channel != "linkedin":
        return
    count = len(draft.body.strip())
    end = len(draft.body.rstrip())
    start = end - count
    note = PREMIUM_NOTE if facts.application.candidate.linkedin_premium else NOTE
    if count > LINKEDIN_MESSAGE:
        yield Flaw(
            start + LINKEDIN_MESSAGE,
            end,
            f"It has {count} signs; a message on LinkedIn holds {LINKEDIN_MESSAGE}.",
            "Drop what stands from here on.",
        )
    elif count > note and draft.kind is Kind.THANK_YOU:
        yield Flaw(
            start + note,
            end,
            f"It has {count} signs, which fits a message to someone you are connected with; "
            f"the note of an invitation holds {note}.",
            "For an invitation, end before this.",
            severity=Severity.INFO,
        )
