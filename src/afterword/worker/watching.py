"""Watches mailboxes, each by a thread that waits until something comes in."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from threading import Event, Thread

from afterword.actions.listen import FOLDER
from afterword.core.errors import MailboxRefused
from afterword.core.model.mailbox import Mailbox
from afterword.storage.leases import Leases, mend, part
from afterword.worker.tasks import Hand, Shift, fault

TEND = 15.0
"""Seconds between looks at which mailboxes there are, and at the leases."""
WAIT = 240.0
"""Seconds of one wait: servers end it after 29 minutes (RFC 2177), routers after five."""
MOST = 300
"""Mailboxes that one process holds open; those beyond it are looked into now and then."""
SHORTEST, LONGEST, REFUSED = 1.0, 300.0, 1800.0
"""Seconds until a mailbox is tried again: doubled each time, and of one whose password is wrong."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """A thread, and how it is told to stop."""

    mailbox: Mailbox
    thread: Thread
    stop: Event


class Watching:
    """Keeps one watcher a mailbox over all processes; each is held by a lease."""

    def __init__(self, shift: Shift, chance: Random, *, wait: float = WAIT) -> None:
        self._shift, self._chance, self._wait = shift, chance, wait
        self._watchers: dict[str, Watcher] = {}

    def run(self, stop: Event, tend: float = TEND) -> None:
        """Watch all mailboxes that nobody else watches, until told to stop."""
        leases = Leases()
        while not stop.is_set():
            try:
                self._tend(leases)
            except Exception as error:  # noqa: BLE001 -- a database that restarts comes back
                self._shift.tell(f"watch     {fault(error)}")
                mend()
            stop.wait(tend)
        self._end(set(self._watchers))
        quietly(leases.close)
        part()

    def _tend(self, leases: Leases) -> None:
        """Compare the watchers with the mailboxes there are."""
        mailboxes = {it.id: it for it in self._shift.room.mailboxes.all() if it.imap}
        held = leases.hold()
        over = {
            name
            for name, it in self._watchers.items()
            if not held or mailboxes.get(name) != it.mailbox or not it.thread.is_alive()
        }
        self._end(over)
        for name in over:
            leases.let_go(lease(name))
        for name in mailboxes.keys() - self._watchers.keys():
            if len(self._watchers) < MOST and leases.take(lease(name)):
                self._watchers[name] = self._begun(mailboxes[name])

    def _begun(self, mailbox: Mailbox) -> Watcher:
        stop = Event()
        hand, pauses = Hand(self._shift, mailbox.id), Pauses(self._chance)
        thread = Thread(
            target=watch, args=(hand, mailbox.id, stop, pauses, self._wait), daemon=True
        )
        thread.start()
        return Watcher(mailbox, thread, stop)

    def _end(self, ids: set[str]) -> None:
        """Tell watchers to stop; one that waits for a server notices when the wait is over."""
        for each in ids:
            self._watchers.pop(each).stop.set()


def lease(mailbox: str) -> str:
    """Name the lease of whoever watches a mailbox."""
    return f"watch/{mailbox}"


class Pauses:
    """How long to wait before a mailbox is tried again: longer each time, and not all at once."""

    def __init__(self, chance: Random) -> None:
        self._chance, self._fails = chance, 0

    def again(self) -> None:
        """Begin anew, as it went well."""
        self._fails = 0

    def next(self, error: Exception) -> float:
        """Give the seconds until the next attempt."""
        self._fails += 1
        longest = REFUSED if isinstance(error, MailboxRefused) else LONGEST
        doubled = SHORTEST * 2.0 ** min(self._fails - 1, 20)
        return min(doubled, longest) * self._chance.uniform(0.5, 1.0)


def watch(hand: Hand, mailbox: str, stop: Event, pauses: Pauses, wait: float = WAIT) -> None:
    """Watch one mailbox until told to stop; what breaks is opened again."""
    told = ""
    while not stop.is_set():
        try:
            _open_and_watch(hand, mailbox, stop, pauses, wait)
        except Exception as error:  # noqa: BLE001 -- a watcher that dies misses every answer
            mend()
            if fault(error) != told:
                told = fault(error)
                hand.shift.tell(f"watch     {mailbox}: {told}")
            stop.wait(pauses.next(error))
    part()


def _open_and_watch(hand: Hand, mailbox: str, stop: Event, pauses: Pauses, wait: float) -> None:
    account = hand.shift.room.post.account(mailbox)
    try:
        while not stop.is_set():
            hand.watch(account, mailbox)
            part()
            pauses.again()
            account.wait(FOLDER, wait)
    finally:
        quietly(account.close)


def quietly(close: Callable[[], None]) -> None:
    """Close what may be broken already."""
    try:
        close()
    except Exception as error:  # noqa: BLE001 -- why it is closed is known already
        del error
