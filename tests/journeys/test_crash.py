"""Workers are killed while they send, and no message is sent twice, lost, or falsely called sent.

benchmarks/crash.py does the same with as many messages as it is told.
"""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.journeys.crash import Campaign, cut, kills, one_of_all, power_cuts, restarts
from tests.mail_servers.certificates import Pair
from tests.storage.postgres import address, binaries, restart, running

NOTHING = (0, 0, 0, 0, 0)


def test_workers_killed_and_last_writes_lost_on_sqlite(tmp_path: Path, certificate: Pair) -> None:
    campaign = Campaign(tmp_path / "c", certificate, 24, Random(1))

    def trouble(it: Campaign) -> None:
        power_cuts(it, 2)
        kills(it, 4)

    counts = campaign.run(trouble)
    assert counts.faults == NOTHING, counts
    assert counts.states["sent"] > 0
    assert counts.kills == 8


def test_workers_killed_and_the_server_restarted_on_postgresql(
    tmp_path: Path, certificate: Pair
) -> None:
    programs = binaries()
    if programs is None:
        pytest.skip(
            "the worker on PostgreSQL: no PostgreSQL server is installed (apt-get install postgresql)"
        )
    with running(programs) as folder:
        url = address(folder)
        campaign = Campaign(tmp_path / "c", certificate, 24, Random(2), url, workers=3)

        def trouble(it: Campaign) -> None:
            restarts(it, 2, lambda: restart(programs, folder))
            one_of_all(it)

        counts = campaign.run(trouble)
    assert counts.faults == NOTHING, counts
    assert counts.states["sent"] > 0
    assert (counts.kills, counts.restarts) == (1, 2)


def test_cutting_the_log_loses_the_last_writes_and_nothing_else(tmp_path: Path) -> None:
    """What the test above rests on."""
    file = tmp_path / "x.sqlite3"
    code = """
import os, sqlite3, sys
it = sqlite3.connect(sys.argv[1], isolation_level=None)
it.execute("PRAGMA journal_mode=WAL")
it.execute("CREATE TABLE x (n)")
for n in range(9):
    it.execute("INSERT INTO x VALUES (?)", [n])
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", code, str(file)], check=False)
    assert cut(file, 2) == 2
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT max(n) FROM x").fetchone() == (6,)
