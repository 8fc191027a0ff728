"""What waits in outbox and inbox: in one line, and for one follow-up."""

from typing import NamedTuple

from afterword.actions.inbox import Inbox
from afterword.actions.outbox import Outbox
from afterword.core.model.dispatch import WAITING, Dispatch, DispatchState
from afterword.core.prose import sentence

BY_ITSELF = (DispatchState.APPROVED, DispatchState.SENDING)
"""The states of what goes without anybody doing anything more."""


class Waiting(NamedTuple):
    """How much waits."""

    goes: int
    """Approved messages that go at their moment."""
    asks: int
    """Messages about which the person decides."""
    mails: int
    """Mails about which the person is asked."""

    @property
    def says(self) -> str:
        """Say it in one line; nothing when nothing waits."""
        asks = [_count(self.asks, "message")] if self.asks else []
        asks += [_count(self.mails, "mail")] if self.mails else []
        parts = []
        if self.goes:
            verb, whose = ("goes", "its") if self.goes == 1 else ("go", "their")
            parts.append(f"{_count(self.goes, 'approved message')} {verb} out at {whose} moment")
        if asks:
            verb = "waits" if self.asks + self.mails == 1 else "wait"
            parts.append(f"{' and '.join(asks)} {verb} for your decision")
        return " ".join(map(sentence, parts))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def waiting(outbox: Outbox, inbox: Inbox, application: str = "") -> Waiting:
    """Count what waits, of one application or of all."""
    counts = outbox.counts(application)
    goes = sum(counts.get(state, 0) for state in BY_ITSELF)
    return Waiting(goes, sum(counts.values()) - goes, inbox.count(application))


def standing(outbox: Outbox, application: str, follow_up: str) -> Dispatch | None:
    """Give the message of a follow-up that waits, if there is one."""
    found = outbox.of(application)
    return next((it for it in found if it.follow_up == follow_up and it.state in WAITING), None)
