"""One contract for every store: in memory, on SQLite, on PostgreSQL."""

import json
import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from afterword.testing import MemoryStore
from tests.storage.contract import StoreContract
from tests.storage.postgres import address, binaries, running


class TestMemoryStore(StoreContract):
    """The contract in memory."""

    @pytest.fixture(autouse=True)
    def fresh(self) -> None:
        self.store = MemoryStore()


def run_contract(**environment: str) -> None:
    """Run the contract in a process that knows one database only."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:xdist",
        "-p",
        "no:cacheprovider",
        "tests/storage/real.py",
        "tests/storage/real_mailboxes.py",
    ]
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    done = subprocess.run(
        command,
        env=clean | environment | {"DJANGO_TEST_DATA": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_the_contract_holds_on_sqlite(tmp_path: Path) -> None:
    run_contract(AFTERWORD_DATA_DIR=str(tmp_path))


def test_the_contract_holds_on_postgresql(tmp_path: Path) -> None:
    programs = binaries()
    if programs is None:
        pytest.skip(
            "the store on PostgreSQL: no PostgreSQL server is installed (apt-get install postgresql)"
        )
    with running(programs) as folder:
        run_contract(AFTERWORD_DATA_DIR=str(tmp_path), AFTERWORD_DATABASE_URL=address(folder))


ADD_NOTES = """
import sys
from afterword import wiring
from afterword.actions.record import record
from afterword.core.errors import StaleApplication
from afterword.core.model.happening import Note
from datetime import datetime, UTC
desk, now = wiring.desk(), datetime(2026, 10, 14, tzinfo=UTC)
for n in range(20):
    while True:
        try:
            record(desk, "acme", Note(at=now, text=f"{sys.argv[1]}-{n}"), who="t", now=now)
            break
        except StaleApplication:
            pass
"""


def test_four_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    case = Path("examples/panel.yaml").read_text(encoding="utf-8")
    file = tmp_path / "case.yaml"
    file.write_text(f"id: acme\n{case}", encoding="utf-8")
    command = [sys.executable, "-m", "afterword"]
    subprocess.run(
        [*command, "import", str(file)], env=environment, check=True, capture_output=True
    )

    def write(name: int) -> int:
        return subprocess.run(
            [sys.executable, "-c", ADD_NOTES, str(name)], env=environment, check=False
        ).returncode

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(write, range(4))) == [0, 0, 0, 0]
    shown = subprocess.run(
        [*command, "export", "acme"], env=environment, check=True, capture_output=True, text=True
    )
    assert shown.stdout.count("what: note") == 80


def test_a_writer_killed_at_any_moment_leaves_whole_versions_only(tmp_path: Path) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "afterword"]
    subprocess.run(
        [*command, "import", "examples/panel.yaml"],
        env=environment,
        check=True,
        capture_output=True,
    )
    database = tmp_path / "afterword.sqlite3"
    code = ADD_NOTES.replace("range(20)", "range(10**6)").replace('"acme"', f'"{PANEL}"')
    for n in range(4):
        before = seen(database)[0]
        writer = subprocess.Popen([sys.executable, "-c", code, "x"], env=environment)
        while seen(database)[0] < before + 5 + 3 * n:
            assert writer.poll() is None
        writer.kill()
        writer.wait()
        version, entries, notes = seen(database)
        assert version == entries == notes + 1
    shown = subprocess.run(
        [*command, "export", PANEL], env=environment, check=True, capture_output=True, text=True
    )
    assert shown.stdout.count("what: note") == seen(database)[2]


PANEL = "meridian-hospital-group-shift-planning-lead"


def seen(database: Path) -> tuple[int, int, int]:
    """Look past the store, while others write: version, journal entries, notes in the document."""
    with closing(sqlite3.connect(database)) as connection:
        version, document, entries = connection.execute(
            "SELECT version, document, (SELECT count(*) FROM journal) FROM application"
        ).fetchone()
    notes = sum(each["what"] == "note" for each in json.loads(document).get("happenings", ()))
    assert version == entries == notes + 1
    return version, entries, notes


def test_of_four_who_add_the_same_at_once_one_wins(tmp_path: Path) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "afterword", "import", "examples/panel.yaml"]

    def bring(_: int) -> int:
        return subprocess.run(command, env=environment, capture_output=True, check=False).returncode

    with ThreadPoolExecutor(4) as pool:
        codes = sorted(pool.map(bring, range(4)))
    assert (codes[0], codes.count(0)) == (0, 1)
    assert seen(tmp_path / "afterword.sqlite3") == (1, 1, 0)


def test_the_data_of_a_person_is_theirs_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(folder)}
    subprocess.run(
        [sys.executable, "-m", "afterword", "list"],
        env=environment,
        check=True,
        capture_output=True,
    )
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "afterword.sqlite3").stat().st_mode & 0o077 == 0


def test_the_first_start_may_happen_four_times_at_once(tmp_path: Path) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "afterword", "list"]

    def start(_: int) -> int:
        return subprocess.run(command, env=environment, capture_output=True, check=False).returncode

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(start, range(4))) == [0, 0, 0, 0]
