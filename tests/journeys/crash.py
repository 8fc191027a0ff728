"""Kills workers while they send, and counts what became of every message.

What really arrived lies in the folder of the sink, on the disk before it says so. The workers
are real processes over a real database; they send by SMTP over TLS to a sink that fails on demand.
"""

import json
import os
import sqlite3
import struct
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from threading import Thread
from typing import Any

from tests.journeys.crash_worker import Given
from tests.mail_servers.certificates import Pair
from tests.mail_servers.sink import copies

SPEED = 150.0
"""How much faster the clock of the workers runs: a lease of 15 minutes ends after six seconds."""
FAULTS = (
    *("accept",) * 6, *("slow",) * 3, *("drop_before_accept",) * 2, *("drop_after_accept",) * 2,
    "hang_after_accept", "hang_after_data", "drop_in_text", "drop_at_data-accept", "text_451-accept",
    "mail_421-accept", "rcpt_450-accept", "text_550", "rcpt_550", "data_554",
)  # fmt: skip
"""What the sink does; half of all messages meet a fault."""
SETTLED = ("sent", "refused", "unknown", "asks", "cancelled")


@dataclass
class Counts:
    """What became of the messages of one campaign."""

    sends: int = 0
    kills: int = 0
    cuts: int = 0
    restarts: int = 0
    accepted: int = 0
    states: Counter[str] = field(default_factory=Counter)
    duplicates: int = 0
    """Messages that arrived more than once."""
    lost: int = 0
    """Messages of which nobody would ever hear again."""
    falsely_sent: int = 0
    """Messages that are called sent, and never arrived."""
    falsely_unsent: int = 0
    """Messages that arrived, and are called refused or would be sent again."""
    unrecorded: int = 0
    """Messages that are called sent, and do not stand in the record once."""
    seconds: float = 0

    @property
    def asked(self) -> int:
        """Count what is handed to the person."""
        return self.states["unknown"] + self.states["asks"]

    @property
    def faults(self) -> tuple[int, ...]:
        """Give all that must be nought."""
        return (
            self.duplicates, self.lost, self.falsely_sent, self.falsely_unsent, self.unrecorded,
        )  # fmt: skip

    def __str__(self) -> str:
        states = ", ".join(f"{count} {state}" for state, count in sorted(self.states.items()))
        return (
            f"{self.sends} messages, {self.kills} kills, {self.cuts} writes lost, "
            f"{self.restarts} restarts of the database, {self.seconds:.0f} s: "
            f"{self.accepted} accepted by the sink; {states}; {self.duplicates} duplicates, "
            f"{self.lost} lost, {self.falsely_sent} falsely sent, {self.falsely_unsent} falsely "
            f"unsent, {self.unrecorded} unrecorded; {self.asked} handed to the person"
        )


@dataclass
class Campaign:
    """Messages, a sink, a database, and workers that die."""

    folder: Path
    """Empty; everything of this campaign lies in it."""
    certificate: Pair
    sends: int
    chance: Random
    url: str = ""
    """Of PostgreSQL; empty for SQLite."""
    workers: int = 2
    counts: Counts = field(default_factory=Counts)

    def __post_init__(self) -> None:
        self.kept, self.data = self.folder / "kept", self.folder / "data"
        for each in (self.kept, self.data):
            each.mkdir(parents=True)
        self.processes: list[subprocess.Popen[str]] = []

    def run(self, trouble: Callable[["Campaign"], None]) -> Counts:
        """Approve all messages, make trouble while they are sent, and count when all is settled."""
        began = time.monotonic()
        with self._sink() as port:
            self.given = Given(
                port, str(self.certificate.trusted_by), str(self.kept), time.time(), SPEED
            )
            addresses = [
                f"{self.chance.choice(FAULTS)}.{n}@firm.example" for n in range(self.sends)
            ]
            self._process("prepare", stdin=subprocess.PIPE).communicate(json.dumps(addresses))
            self.given = Given(**(asdict(self.given) | {"began": time.time()}))
            try:
                trouble(self)
                self._settle()
            finally:
                self.stop()
        self._count()
        self.counts.seconds = time.monotonic() - began
        return self.counts

    def start(self) -> subprocess.Popen[str]:
        """Start a worker, and wait until it works."""
        process = self._process("work", stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", self.log()
        self.processes.append(process)
        return process

    def kill(self, process: "subprocess.Popen[str]") -> None:
        """End a worker in the middle of whatever it does."""
        process.kill()
        process.communicate()
        self.processes.remove(process)
        self.counts.kills += 1

    def stop(self) -> None:
        """Let all workers end by themselves."""
        for each in self.processes:
            each.terminate()
        for each in self.processes:
            each.communicate(timeout=20)
        self.processes.clear()

    def log(self) -> str:
        """Give what the workers said."""
        return (self.folder / "log").read_text(encoding="utf-8")[-5000:]

    def open(self) -> int:
        """Count what still waits, or may be found to have gone."""
        gone = copies(self.kept)
        unrecorded = self.query("SELECT id FROM dispatch WHERE state = 'sent' AND NOT recorded")
        return len(unrecorded) + sum(
            state not in SETTLED or (state == "unknown" and gone[message_id] > 0)
            for _, state, message_id in self._rows()
        )

    def _settle(self) -> None:
        while len(self.processes) < self.workers:
            self.start()
        end = time.monotonic() + 90
        while self.open() and time.monotonic() < end:
            time.sleep(0.5)
            for each in self.processes:
                assert each.poll() is None, self.log()

    def _process(self, what: str, **pipes: Any) -> "subprocess.Popen[str]":
        environment = os.environ | {
            "AFTERWORD_DATA_DIR": str(self.data), "AFTERWORD_DATABASE_URL": self.url,
        }  # fmt: skip
        command = [sys.executable, "-m", "tests.journeys.crash_worker", what]
        with (self.folder / "log").open("a", encoding="utf-8") as log:
            return subprocess.Popen(
                [*command, json.dumps(asdict(self.given))],
                env=environment, stderr=log, text=True, **pipes,
            )  # fmt: skip

    @contextmanager
    def _sink(self) -> Iterator[int]:
        command = [
            sys.executable, "-m", "tests.mail_servers.sink", str(self.kept),
            str(self.certificate.chain),
        ]  # fmt: skip
        with (self.folder / "sink.log").open("w", encoding="utf-8") as log:
            sink = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
            )
        assert sink.stdout is not None
        try:
            yield int(sink.stdout.readline())
        finally:
            sink.kill()
            sink.communicate()

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """Ask the database past the product."""
        if self.url:
            import psycopg

            with psycopg.connect(self.url) as connection:
                return connection.execute(sql).fetchall()
        with closing(sqlite3.connect(self.data / "afterword.sqlite3", timeout=20)) as connection:
            return connection.execute(sql).fetchall()

    def _rows(self) -> list[tuple[str, str, str]]:
        rows = self.query("SELECT id, state, document FROM dispatch")
        return [(id, state, json.loads(document)["message_id"]) for id, state, document in rows]

    def _count(self) -> None:
        gone, counts, rows = copies(self.kept), self.counts, self._rows()
        documents = [row[0] for row in self.query("SELECT document FROM application")]
        recorded = Counter(
            each.get("message_id")
            for text in documents
            for each in json.loads(text).get("happenings", ())
        )
        counts.sends, counts.accepted = self.sends, len(gone)
        counts.states = Counter(state for _, state, _ in rows)
        counts.duplicates = sum(number > 1 for number in gone.values())
        counts.lost = self.sends - sum(
            state in {"sent", "refused", "unknown", "asks", "approved"} for _, state, _ in rows
        )
        sent = [message_id for _, state, message_id in rows if state == "sent"]
        counts.falsely_sent = sum(gone[each] == 0 for each in sent)
        counts.unrecorded = sum(recorded[each] != 1 for each in sent)
        counts.falsely_unsent = sum(
            gone[each] > 0 for _, state, each in rows if state not in {"sent", "unknown"}
        )


