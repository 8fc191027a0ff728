"""A mail that the tests change."""

from typing import Any

from afterword.actions.mailroom import Mail, Thread
from afterword.testing import at

PLAIN = Mail(
    id="4f2a9c",
    message_id="<4f2a9c@candidate.example>",
    date=at("Wed 14 Oct 2026 08:30"),
    sender_name="Alex Moreau",
    sender="alex@candidate.example",
    recipient_name="Dana Whitfield",
    recipient="dana@acme.example",
    subject="Thank you: Shift Lead",
    body="Dear Ms Whitfield,\n\nthank you for your time.\n\nAlex Moreau\n",
    thread=Thread(),
)


def mail(**changes: Any) -> Mail:
    """Give the mail with some of it changed."""
    return PLAIN._replace(**changes)
