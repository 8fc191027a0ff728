"""`afterword worker` at the terminal."""

import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

WORKER = [sys.executable, "-m", "afterword", "worker"]


def test_once_does_what_is_due_and_ends(tmp_path: Path) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    done = subprocess.run(
        [*WORKER, "--once"], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "No message was due.\n"


def test_says_that_it_works_and_ends_when_told_to(tmp_path: Path) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    with subprocess.Popen(WORKER, env=environment, stderr=subprocess.PIPE, text=True) as worker:
        assert worker.stderr is not None
        assert "sends what is due" in worker.stderr.readline()
        time.sleep(0.3)
        began = time.monotonic()
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(10) == 0
        assert time.monotonic() - began < 4
        assert worker.stderr.read() == ""


def anyone_works(folder: Path) -> bool:
    """Tell whether somebody holds what only one who works beside a page holds."""
    for each in folder.glob("afterword.sqlite3?*.lock"):
        with each.open("w", encoding="ascii") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return True
    return False


@pytest.mark.parametrize("alone", [False, True])
def test_the_page_of_one_person_works_as_well_unless_told_not_to(
    tmp_path: Path, alone: bool
) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    serve = [sys.executable, "-m", "afterword", "serve", "--port", port]
    command = [*serve, "--no-worker"] if alone else serve
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as page:
        assert page.stdout is not None
        assert "Afterword is at" in page.stdout.readline()
        end = time.monotonic() + (3 if alone else 20)
        while not anyone_works(tmp_path) and time.monotonic() < end:
            time.sleep(0.1)
        assert anyone_works(tmp_path) is not alone
        page.terminate()
        page.wait(10)
    assert not anyone_works(tmp_path)
