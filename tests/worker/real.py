"""The contract of both engines, on the database that the environment names."""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random
from threading import Event, Thread

import pytest
from django.db import connection

from afterword.actions.mailroom import Mailroom
from afterword.core.errors import MailboxRefused, MailboxUnreachable
from afterword.core.model.dispatch import Dispatch, DispatchState
from afterword.settings import settings
from afterword.testing import ScriptedPost
from afterword.worker.in_process import InProcess, once
from afterword.worker.tasks import Shift
from afterword.worker.watching import Pauses, Watching
from tests.actions.mailrooms import MORNING
from tests.storage.real import emptied
from tests.worker.rooms import EAGER, Running, approved, approved_one, real_room, shift

PATIENCE = 15


@pytest.fixture
def post() -> ScriptedPost:
    return ScriptedPost()


@pytest.fixture
def room(post: ScriptedPost) -> Iterator[Mailroom]:
    emptied()
    made = real_room(post)
    made.mailboxes.put(EAGER)
    yield made
    made.mailboxes.remove(EAGER.id)


def engine(given: Shift, **how: object) -> object:
    """Give the engine that serves the database of this process."""
    if settings().database:
        from afterword.worker.on_procrastinate import OnProcrastinate

        return OnProcrastinate(given, Random(1), settings().database, longest=0.3)
    return InProcess(given, Random(1), longest=0.3, **how)


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def states(room: Mailroom, messages: list[Dispatch]) -> set[DispatchState]:
    return {room.outbox.get(each.id).state for each in messages}


def test_sends_what_is_due_and_what_becomes_due(room: Mailroom, post: ScriptedPost) -> None:
    first = approved(room, ["a@firm.example", "b@firm.example"])
    now = [MORNING]
    with Running(engine(shift(room, lambda: now[0]))):
        until(lambda: states(room, first) == {DispatchState.SENT})
        second = approved_later(room)
        time.sleep(0.7)
        assert states(room, [second]) == {DispatchState.APPROVED}
        now[0] = second.not_before
        until(lambda: states(room, [second]) == {DispatchState.SENT})
    assert len(post.delivered) == 3


def approved_later(room: Mailroom) -> Dispatch:
    room.mailboxes.put(replace(EAGER, undo_seconds=600))
    each = approved_one(room, "later", "c@firm.example")
    assert each.not_before == MORNING + timedelta(minutes=10)
    return each


def test_two_workers_send_everything_once(room: Mailroom, post: ScriptedPost) -> None:
    messages = approved(room, [f"a{n}@firm.example" for n in range(30)])
    with Running(engine(shift(room))), Running(engine(shift(room))):
        until(lambda: states(room, messages) == {DispatchState.SENT})
    assert len(post.delivered) == 30
    assert len(set(post.delivered)) == 30


def test_goes_on_after_an_error_and_says_nothing_of_the_letter(
    room: Mailroom, post: ScriptedPost
) -> None:
    bad, *good = approved(room, [f"a{n}@firm.example" for n in range(3)])
    told: list[str] = []

    class Broken(ScriptedPost):
        def send(self, dispatch: Dispatch, *, before_body: Callable[[], bool]) -> object:
            if dispatch.id == bad.id:
                raise RuntimeError(dispatch.body)
            return post.send(dispatch, before_body=before_body)

    with Running(engine(shift(replace(room, post=Broken()), tell=told.append))):
        until(lambda: states(room, good) == {DispatchState.SENT})
    assert any("RuntimeError at real.py" in line for line in told)
    assert not any(part in "\n".join(told) for part in (bad.body[:20], bad.subject, "firm.example"))


def test_stops_soon_although_a_server_hangs(room: Mailroom) -> None:
    (each,) = approved(room, ["a@firm.example"])
    entered, free = Event(), Event()

    class Hanging(ScriptedPost):
        def send(self, dispatch: Dispatch, *, before_body: Callable[[], bool]) -> object:  # noqa: ARG002 -- none arrives
            before_body()
            entered.set()
            free.wait(60)
            raise MailboxUnreachable

    with Running(engine(shift(replace(room, post=Hanging())))) as running:
        assert entered.wait(PATIENCE)
        began = time.monotonic()
        running.stop.set()
        running.thread.join(PATIENCE)
        assert time.monotonic() - began < 5
    assert states(room, [each]) == {DispatchState.SENDING}
    free.set()


def test_a_mailbox_is_watched_by_one_at_a_time_and_by_another_afterwards(room: Mailroom) -> None:
    opened: list[str] = []
    waiting = Event()

    class Waiting(ScriptedPost):
        def account(self, mailbox: str) -> "Waiting":
            opened.append(mailbox)
            return self

        def wait(self, folder: str, seconds: float) -> bool:  # noqa: ARG002 -- the same
            return waiting.wait(0.05) and False

    def watching(stop: Event) -> Thread:
        given = shift(replace(room, post=Waiting()))
        thread = Thread(target=Watching(given, Random(1)).run, args=(stop, 0.1), daemon=True)
        thread.start()
        return thread

    first, second = Event(), Event()
    one = watching(first)
    until(lambda: opened == ["alex"])
    other = watching(second)
    time.sleep(0.5)
    assert opened == ["alex"]
    first.set()
    one.join(PATIENCE)
    until(lambda: opened == ["alex", "alex"])
    second.set()
    other.join(PATIENCE)


