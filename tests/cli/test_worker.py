"""`afterword worker` at the terminal."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

WORKER = [sys.executable, "-m", "afterword", "worker"]


def test_once_does_what_is_due_and_ends(tmp_path: Path) -> None:
    environment = os.environ | {"AFTERWORD_DATA_DIR": str(tmp_path)}
    done = subprocess.run(
        [*WORKER, "--once"], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "0 messages moved; afterword outbox shows them.\n"


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
