"""An inbox in memory, with the same contract as the real ones."""

from collections.abc import Iterable
from dataclasses import replace

from afterword.core.errors import UnknownIncoming
from afterword.core.inbound.incoming import Incoming, IncomingState

OPEN = {IncomingState.ASKS, IncomingState.SUGGESTED, IncomingState.UNREAD}
NOT_OURS = {IncomingState.SUGGESTED, IncomingState.ASIDE}


class MemoryInbox:
    """Keeps mails that came in as long as it lives."""

    def __init__(self) -> None:
        self._kept: list[Incoming] = []

    def keep(self, incoming: Incoming) -> Incoming | None:
        """Keep a mail and give it with its number; None when it is kept already."""
        if any(_place(it) == _place(incoming) or _same(it, incoming) for it in self._kept):
            return None
        self._kept.append(replace(incoming, id=len(self._kept) + 1))
        return self._kept[-1]

    def get(self, id: int) -> Incoming:
        """Give a mail. Raises UnknownIncoming."""
        if not 0 < id <= len(self._kept):
            raise UnknownIncoming(f"there is no mail {id}")
        return self._kept[id - 1]

    def of(self, application: str) -> tuple[Incoming, ...]:
        """Give the mails of an application, the latest first."""
        found = [it for it in self._kept if it.application == application]
        return tuple(sorted(found, key=lambda it: (it.came, it.id), reverse=True))

    def open(self) -> tuple[Incoming, ...]:
        """Give those about which the person is asked, the oldest first."""
        found = [it for it in self._kept if it.state in OPEN]
        return tuple(sorted(found, key=lambda it: (it.came, it.id)))

    def count(self, application: str = "") -> int:
        """Count those about which the person is asked."""
        return sum(application in {"", it.application} for it in self.open())

    def application_of(self, message_ids: Iterable[str]) -> str | None:
        """Find the application to which a mail with one of some Message-IDs belongs."""
        wanted = {each for each in message_ids if each}
        known = [it for it in self._kept if it.message_id in wanted and it.state not in NOT_OURS]
        return known[0].application if known else None

    def decide(self, id: int, since: Iterable[IncomingState], state: IncomingState) -> bool:
        """Change what became of a mail; False when it is in none of the states ``since``."""
        if not 0 < id <= len(self._kept) or self._kept[id - 1].state not in set(since):
            return False
        self._kept[id - 1] = replace(self._kept[id - 1], state=state)
        return True


def _place(each: Incoming) -> tuple[str, str, int, int]:
    return each.mailbox, each.folder, each.uidvalidity, each.uid


def _same(one: Incoming, other: Incoming) -> bool:
    named = bool(one.message_id) and one.message_id == other.message_id
    return named and one.application == other.application
