"""Messages a second through a local sink, beside a bare smtplib loop on one connection.

Ours claims each message, asks the planner again, keeps the marker before the text, keeps the
answer and records it on the application; all of it on the disk. The loop does nothing but send the
same bytes. The sink syncs every message to the disk before it says 250, for both. Aim: 0.5x.
"""

import os
import smtplib
import ssl
import statistics
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword.actions.sweep import sweep
from afterword.actions.ways import Ways
from afterword.core.model.dispatch import DispatchState
from tests.journeys.crash_worker import Given, SinkPost
from tests.mail_servers.certificates import Pair, issued
from tests.mail_servers.tokens import PASSWORD
from tests.storage.postgres import address, binaries, running
from tests.worker.rooms import EAGER, approved, real_room

ROUNDS, AT_ONCE = 9, 20


@contextmanager
def sink(folder: Path, certificate: Pair) -> Iterator[int]:
    """Run a sink as a process of its own, and give its port."""
    command = [sys.executable, "-m", "tests.mail_servers.sink", str(folder), str(certificate.chain)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
    ) as it:
        assert it.stdout is not None
        yield int(it.stdout.readline())
        it.kill()


@contextmanager
def bare(port: int, certificate: Pair) -> Iterator[smtplib.SMTP]:
    """Give a connection of smtplib, signed in."""
    context = ssl.create_default_context(cafile=certificate.trusted_by)
    with smtplib.SMTP_SSL("localhost", port, context=context) as smtp:
        smtp.ehlo()
        smtp.docmd("AUTH", "PLAIN " + b64encode(f"\0alex\0{PASSWORD}".encode()).decode())
        yield smtp


def rounds(port: int, certificate: Pair, kept: Path) -> Iterator[tuple[float, float]]:
    """Send some by sweeps and the same by the loop, in turn; give the seconds of both."""
    given = Given(port, str(certificate.trusted_by), str(kept), time.time(), 0.0)
    room = real_room(SinkPost(given))
    room.mailboxes.put(EAGER)
    number = ROUNDS * AT_ONCE + 1
    messages = {
        it.id: it for it in approved(room, [f"accept.{n}@f.example" for n in range(number)])
    }
    ways = Ways(room)
    sweep(room, ways, owner="bench", clock=given.clock, limit=1)  # opens the connection
    with bare(port, certificate) as smtp:
        for _ in range(ROUNDS):
            began = time.perf_counter()
            done = sweep(room, ways, owner="bench", clock=given.clock, limit=AT_ONCE).came_to
            ours = time.perf_counter() - began
            assert {state for _, state in done} == {DispatchState.SENT}
            began = time.perf_counter()
            for each, _ in done:
                smtp.sendmail(each.sender, [each.recipient], messages[each.id].message)
            yield ours, time.perf_counter() - began
    ways.close()


def measure() -> None:
    """Print the rates on the database of the environment."""
    with TemporaryDirectory() as folder:
        certificate = issued(Path(folder))
        kept = Path(folder) / "kept"
        kept.mkdir()
        with sink(kept, certificate) as port:
            took = list(rounds(port, certificate, kept))
    store = "PostgreSQL" if os.environ.get("AFTERWORD_DATABASE_URL") else "SQLite"
    ratio = statistics.median(peer / ours for ours, peer in took)
    ours, peer = (AT_ONCE / statistics.median(times) for times in zip(*took, strict=True))
    verdict = "" if ratio >= 0.5 else "  MISSED"
    print(
        f"{f'{store}: messages a second, all states kept':52} {ours:7.0f}/s"
        f" {ratio:8.2f}x  aim 0.5x of {peer:.0f}/s{verdict}",
        flush=True,
    )


def both() -> None:
    """Measure each store in a process of its own."""
    with TemporaryDirectory() as folder:
        given = os.environ | {"AFTERWORD_DATA_DIR": folder, "AFTERWORD_DATABASE_URL": ""}
        subprocess.run([sys.executable, __file__, "measure"], env=given, check=True)
        programs = binaries()
        if programs is None:
            print("PostgreSQL is not installed: not run")
            return
        with running(programs) as at:
            given["AFTERWORD_DATABASE_URL"] = address(at)
            subprocess.run([sys.executable, __file__, "measure"], env=given, check=True)


if __name__ == "__main__":
    measure() if len(sys.argv) > 1 else both()
