"""Messages a second on PostgreSQL by 1, 2 and 4 workers, beside empty jobs of Procrastinate.

Ours sweeps, nudges, claims, asks the planner again, keeps the marker, the answer and the record;
the server of the mailbox is one in memory that takes everything. The peer's jobs are empty
coroutines, as many at once in each process as ours. Aim: 0.6x.
"""

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event

sys.path.insert(0, str(Path(__file__).parents[1]))

import psycopg

from afterword.settings import settings
from afterword.storage.jobs import SPACE, prepare_jobs
from afterword.testing import ScriptedPost
from afterword.worker.on_procrastinate import HANDS, QUEUE, OnProcrastinate, engine, nudge
from tests.actions.mailrooms import MORNING
from tests.storage.postgres import address, binaries, running
from tests.worker.rooms import EAGER, approved_one, real_room, shift

MESSAGES, WORKERS = 400, (1, 2, 4)


def work(go: Path) -> None:
    """Work; nothing is due until the file is there."""
    early = MORNING - timedelta(hours=1)

    def clock() -> datetime:
        return MORNING if go.exists() else early

    room = real_room(ScriptedPost())
    given = shift(room, clock, began=early, tell=lambda _: None)
    print("ready", flush=True)
    OnProcrastinate(given, Random(1), settings().database, longest=0.2).run(Event())  # noqa: S311 -- spreads attempts


def do_nothing() -> None:
    """Do the empty jobs of the peer."""
    app = engine(settings().database, HANDS)

    @app.task(name="nothing")
    async def nothing(id: str) -> None: ...

    async def run() -> None:
        async with app.open_async():
            print("ready", flush=True)
            await app.run_worker_async(queues=[QUEUE], concurrency=HANDS, delete_jobs="always")

    asyncio.run(run())


@contextmanager
def workers(number: int, *command: str) -> Iterator[None]:
    """Run some processes, all of them ready."""
    line = [sys.executable, __file__, *command]
    started = [subprocess.Popen(line, stdout=subprocess.PIPE, text=True) for _ in range(number)]
    try:
        for each in started:
            assert each.stdout is not None
            assert each.stdout.readline() == "ready\n"
        time.sleep(1.5)
        yield
    finally:
        for each in started:
            each.kill()
            each.communicate()


def until(done: Callable[[], bool], began: float) -> float:
    """Wait until something is so, and give the seconds it took."""
    while not done():
        time.sleep(0.02)
    return time.perf_counter() - began


def ours(url: str, number: int, go: Path) -> float:
    """Give the messages a second of some workers."""
    room = real_room(ScriptedPost())
    room.mailboxes.put(EAGER)
    for n in range(MESSAGES):
        approved_one(room, f"firm{number}-{n}", f"a{n}@firm.example")
    go.unlink(missing_ok=True)
    with workers(number, "work", str(go)), psycopg.connect(url, autocommit=True) as connection:
        began = time.perf_counter()
        go.touch()
        ask = (
            "SELECT count(*) FROM dispatch WHERE NOT recorded AND state IN ('approved', 'sending')"
        )
        took = until(lambda: connection.execute(ask).fetchone() == (0,), began)
        sent = connection.execute("SELECT count(*) FROM dispatch WHERE state <> 'sent'").fetchone()
        assert sent == (0,), sent
        connection.execute("TRUNCATE application CASCADE")
    return MESSAGES / took


def bare(url: str, number: int) -> float:
    """Give the empty jobs a second of some workers."""

    async def give() -> None:
        app = engine(settings().database, 1)
        async with app.open_async():
            await nudge(app, "nothing", "n", [str(n) for n in range(MESSAGES)])

    with workers(number, "nothing"), psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"SET search_path = {SPACE}")
        connection.execute("DELETE FROM procrastinate_jobs")  # of workers that were killed
        began = time.perf_counter()
        asyncio.run(give())
        ask = f"SELECT count(*) FROM {SPACE}.procrastinate_jobs"  # noqa: S608 -- a name of ours
        return MESSAGES / until(lambda: connection.execute(ask).fetchone() == (0,), began)


def measure() -> None:
    """Print both rates for each number of workers."""
    url = os.environ["AFTERWORD_DATABASE_URL"]
    real_room(ScriptedPost())
    prepare_jobs()
    with TemporaryDirectory() as folder:
        for number in WORKERS:
            peer = max(bare(url, number) for _ in range(2))
            rate = ours(url, number, Path(folder) / "go")
            verdict = "" if rate / peer >= 0.6 else "  MISSED"
            print(
                f"{f'PostgreSQL: messages a second by {number} workers':52} {rate:7.0f}/s"
                f" {rate / peer:8.2f}x  aim 0.6x of {peer:.0f}/s{verdict}",
                flush=True,
            )


def main() -> None:
    """Run as what the command line says."""
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if what == "work":
        work(Path(sys.argv[2]))
    elif what == "nothing":
        do_nothing()
    elif what == "measure":
        measure()
    elif (programs := binaries()) is None:
        print("PostgreSQL is not installed: not run")
    else:
        with running(programs) as at, TemporaryDirectory() as folder:
            given = {"AFTERWORD_DATA_DIR": folder, "AFTERWORD_DATABASE_URL": address(at)}
            command = [sys.executable, __file__, "measure"]
            subprocess.run(command, env=os.environ | given, check=True)


if __name__ == "__main__":
    main()
