"""What an action asks of whoever gives out the tokens of a mailbox."""

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Asking:
    """A question put to a person in their browser, as long as it is not answered (RFC 7636)."""

    redirect: str
    """Where the answer arrives, on this machine."""
    state: str = field(repr=False)
    """By which the answer is known to be one to this question."""
    verifier: str = field(repr=False)
    """By which the tokens are given to whoever asked, and to nobody else."""

    @property
    def text(self) -> str:
        """Write it as what a safe keeps until the answer arrives."""
        return f"{self.redirect}\n{self.state}\n{self.verifier}"

    @classmethod
    def read(cls, text: str) -> "Asking | None":
        """Read what a safe kept; nothing when there is nothing."""
        parts = text.split("\n")
        return cls(*parts) if len(parts) == 3 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A code that the person types in on another device (RFC 8628)."""

    user_code: str
    """What they type."""
    url: str
    """Where."""
    seconds: float
    """How long it is good."""
    interval: float
    """How many seconds to wait between two questions whether they have done so."""
    code: str = field(repr=False)
    """By which the question is asked."""


class Authority(Protocol):
    """Gives out tokens; each as the text that a safe keeps.

    Every way raises MailboxRefused, and none repeats a token or a secret of the client.
    """

    def ask(self, redirect: str, login: str) -> tuple[str, Asking]:
        """Give the address at which the person agrees, and what to keep until they have."""

    def by_code(self, asking: Asking, code: str) -> str:
        """Give the tokens for what the browser brought back."""

    def device(self) -> Device:
        """Ask for a code that can be typed in on another device."""

    def by_device(self, device: Device) -> str:
        """Wait until the person has typed it in, and give the tokens."""
