"""The worker of one person: two threads, and one for each mailbox, beside one database."""

from datetime import datetime, timedelta
from random import Random
from threading import Event, Thread

from afterword.actions.sweep import Swept
from afterword.core.model.dispatch import DispatchState
from afterword.storage.leases import Leases, mend, part
from afterword.worker.tasks import LIMIT, Hand, Shift, fault
from afterword.worker.watching import Watching, quietly

LONGEST = 30.0
"""Seconds between two rounds at most; what was approved meanwhile is due no earlier."""
SHORTEST = 0.2
"""Seconds between two rounds at least."""
SLEPT = timedelta(minutes=2)
"""A pause that is so much longer than it should be was a sleep of the machine."""
LAST = 2.0
"""Seconds that a message on its way has when the worker is told to stop."""


class InProcess:
    """Sends what is due and watches mailboxes, in threads of this process."""

    def __init__(
        self, shift: Shift, chance: Random, *, alone: bool = False, longest: float = LONGEST
    ) -> None:
        """``alone`` lets only one of several processes send, as each of them serves the page."""
        self._shift, self._chance, self._alone, self._longest = shift, chance, alone, longest

    def run(self, stop: Event) -> None:
        """Work until told to stop; a message on its way has a moment to arrive.

        What has not by then is settled by the next worker, as after a crash.
        """
        watching = Watching(self._shift, self._chance)
        threads = [
            Thread(target=self._sweeping, args=(stop,), daemon=True),
            Thread(target=watching.run, args=(stop,), daemon=True),
        ]
        for each in threads:
            each.start()
        stop.wait()
        for each in threads:
            each.join(LAST / len(threads))

    def _sweeping(self, stop: Event) -> None:
        leases, hand = Leases(), Hand(self._shift, "sweep")
        looked, pause = self._shift.began, 0.0
        fresh = True
        while not stop.wait(pause):
            now = self._shift.clock()
            fresh = fresh or self._slept(looked, now, pause)
            try:
                pause = self._round(hand, leases, fresh=fresh)
                fresh = False
            except Exception as error:  # noqa: BLE001 -- a worker that dies sends nothing more
                self._shift.tell(f"failed    {fault(error)}")
                hand.ways.close()
                mend()
                pause = self._longest
            looked = self._shift.clock()
        hand.ways.close()
        quietly(leases.close)
        part()

    def _slept(self, looked: datetime, now: datetime, pause: float) -> bool:
        """Tell whether the machine slept, and say so."""
        slept = now - looked > timedelta(seconds=pause) + SLEPT
        if slept:
            self._shift.tell(f"awake     the machine slept since {looked:%Y-%m-%d %H:%M} UTC")
        return slept

    def _round(self, hand: Hand, leases: Leases, *, fresh: bool) -> float:
        """Sweep once, and give the seconds until the next time."""
        if self._alone and not (leases.hold() and leases.take("sweep")):
            return self._longest
        swept = hand.sweep()
        missed = sum(state is DispatchState.ASKS for _, state in swept.came_to)
        if fresh and missed:
            self._shift.tell(f"missed    {missed} while nobody worked; afterword outbox asks you")
        return _pause(swept, self._shift.clock(), self._longest)


def _pause(swept: Swept, now: datetime, longest: float) -> float:
    if len(swept.came_to) >= LIMIT:
        return 0.0
    if swept.next is None:
        return longest
    return min(max((swept.next - now).total_seconds(), SHORTEST), longest)


def once(shift: Shift) -> int:
    """Look into every mailbox and send what is due, and stop; give how many messages moved."""
    hand = Hand(shift, "once")
    moved = 0
    for each in shift.room.mailboxes.all():
        if each.imap:
            try:
                hand.look(each.id)
            except Exception as error:  # noqa: BLE001 -- the other mailboxes are looked into
                shift.tell(f"watch     {each.id}: {fault(error)}")
    while swept := hand.sweep().came_to:
        moved += len(swept)
    hand.ways.close()
    return moved
