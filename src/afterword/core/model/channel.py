"""What a channel is: when it may be used, what it carries, and how a text leaves by it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from afterword.core.model.followup import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """When a channel may be used, in the recipient's local time, and for what."""

    opens: time
    """Nothing goes out before it."""
    closes: time
    """Nothing goes out after it."""
    best_from: time
    """Beginning of the recommended stretch of a day."""
    best_to: time
    """End of the recommended stretch of a day."""
    carries: frozenset[Kind]
    """The kinds of follow-up that can go by it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A finished text on its way out."""

    sender_name: str
    sender_address: str
    recipient_name: str
    recipient_address: str
    subject: str
    body: str
    at: datetime
    """The moment it is handed over, aware."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A text in the forms in which a person can take it to their own program."""

    link: str
    """A link that opens it in the program of the channel, for example mailto:."""
    file_name: str
    file: bytes
    """The same as a file, for example an .eml."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to reach someone."""

    name: str
    traits: Traits
    hand_over: Callable[[Letter], HandOver]
