"""One contract for both engines: in one process on SQLite, on Procrastinate with PostgreSQL."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mail_servers.dovecot_postfix import missing
from tests.storage.postgres import address, binaries, running


def run_contract(file: str = "tests/worker/real.py", **environment: str) -> None:
    """Run the contract in a process that knows one database only."""
    plain = ("-q", "-p", "no:xdist", "-p", "no:cacheprovider")
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plain, file],
        env=clean | environment | {"DJANGO_TEST_DATA": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-5000:]


def test_the_contract_holds_in_one_process(tmp_path: Path) -> None:
    run_contract(AFTERWORD_DATA_DIR=str(tmp_path))


def test_the_contract_holds_on_procrastinate(tmp_path: Path) -> None:
    programs = binaries()
    if programs is None:
        pytest.skip(
            "the worker on PostgreSQL: no PostgreSQL server is installed (apt-get install postgresql)"
        )
    with running(programs) as folder:
        run_contract(AFTERWORD_DATA_DIR=str(tmp_path), AFTERWORD_DATABASE_URL=address(folder))


def test_the_worker_sends_and_listens_with_real_servers(tmp_path: Path) -> None:
    if reason := missing():
        pytest.skip(reason)
    run_contract("tests/worker/real_mail.py", AFTERWORD_DATA_DIR=str(tmp_path))
