"""A letter for every channel, and names and words that mean harm."""

from typing import Any

from hypothesis import strategies as st

from afterword.core.model.channel import Letter
from afterword.testing import at

TEXT = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029"),
    max_size=120,
)


def letter(**changes: Any) -> Letter:
    fields: dict[str, Any] = {
        "sender_name": "Alex Morgan",
        "sender_address": "alex@candidate.example",
        "recipient_name": "Dana Whitfield",
        "recipient_address": "dana@acme.example",
        "subject": "Thank you: Shift Lead",
        "body": "Dear Ms Whitfield,\n\nThank you.\n",
        "at": at("Wed 14 Oct 2026 08:30"),
    }
    return Letter(**(fields | changes))
