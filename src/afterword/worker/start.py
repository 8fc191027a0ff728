"""Starts the worker that fits the database of this machine."""

import os
import socket
import sys
from datetime import UTC, datetime
from multiprocessing.util import Finalize
from random import Random
from secrets import token_hex
from signal import SIGINT, SIGTERM, signal
from threading import Event, Thread

from afterword import wiring
from afterword.settings import settings
from afterword.worker.in_process import LAST, InProcess, once
from afterword.worker.tasks import Shift, fault


def work() -> None:
    """Work until the terminal or the system says stop."""
    stop = Event()
    for number in (SIGINT, SIGTERM):
        signal(number, lambda *_: stop.set())
    shift, chance = _shift(), Random()  # noqa: S311 -- spreads attempts
    database = settings().database
    tell("worker    sends what is due and watches mailboxes; Ctrl-C stops")
    if not database:
        InProcess(shift, chance).run(stop)
        return
    from afterword.worker.on_procrastinate import OnProcrastinate  # noqa: PLC0415 -- PostgreSQL only

    OnProcrastinate(shift, chance, database).run(stop)


def work_once() -> int:
    """Look into every mailbox and send what is due; give how many messages moved."""
    return once(_shift())


def work_beside_the_page() -> None:
    """Work in threads of this process; of several that serve the page, only one does."""
    stop = Event()

    def begin() -> None:
        try:
            InProcess(_shift(), Random(), alone=True).run(stop)  # noqa: S311 -- the same
        except Exception as error:  # noqa: BLE001 -- the page is there without it
            tell(f"failed    {fault(error)}")

    thread = Thread(target=begin, daemon=True)
    thread.start()

    def end() -> None:
        stop.set()
        thread.join(LAST * 2)

    # A child process ends without the exit handlers of the interpreter.
    Finalize(None, end, exitpriority=10)


def tell(line: str) -> None:
    """Write a line into the log: standard error, with the moment."""
    sys.stderr.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} {line}\n")
    sys.stderr.flush()


def _shift() -> Shift:
    owner = f"{socket.gethostname()}/{os.getpid()}/{token_hex(4)}"
    return Shift(room=wiring.mailroom(), owner=owner, tell=tell)
