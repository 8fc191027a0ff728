"""Several threads that do one task after another, each over connections of its own."""

from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from afterword.storage.leases import mend, part
from afterword.worker.tasks import Hand, Shift

Given = TypeVar("Given")
Task = tuple[Callable[[Hand], Any], "Future[Any]"]


class Hands:
    """Threads that end with the process: a server that never answers holds nobody back.

    The executor of the standard library waits for its threads when the process ends.
    """

    def __init__(self, shift: Shift, count: int) -> None:
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self._threads = [
            Thread(target=self._work, args=(Hand(shift, str(number)),), daemon=True)
            for number in range(count)
        ]
        for each in self._threads:
            each.start()

    def do(self, work: Callable[[Hand], Given]) -> "Future[Given]":
        """Have something done by the next hand that is free."""
        done: Future[Given] = Future()
        self._tasks.put((work, done))
        return done

    def rest(self, seconds: float) -> None:
        """Let all finish what they are at, but no longer than some seconds."""
        for _ in self._threads:
            self._tasks.put(None)
        for each in self._threads:
            each.join(seconds / len(self._threads))

    def _work(self, hand: Hand) -> None:
        while (task := self._tasks.get()) is not None:
            work, done = task
            if not done.set_running_or_notify_cancel():
                continue
            mend()
            try:
                done.set_result(work(hand))
            except BaseException as error:  # noqa: BLE001 -- it is told to whoever waits for it
                done.set_exception(error)
        hand.ways.close()
        part()
