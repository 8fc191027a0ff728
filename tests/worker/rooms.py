"""A mailroom over the database that the environment names, and applications whose mail is due."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from threading import Event, Thread
from typing import Any, Self
from uuid import uuid4

from afterword import wiring
from afterword.actions.add import add
from afterword.actions.approve import approve
from afterword.actions.mailroom import Mailroom
from afterword.actions.post import Post
from afterword.actions.prepare import prepare
from afterword.core.inbound.received import Received
from afterword.core.model.contact import Contact, Reach
from afterword.core.model.dispatch import Dispatch
from afterword.mail.composed import composed
from afterword.worker.tasks import Shift
from tests.actions.mailrooms import MAILBOX, MORNING, THANKS, talked, unread
from tests.core.planning.cases import DANA

EAGER = replace(MAILBOX, per_hour=3600, files_sent=True)
"""A mailbox that sends as fast as it can."""


def real_room(post: Post) -> Mailroom:
    """Lay out a mailroom over the database of this process."""
    desk = wiring.desk()
    from afterword.storage.inbox import DjangoInbox
    from afterword.storage.mailboxes import DjangoMailboxes
    from afterword.storage.outbox import DjangoOutbox

    return Mailroom(
        desk=desk,
        outbox=DjangoOutbox(),
        inbox=DjangoInbox(),
        mailboxes=DjangoMailboxes(),
        post=post,
        compose=composed,
        read=lambda _: Received(),
        understand=unread,
        new_id=lambda: uuid4().hex,
    )


def approved(
    room: Mailroom, addresses: Iterable[str], *, now: datetime = MORNING, mailbox: str = "alex"
) -> list[Dispatch]:
    """Approve one message to each of some addresses, each of an application of its own."""
    return [
        approved_one(room, f"firm{n}", address, now=now, mailbox=mailbox)
        for n, address in enumerate(addresses)
    ]


def approved_one(
    room: Mailroom, id: str, address: str, *, now: datetime = MORNING, mailbox: str = "alex"
) -> Dispatch:
    add(room.desk, talked(id=id, contacts=(known(address),)), who="test", now=now)
    prepared = prepare(room, id, THANKS, now=now, mailbox=mailbox)
    return approve(room, prepared, seen=prepared.seen, who="test", now=now)


def known(address: str) -> Contact:
    return Contact(name=DANA, channels=(Reach(channel="email", address=address),))


def shift(room: Mailroom, clock: Callable[[], datetime] = lambda: MORNING, **more: Any) -> Shift:
    told: list[str] = []
    fields = {"owner": uuid4().hex, "tell": told.append, "clock": clock, "began": clock()}
    return Shift(room=room, **(fields | more))


class Running:
    """An engine that runs in a thread until the test is over."""

    def __init__(self, engine: Any) -> None:
        self.stop = Event()
        self.thread = Thread(target=engine.run, args=(self.stop,), daemon=True)

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        self.thread.join(10)
        assert not self.thread.is_alive()


SECOND = timedelta(seconds=1)
CHANCE = Random(8642)
