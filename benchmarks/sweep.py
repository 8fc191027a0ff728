"""What a round over the due table costs as the table grows: 1,000 due among many, on both stores.

The time of the two searches (due, lease ended) and of claiming each of the 1,000, among 10,000
and among 1,000,000 approved and sent messages. It should be the same: at most 1.2x.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from django.db import connection

from afterword.actions.add import add
from afterword.testing import ScriptedPost
from tests.actions.mailrooms import MORNING, talked
from tests.storage.outbox_contract import approved
from tests.storage.postgres import address, binaries, running
from tests.worker.rooms import real_room

DUE, SIZES = 1000, (10_000, 1_000_000)
SQLITE_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {})"
PG_NUMBERS = "WITH n AS (SELECT generate_series(0, {} - 1) AS i)"
FILL = """
INSERT INTO dispatch (id, application_id, follow_up, mailbox, document, message, state, phase,
    not_before, attempts, owner, lease_until, says, settled_at, recorded, filed)
{numbers} SELECT 'x' || i, 'acme', 'f' || i, 'alex', %s, %s,
    CASE WHEN i %% 2 = 0 THEN 'approved' ELSE 'sent' END, '', %s, 0, '', NULL, '', NULL, true, true
FROM n
"""


def measure(size: int) -> None:
    """Fill the database of the environment, and print the best times as JSON."""
    room = real_room(ScriptedPost())
    add(room.desk, talked(), who="bench", now=MORNING)
    for n in range(DUE):
        at = MORNING - timedelta(seconds=n)
        room.outbox.approve(approved(id=f"d{n}", follow_up=f"due{n}", not_before=at))
    later = MORNING + timedelta(days=30)
    sqlite = connection.vendor == "sqlite"
    numbers = (SQLITE_NUMBERS if sqlite else PG_NUMBERS).format(size - DUE)
    with connection.cursor() as cursor:
        cursor.execute(FILL.format(numbers=numbers), ["{}" + " " * 300, b"x" * 300, later])
        cursor.execute("ANALYZE" if sqlite else "VACUUM ANALYZE dispatch")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)" if sqlite else "CHECKPOINT")
    outbox, lease = room.outbox, MORNING + timedelta(minutes=15)

    def searches() -> None:
        assert len(outbox.due(MORNING, DUE)) == DUE
        assert outbox.expired(MORNING, DUE) == ()

    def claims() -> None:
        for each in outbox.due(MORNING, DUE):
            assert outbox.claim(each, owner="bench", now=MORNING, lease_until=lease)

    def again() -> None:
        with connection.cursor() as cursor:
            cursor.execute("UPDATE dispatch SET state = 'approved' WHERE state = 'sending'")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)" if sqlite else "VACUUM dispatch")

    print(json.dumps({"search": best(searches, 20), "claim": best(claims, 8, again)}))


def best(work: Callable[[], None], times: int, after: Callable[[], None] | None = None) -> float:
    """Give the best time of some calls, in seconds."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
        if after:
            after()
    return min(took)


@contextmanager
def database(programs: Path | None) -> Iterator[dict[str, str]]:
    """Give the environment of a fresh database: PostgreSQL by its programs, else SQLite."""
    with TemporaryDirectory() as folder:
        if programs is None:
            yield {"AFTERWORD_DATA_DIR": folder, "AFTERWORD_DATABASE_URL": ""}
            return
        with running(programs) as at:
            yield {"AFTERWORD_DATA_DIR": folder, "AFTERWORD_DATABASE_URL": address(at)}


def figures(store: str, programs: Path | None) -> None:
    """Measure one store at both sizes and print the ratios."""
    found = []
    for size in SIZES:
        with database(programs) as environment:
            done = subprocess.run(
                [sys.executable, __file__, str(size)],
                env=os.environ | environment, check=True, capture_output=True, text=True,
            )  # fmt: skip
            found.append(json.loads(done.stdout))
    small, large = found
    for what in ("search", "claim"):
        ratio = large[what] / small[what]
        verdict = "" if ratio <= 1.2 else "  MISSED"
        print(
            f"{f'{store}: {what} {DUE} due among a million':52} {large[what] * 1e3:7.1f} ms"
            f" {ratio:8.2f}x  aim 1.2x{verdict}",
            flush=True,
        )


def both() -> None:
    """Measure both stores."""
    figures("SQLite", None)
    programs = binaries()
    if programs is None:
        print("PostgreSQL is not installed: not run")
    else:
        figures("PostgreSQL", programs)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(int(sys.argv[1]))
    else:
        both()
