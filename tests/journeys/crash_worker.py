"""A worker that may be killed at any moment: ``python -m tests.journeys.crash_worker``.

Its clock runs faster than that of the wall, so that leases end while a test waits. The provider
files what it accepts: what lies in the folder of the sink is found among what was sent.
"""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from random import Random
from signal import SIGTERM, signal
from threading import Event
from typing import Any
from uuid import uuid4

from afterword.actions.mailboxes import Place
from afterword.actions.post import Head
from afterword.core.model.dispatch import Dispatch
from afterword.core.model.mailbox import Server
from afterword.mail.credential import Password
from afterword.mail.smtp import SmtpSender
from afterword.settings import settings
from afterword.worker.in_process import InProcess
from afterword.worker.tasks import Shift
from tests.actions.mailrooms import MORNING
from tests.mail_servers.tokens import PASSWORD
from tests.worker.rooms import EAGER, approved, real_room

PATIENCE = 1.2
"""Real seconds that a server may take over a text; shorter than a lease on the fast clock."""


@dataclass(frozen=True)
class Given:
    """What a worker is told when it is started."""

    port: int
    trusted_by: str
    folder: str
    began: float
    """When the clock stood at MORNING, in seconds of the system."""
    speed: float

    def clock(self) -> datetime:
        return MORNING + timedelta(seconds=(time.time() - self.began) * self.speed)


@dataclass
class SinkPost:
    """Sends by the sink, and finds what the sink has taken."""

    given: Given
    known: dict[str, str] = field(default_factory=dict)

    def sender(self, mailbox: str) -> SmtpSender:  # noqa: ARG002 -- one way for all
        server = Server(host="localhost", port=self.given.port, certificate=self.given.trusted_by)
        box = replace(EAGER, smtp=server)
        return SmtpSender(box, server, lambda: Password(PASSWORD), timeout=4, patience=PATIENCE)

    def account(self, mailbox: str) -> "SinkPost":  # noqa: ARG002 -- the same
        return self

    def find_sent(self, dispatch: Dispatch) -> str | None:
        for each in Path(self.given.folder).glob("*.eml"):
            if each.name not in self.known:
                self.known[each.name] = str(message_from_bytes(each.read_bytes())["Message-ID"])
        return dispatch.message_id if dispatch.message_id in self.known.values() else None

    def file_sent(self, dispatch: Dispatch) -> None:
        raise AssertionError(dispatch.id)

    def place(self, folder: str) -> Place:  # noqa: ARG002 -- nothing comes in
        return Place(uidvalidity=1)

    def heads(self, folder: str, after: Place) -> Iterator[Head]:  # noqa: ARG002 -- the same
        return iter(())

    def wait(self, folder: str, seconds: float) -> bool:  # noqa: ARG002 -- the same
        time.sleep(min(seconds, 30))
        return False

    def close(self) -> None:
        pass


def prepare(addresses: list[str], given: Given) -> None:
    """Approve a message to each address."""
    room = real_room(SinkPost(given))
    room.mailboxes.put(EAGER)
    approved(room, addresses)


def work(given: Given) -> None:
    """Work until killed or told to stop."""
    stop = Event()
    signal(SIGTERM, lambda *_: stop.set())
    room, chance = real_room(SinkPost(given)), Random()
    begun = given.clock()
    shift = Shift(room=room, owner=uuid4().hex, tell=tell, clock=given.clock, began=begun)
    engine: Any = InProcess(shift, chance, longest=0.3)
    if settings().database:
        from afterword.worker.on_procrastinate import OnProcrastinate

        engine = OnProcrastinate(shift, chance, settings().database, hands=2, longest=0.3)
    print("ready", flush=True)  # noqa: T201 -- the one who started it reads this
    engine.run(stop)


def tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    told = Given(**json.loads(sys.argv[2]))
    if sys.argv[1] == "prepare":
        prepare(json.load(sys.stdin), told)
    else:
        work(told)