def test_a_watcher_opens_again_what_broke_and_forgets_a_mailbox_that_is_removed(
    room: Mailroom,
) -> None:
    looks: list[int] = []

    class Shaky(ScriptedPost):
        def account(self, mailbox: str) -> "Shaky":  # noqa: ARG002 -- there is one
            looks.append(1)
            if len(looks) < 3:
                raise MailboxUnreachable("not now")
            return self

        def wait(self, folder: str, seconds: float) -> bool:  # noqa: ARG002 -- the same
            time.sleep(0.05)
            raise OSError(folder)

    told: list[str] = []
    stop = Event()
    given = shift(replace(room, post=Shaky()), tell=told.append)
    thread = Thread(target=Watching(given, Random(1)).run, args=(stop, 0.1), daemon=True)
    thread.start()
    until(lambda: len(looks) >= 4)
    room.mailboxes.remove(EAGER.id)
    time.sleep(0.3)
    count = len(looks)
    time.sleep(2)
    assert len(looks) <= count + 1
    stop.set()
    thread.join(PATIENCE)
    assert sum("not now" in line for line in told) == 1
    room.mailboxes.put(EAGER)


def test_pauses_grow_are_spread_and_long_for_a_wrong_password() -> None:
    pauses = Pauses(Random(1))
    grown = [pauses.next(MailboxUnreachable()) for _ in range(12)]
    assert grown[0] <= 1
    assert 150 <= grown[-1] <= 300
    refused = [pauses.next(MailboxRefused()) for _ in range(12)]
    assert refused[-1] > 900
    pauses.again()
    assert pauses.next(MailboxUnreachable()) <= 1


def test_once_looks_sends_and_ends(room: Mailroom, post: ScriptedPost) -> None:
    messages = approved(room, [f"a{n}@firm.example" for n in range(3)])
    assert once(shift(room)) == 3
    assert states(room, messages) == {DispatchState.SENT}
    assert len(post.delivered) == 3
    assert once(shift(room)) == 0


def test_says_what_was_missed_while_nobody_worked(room: Mailroom) -> None:
    (each,) = approved(room, ["a@firm.example"])
    told: list[str] = []
    now = each.send_by + timedelta(hours=5)
    with Running(InProcess(shift(room, lambda: now, tell=told.append), Random(1), longest=0.3)):
        until(lambda: states(room, [each]) == {DispatchState.ASKS})
        until(lambda: any(line.startswith("missed    1") for line in told))


def test_only_one_of_several_pages_works(room: Mailroom, post: ScriptedPost) -> None:
    told: list[list[str]] = [[], []]
    one, two = (
        InProcess(shift(room, tell=each.append), Random(1), alone=True, longest=0.1)
        for each in told
    )
    with Running(one):
        approved(room, ["x@firm.example"])
        until(lambda: len(post.delivered) == 1)
        with Running(two):
            for n in range(5):
                approved_one(room, f"more{n}", f"m{n}@firm.example")
            until(lambda: len(post.delivered) == 6)
            assert told[1] == []


def test_the_same_nudge_waits_once_and_no_date_is_put_into_the_engine(room: Mailroom) -> None:
    if not settings().database:
        return
    from afterword.storage.jobs import SPACE, prepare_jobs
    from afterword.worker.on_procrastinate import engine as made
    from afterword.worker.on_procrastinate import nudge

    assert room
    prepare_jobs()

    async def give() -> None:
        app = made(settings().database, 1)
        async with app.open_async():
            for _ in range(2):
                await nudge(app, "sweep", "sweep")
                await nudge(app, "send_one", "send", ["a"])
                await nudge(app, "send_one", "send", ["a", "b"])

    asyncio.run(give())
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT queueing_lock, scheduled_at FROM {SPACE}.procrastinate_jobs")  # noqa: S608 -- a name of ours
        assert sorted(cursor.fetchall()) == [("send/a", None), ("send/b", None), ("sweep", None)]
        cursor.execute(f"DROP SCHEMA {SPACE} CASCADE")


def test_a_job_whose_worker_is_gone_is_taken_away(room: Mailroom) -> None:
    if not settings().database:
        return
    from afterword.storage.jobs import SPACE, prepare_jobs, sweep_jobs

    assert room
    prepare_jobs()
    jobs = f"{SPACE}.procrastinate_jobs"
    with connection.cursor() as cursor:
        cursor.execute(f"SET search_path = {SPACE}")
        cursor.execute(
            f"INSERT INTO {jobs} (queue_name, task_name, status) VALUES ('q', 't', 'doing'), ('q', 't', 'todo')"  # noqa: S608 -- names of ours
        )
        cursor.execute("RESET search_path")
        sweep_jobs()
        cursor.execute(f"SELECT status FROM {jobs}")  # noqa: S608 -- the same
        assert cursor.fetchall() == [("todo",)]
        cursor.execute(f"DROP SCHEMA {SPACE} CASCADE")


def test_another_version_of_the_engine_makes_its_tables_anew(room: Mailroom) -> None:
    if not settings().database:
        return
    from afterword.storage.jobs import SPACE, prepare_jobs

    assert room
    prepare_jobs()
    with connection.cursor() as cursor:
        cursor.execute(f"COMMENT ON SCHEMA {SPACE} IS 'another'")
        cursor.execute(f"CREATE TABLE {SPACE}.old (n int)")
        prepare_jobs()
        cursor.execute(
            f"SELECT to_regclass('{SPACE}.old'), to_regclass('{SPACE}.procrastinate_jobs')"
        )
        old, jobs = cursor.fetchone()
    assert old is None
    assert jobs is not None
