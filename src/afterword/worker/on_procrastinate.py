"""The worker of many: the same tasks as jobs of Procrastinate, in any number of processes.

A job is only a nudge. No date is ever put into the engine: the due table is the schedule, and
every worker looks into it when the next message is due. A job that is lost or stuck holds nothing
up, and one that comes twice finds the message gone (docs/decisions/due-table-is-the-schedule.md).
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from random import Random
from threading import Event, Thread
from typing import TypeVar

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Job
from procrastinate.types import JSONDict

from afterword.storage.jobs import SPACE, prepare_jobs, sweep_jobs
from afterword.storage.leases import Leases
from afterword.worker.hands import Hands
from afterword.worker.in_process import LAST, LONGEST, SHORTEST
from afterword.worker.tasks import LIMIT, Hand, Shift, fault
from afterword.worker.watching import Watching, lease

HANDS = 4
"""Jobs that one process does at once; they wait for servers most of the time."""
LOOKS = 300.0
"""Seconds between two looks into the mailboxes that nobody holds open."""
POLLED = 1.0
"""Seconds between two looks into the queue: a notice that comes while a job is fetched is lost."""
QUEUE = "afterword"
NAMES = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
"""What Django calls the parts of an address, as the driver does."""
Given = TypeVar("Given")


class OnProcrastinate:
    """Takes nudges from Procrastinate, and gives them."""

    def __init__(
        self,
        shift: Shift,
        chance: Random,
        database: Mapping[str, str],
        *,
        hands: int = HANDS,
        longest: float = LONGEST,
    ) -> None:
        """``database`` says how PostgreSQL is reached, in Django's words."""
        self._shift, self._chance, self._longest = shift, chance, longest
        self._database, self._count = database, hands

    def run(self, stop: Event) -> None:
        """Work until told to stop; a message on its way has a moment to arrive."""
        self._hands = Hands(self._shift, self._count)
        watching = Watching(self._shift, self._chance)
        watcher = Thread(target=watching.run, args=(stop,), daemon=True)
        watcher.start()
        asyncio.run(self._connected(stop))
        self._hands.rest(LAST)
        watcher.join(LAST / 2)

    async def _connected(self, stop: Event) -> None:
        """Work as long as the database answers, and again when it does again."""
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        Thread(
            target=lambda: stop.wait() and loop.call_soon_threadsafe(stopping.set), daemon=True
        ).start()
        while not stop.is_set():
            try:
                await self._working(stopping)
            except Exception as error:  # noqa: BLE001 -- a server that restarts comes back
                self._shift.tell(f"engine    {fault(error)}")
            with suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), self._chance.uniform(0.5, 2.0))

    async def _working(self, stopping: asyncio.Event) -> None:
        await self._done(lambda _: prepare_jobs())
        app = engine(self._database, self._count)
        self._teach(app)
        async with app.open_async():
            jobs = app.run_worker_async(
                queues=[QUEUE],
                concurrency=self._count,
                install_signal_handlers=False,
                delete_jobs="always",
                fetch_job_polling_interval=POLLED,
                shutdown_graceful_timeout=LAST,
            )
            await first_of(jobs, self._nudging(app), stopping.wait())

    async def _done(self, work: Callable[[Hand], Given]) -> Given:
        """Have something done by the next hand that is free; what goes wrong is told as well."""
        try:
            return await asyncio.wrap_future(self._hands.do(work))
        except Exception as error:
            self._shift.tell(f"failed    {fault(error)}")
            raise

    def _teach(self, app: App) -> None:
        """Say what the jobs are."""

        @app.task(name="sweep")
        async def sweep() -> None:
            due = await self._done(Hand.due)
            await nudge(app, "send_one", "send", due)
            if len(due) == LIMIT:
                await nudge(app, "sweep", "sweep")  # behind those, for the rest
            await self._done(Hand.search)

        @app.task(name="send_one")
        async def send_one(id: str) -> None:
            await self._done(lambda hand: hand.send(id))

        @app.task(name="watch_mailbox")
        async def watch_mailbox(id: str) -> None:
            await self._done(lambda hand: look_unless_watched(hand, id))

    async def _nudging(self, app: App) -> None:
        """Ask for a sweep whenever something is due, and for looks now and then."""
        outbox, loop = self._shift.room.outbox, asyncio.get_running_loop()
        look_at = loop.time() + LOOKS
        while True:
            await nudge(app, "sweep", "sweep")
            if loop.time() >= look_at:
                look_at = loop.time() + LOOKS
                await self._done(lambda _: sweep_jobs())
                every = await self._done(lambda hand: hand.shift.room.mailboxes.all())
                await nudge(app, "watch_mailbox", "watch", [each.id for each in every if each.imap])
            due = await self._done(lambda _: outbox.next_due())
            wait = (due - self._shift.clock()).total_seconds() if due else self._longest
            await asyncio.sleep(min(max(wait, SHORTEST), self._longest))


async def nudge(app: App, task: str, lock: str, ids: Sequence[str] | None = None) -> None:
    """Put a job for each id into the queue, or one without; not where the same waits there."""
    what: list[JSONDict] = [{}] if ids is None else [{"id": each} for each in ids]
    jobs = [
        Job(
            id=None,
            status=None,
            queue=QUEUE,
            lock=None,
            queueing_lock="/".join((lock, *map(str, each.values()))),
            task_name=task,
            task_kwargs=each,
        )
        for each in what
    ]
    if not jobs:
        return
    try:
        await app.job_manager.batch_defer_jobs_async(jobs)
    except AlreadyEnqueued:
        for each in jobs if len(jobs) > 1 else ():
            with suppress(AlreadyEnqueued):
                await app.job_manager.defer_job_async(each)


def look_unless_watched(hand: Hand, mailbox: str) -> None:
    """Look into a mailbox that nobody holds open."""
    leases = Leases()
    if leases.take(lease(mailbox)):
        try:
            hand.look(mailbox)
        finally:
            leases.let_go(lease(mailbox))


def engine(database: Mapping[str, str], hands: int) -> App:
    """Make the engine, with connections for its jobs, its ears and its heart."""
    logging.getLogger("procrastinate").setLevel(logging.CRITICAL)  # ours say what matters
    how: JSONDict = {NAMES[key]: value for key, value in database.items() if value}
    how["options"] = f"-c search_path={SPACE}"
    return App(connector=PsycopgConnector(kwargs=how, min_size=1, max_size=hands + 3))


async def first_of(*works: Awaitable[object]) -> None:
    """Run several things until the first of them ends, and stop the others."""
    tasks = [asyncio.ensure_future(each) for each in works]
    done, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for each in rest:
        each.cancel()
    await asyncio.gather(*rest, return_exceptions=True)
    for each in done:
        each.result()
