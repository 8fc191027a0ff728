"""A mailroom in memory, with one application whose thank-you is due."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import Any

from afterword.actions.add import add
from afterword.actions.approve import approve
from afterword.actions.look_after import search, settle_left
from afterword.actions.mailroom import Mail, Mailroom, Understood
from afterword.actions.prepare import prepare
from afterword.actions.send import send
from afterword.actions.ways import Ways
from afterword.core.inbound.received import Received
from afterword.core.model.application import Application
from afterword.core.model.candidate import Candidate
from afterword.core.model.dispatch import Dispatch, DispatchState
from afterword.core.model.interview import Interviewer, Topic
from afterword.core.model.mailbox import Mailbox, Server
from afterword.testing import (
    MemoryInbox,
    MemoryMailboxes,
    MemoryOutbox,
    MemoryStore,
    ScriptedPost,
    at,
)
from tests.core.planning.cases import DANA, case, meeting
from tests.storage.contract import desk_on

ALEX = "alex@candidate.example"
MAILBOX = Mailbox(
    id="alex",
    address=ALEX,
    smtp=Server(host="smtp.candidate.example", port=465),
    imap=Server(host="imap.candidate.example", port=993),
    undo_seconds=0,
)
TALKED = Interviewer(
    name=DANA,
    topics=(
        Topic(about="planning the night shifts", thought="Planning ahead saves the first hour."),
    ),
)
THANKS = f"thank-you-{DANA.lower().replace(' ', '-')}"
MORNING = at("Wed 14 Oct 2026 09:00", "America/New_York")


def talked(**changes: Any) -> Application:
    """Make an application whose thank-you can be sent as it is composed."""
    met = meeting("Tue 13 Oct 2026 15:00", interviewers=(TALKED,))
    fields = {"candidate": Candidate(name="Alex Morgan", email=ALEX, zone="America/New_York")}
    return case(met, **(fields | changes))


def unread(_: bytes, **_place: str) -> Understood:
    """Read nothing."""
    return Understood(Received(), None)


@dataclass
class Room:
    """A mailroom, its servers, and shorter ways to use both."""

    post: ScriptedPost = field(default_factory=ScriptedPost)
    mailbox: Mailbox = MAILBOX

    def __post_init__(self) -> None:
        numbers = count(1)
        self.room = Mailroom(
            desk=desk_on(MemoryStore()),
            outbox=MemoryOutbox(),
            inbox=MemoryInbox(),
            mailboxes=MemoryMailboxes(self.mailbox),
            post=self.post,
            compose=composed,
            read=lambda _: Received(),
            understand=unread,
            new_id=lambda: f"d{next(numbers)}",
        )
        self.ways = Ways(self.room)

    def with_(self, application: Application, now: datetime = MORNING) -> "Room":
        add(self.room.desk, application, who="test", now=now)
        return self

    def approve(self, follow_up: str = THANKS, now: datetime = MORNING, **how: Any) -> Dispatch:
        prepared = prepare(self.room, "acme", follow_up, now=now, **how)
        return approve(self.room, prepared, seen=prepared.seen, who="test", now=now)

    def send(self, each: Dispatch, now: datetime = MORNING) -> DispatchState | None:
        return send(self.room, self.ways, each.id, owner="test", now=now)

    def changed(self, **changes: Any) -> None:
        self.room = replace(self.room, **changes)
        self.ways = Ways(self.room)


def look_after(room: Mailroom, ways: Ways, *, now: datetime) -> None:
    """Do what a round does but for sending."""
    settle_left(room, now=now, limit=100)
    search(room, ways, now=now, limit=100)


def composed(mail: Mail) -> bytes:
    """Make the bytes of a mail, plainly."""
    return f"Message-ID: {mail.message_id}\r\nSubject: {mail.subject}\r\n\r\n{mail.body}".encode()
