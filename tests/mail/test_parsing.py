"""No mail stalls, crashes or fills the process that listens for mails."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from afterword.mail.parsing import Apart, Unread
from afterword.mail.received import received

SECONDS = 2.0


def _stall() -> str:
    while True:
        pass


def _recurse() -> str:
    return _recurse()


DEEDS: dict[bytes, Callable[[], object]] = {
    b"stall": _stall,
    b"sleep": lambda: time.sleep(60),
    b"fill": lambda: "x" * (8 << 30),
    b"die": lambda: os._exit(3),
    b"kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    b"raise": lambda: {}["nothing"],
    b"recurse": _recurse,
    b"print": lambda: sys.stdout.write("words\n" * 9),
    b"pid": lambda: str(os.getpid()),
}


def told(raw: bytes, more: str = "") -> object:
    """Do what the mail says, or count its octets."""
    return DEEDS[raw]() if raw in DEEDS else f"{len(raw)}{more}"


@pytest.fixture
def apart() -> Iterator[Apart[object]]:
    with Apart(told, seconds=SECONDS) as made:
        yield made


def gone(pid: object) -> bool:
    """Tell whether a process has ended and left nothing."""
    for _ in range(100):
        if not Path(f"/proc/{pid}").exists():
            return True
        time.sleep(0.05)
    return False


def ended(pid: object) -> bool:
    """Tell whether an orphan has ended; what is left of it is for the first process to clear."""
    status = Path(f"/proc/{pid}/status")
    for _ in range(100):
        if not status.exists() or "State:\tZ" in status.read_text(encoding="utf-8"):
            return True
        time.sleep(0.05)
    return False


def test_what_the_function_gives_is_given(apart: Apart[object]) -> None:
    assert apart(b"") == "0"
    assert apart(b"abc") == "3"
    assert apart(b"x" * 20_000_000) == "20000000"


def test_one_process_serves_many_mails(apart: Apart[object]) -> None:
    assert {apart(b"pid") for _ in range(50)} == {apart(b"pid")}
    assert apart(b"pid") != str(os.getpid())


@pytest.mark.parametrize("mail", [b"stall", b"sleep"])
def test_what_takes_too_long_is_stopped(apart: Apart[object], mail: bytes) -> None:
    first = apart(b"pid")
    began = time.monotonic()
    found = apart(mail)
    assert isinstance(found, Unread)
    assert "longer than 2 seconds" in found.because
    assert time.monotonic() - began < SECONDS + 10
    assert gone(first)
    assert apart(b"abc") == "3"


@pytest.mark.parametrize("mail", [b"fill", b"die", b"kill"])
def test_what_ends_the_process_stops_nothing_else(apart: Apart[object], mail: bytes) -> None:
    found = apart(mail)
    assert isinstance(found, Unread)
    assert "memory" in found.because
    assert apart(b"abc") == "3"


@pytest.mark.parametrize(("mail", "name"), [(b"raise", "KeyError"), (b"recurse", "RecursionError")])
def test_what_raises_is_said(apart: Apart[object], mail: bytes, name: str) -> None:
    first = apart(b"pid")
    assert apart(mail) == Unread(f"It could not be read ({name}).")
    assert apart(b"pid") == first


def test_what_is_printed_does_not_disturb(apart: Apart[object]) -> None:
    assert apart(b"print") == 54
    assert apart(b"abc") == "3"


def test_more_can_be_given_along(apart: Apart[object]) -> None:
    assert apart(b"abc", more=" octets") == "3 octets"


def test_threads_take_turns(apart: Apart[object]) -> None:
    found: list[object] = []
    threads = [threading.Thread(target=lambda n=n: found.append((n, apart(b"x" * n)))) for n in range(20)]  # fmt: skip
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(found) == [(n, str(n)) for n in range(20)]  # type: ignore[type-var]


def test_a_closed_one_leaves_no_process_and_starts_again(apart: Apart[object]) -> None:
    first = apart(b"pid")
    apart.close()
    assert gone(first)
    assert apart(b"abc") == "3"


def test_a_function_that_cannot_be_found_is_no_bad_mail() -> None:
    code = "from afterword.mail.parsing import Apart\ndef f(raw): pass\nwith Apart(f, seconds=9) as a: a(b'')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "does not start" in done.stderr


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_it_ends_with_its_parent_in_the_midst_of_work(how: signal.Signals, tmp_path: Path) -> None:
    page = tmp_path / "parent.py"
    page.write_text(
        "from tests.mail.test_parsing import told\nfrom afterword.mail.parsing import Apart\na = Apart(told, seconds=2)\nprint(a(b'pid'), flush=True)\na._seconds = 60\na(b'stall')\n"
    )
    parent = subprocess.Popen([sys.executable, page], stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": os.pathsep.join([".", "src"])})  # fmt: skip
    assert parent.stdout
    with parent:
        pid = parent.stdout.readline().strip()
        time.sleep(0.3)
        parent.send_signal(how)
    assert ended(pid)


def test_mails_are_read_there() -> None:
    with Apart(received, seconds=5) as apart:
        raw = b"From: d@acme.example\n\nHello\n"
        assert apart(raw) == received(raw)
