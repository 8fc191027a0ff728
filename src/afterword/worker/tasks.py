"""The three short tasks of a worker; every engine carries the same ones.

None of them knows when it is called next: the due table says what is due, and its leases say who
has what. So a task that is lost, repeated or late does no harm.
"""

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from afterword.actions.listen import listen
from afterword.actions.look_after import Failed, search, settle_left
from afterword.actions.mailroom import Mailroom
from afterword.actions.post import Account
from afterword.actions.send import send
from afterword.actions.sweep import DECIDES, Swept, sweep
from afterword.actions.ways import Ways
from afterword.core.errors import AfterwordError
from afterword.core.model.dispatch import Dispatch, DispatchState

IDLE = timedelta(minutes=1)
"""Longer than a worker sends in one go, shorter than any server waits."""
LIMIT = 100
"""Messages a round; whoever else sweeps gets the rest meanwhile."""


def clock() -> datetime:
    """Give the moment it is."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """What a worker is given when it begins."""

    room: Mailroom
    owner: str
    """By what name it holds messages; no other worker has it."""
    tell: Callable[[str], None]
    """Writes one line into the log."""
    clock: Callable[[], datetime] = clock
    began: datetime = field(default_factory=clock)


class Hand:
    """One thread of a worker: it does one task at a time, over connections of its own."""

    def __init__(self, shift: Shift, name: str) -> None:
        self.shift, self.owner = shift, f"{shift.owner}/{name}"
        self.ways = Ways(shift.room)
        self._used = shift.began

    def sweep(self) -> Swept:
        """Settle what was left behind, send what is due, look for what may have gone."""
        shift = self.shift
        self._freshen()
        swept = sweep(
            shift.room,
            self.ways,
            owner=self.owner,
            clock=shift.clock,
            began=shift.began,
            limit=LIMIT,
        )
        for each, state in swept.came_to:
            self._told(each, state)
        self._mourn(swept.failed)
        return swept

    def due(self) -> tuple[str, ...]:
        """Settle what was left behind, and give what is due, for others to send."""
        room, now = self.shift.room, self.shift.clock()
        self._mourn(settle_left(room, now=now, limit=LIMIT))
        return room.outbox.due(now, LIMIT)

    def search(self) -> None:
        """Look into folders for what may have gone, and for copies of what went."""
        now = self.shift.clock()
        self._freshen()
        self._mourn(search(self.shift.room, self.ways, now=now, limit=LIMIT))

    def send(self, id: str) -> DispatchState | None:
        """Send one message, if it is due and nobody has it."""
        shift = self.shift
        self._freshen()
        try:
            return send(
                shift.room,
                self.ways,
                id,
                owner=self.owner,
                now=shift.clock(),
                clock=shift.clock,
                began=shift.began,
                tell=self._told,
            )
        except Exception:
            self.ways.close()
            raise

    def watch(self, account: Account, mailbox: str) -> int:
        """Take in what came into a mailbox since the last look; give how much belongs here."""
        taken = listen(self.shift.room, account, mailbox, now=self.shift.clock())
        for each in taken:
            self.shift.tell(f"came      {each.application}: {each.state}")
        return len(taken)

    def look(self, mailbox: str) -> int:
        """Do the same where nobody holds the mailbox open."""
        self._freshen()
        try:
            return self.watch(self.ways.account(mailbox), mailbox)
        except Exception:
            self.ways.drop(mailbox)
            raise

    def _told(self, each: Dispatch, state: DispatchState) -> None:
        asks = ", afterword outbox says more" if state in DECIDES else ""
        self.shift.tell(f"{state:<9} {each.follow_up} of {each.application}{asks}")

    def _freshen(self) -> None:
        """Close what has been open for long without use: servers hang up on it."""
        now = self.shift.clock()
        if abs(now - self._used) > IDLE:
            self.ways.close()
        self._used = now

    def _mourn(self, failed: tuple[Failed, ...]) -> None:
        for each in failed:
            self.shift.tell(f"failed    {each.id}: {fault(each.error)}")
        if failed:
            self.ways.close()


def fault(error: BaseException) -> str:
    """Say what went wrong without saying what it was about.

    Our own errors are made to be read. Others may repeat a letter, so only their kind and place
    are told.
    """
    if isinstance(error, AfterwordError):
        return error.what
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename.rsplit('/', 1)[-1]}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"