def kills(campaign: Campaign, number: int) -> None:
    """Kill the workers one by one, each at a moment of its own, and start others for them."""
    each = [number // campaign.workers] * campaign.workers

    def one(count: int, chance: Random) -> None:
        for _ in range(count):
            process = campaign.start()
            time.sleep(chance.uniform(0.1, 2.5))
            campaign.kill(process)

    threads = [Thread(target=one, args=(n, Random(campaign.chance.random()))) for n in each]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one_of_all(campaign: Campaign) -> None:
    """Start all, and kill one of them in the middle of it; nobody starts another."""
    while len(campaign.processes) < campaign.workers:
        campaign.start()
    time.sleep(campaign.chance.uniform(0.2, 1.5))
    campaign.kill(campaign.processes[0])
    campaign.workers -= 1


def restarts(campaign: Campaign, number: int, again: Callable[[], None]) -> None:
    """Start all, and restart the database under them."""
    for _ in range(campaign.workers):
        campaign.start()
    for _ in range(number):
        time.sleep(campaign.chance.uniform(0.2, 3.0))
        again()
        campaign.counts.restarts += 1


def power_cuts(campaign: Campaign, number: int) -> None:
    """Kill all at once, and take from the database what it wrote last."""
    for _ in range(number):
        running = [campaign.start() for _ in range(campaign.workers)]
        time.sleep(campaign.chance.uniform(0.2, 3.0))
        for each in running:
            each.kill()
        for each in running:
            campaign.kill(each)
        time.sleep(0.5)  # what was in the lines arrives
        lost = campaign.chance.choice((1, 1, 2, 3))
        campaign.counts.cuts += cut(campaign.data / "afterword.sqlite3", lost)


def cut(database: Path, commits: int) -> int:
    """Cut the last commits off the write-ahead log, as a disk that lied does; give how many.

    The format of the log: https://www.sqlite.org/fileformat2.html, section 4. A log so long that
    it has been copied into the database is left alone, for no disk loses only the copy.
    """
    log = database.with_name(f"{database.name}-wal")
    raw = log.read_bytes() if log.exists() else b""
    if len(raw) < 32:
        return 0
    size, salts = struct.unpack(">I", raw[8:12])[0], raw[16:24]
    ends = [32]
    for at in range(32, len(raw) - 24, size + 24):
        if raw[at + 8 : at + 16] != salts:
            break
        if struct.unpack(">I", raw[at + 4 : at + 8])[0]:
            ends.append(at + 24 + size)
    if (ends[-1] - 32) / (size + 24) >= 1000:
        return 0
    lost = min(commits, len(ends) - 1)
    with log.open("r+b") as file:
        file.truncate(ends[-1 - lost])
    with suppress(FileNotFoundError):
        database.with_name(f"{database.name}-shm").unlink()
    return lost
