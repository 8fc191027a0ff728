"""Look into a mailbox: what came since the last look, and what of it belongs to applications."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from afterword.actions.mailboxes import Place
from afterword.actions.mailroom import Mailroom, Understood
from afterword.actions.match import Circle, Match, chain_of, may_report
from afterword.actions.post import Account, Head
from afterword.actions.receive import Found, receive
from afterword.core.errors import StaleApplication
from afterword.core.inbound.delivery import envelope_id
from afterword.core.inbound.incoming import Incoming
from afterword.core.inbound.judgement import Class
from afterword.core.model.application import Application
from afterword.core.model.mailbox import Mailbox

FOLDER = "INBOX"
TRIES = 5
"""How often a mail is tried while somebody else changes the same record."""


def listen(room: Mailroom, account: Account, id: str, *, now: datetime) -> tuple[Incoming, ...]:
    """Take in what came into a mailbox since the last look, and give what is new of it.

    The first look only marks where the folder ends: what lay there before is not read. How far
    it has been read is kept after every mail, so that a machine may stop at any moment.
    """
    mailbox, seen = room.mailboxes.get(id), room.mailboxes.place(id, FOLDER)
    here = account.place(FOLDER)
    if here == seen:
        return ()  # neither a number nor a change has been counted since
    if seen.uidvalidity:
        look = Look(room, account, mailbox, here.uidvalidity, now)
        taken = tuple(look.taken_in(seen))
    else:
        taken = ()
    room.mailboxes.move(id, FOLDER, here)
    return taken


@dataclass(frozen=True, slots=True)
class Look:
    """One look into a mailbox."""

    room: Mailroom
    account: Account
    mailbox: Mailbox
    uidvalidity: int
    now: datetime

    def taken_in(self, seen: Place) -> Iterator[Incoming]:
        """Take in what came after a place, mail by mail."""
        circle = Circle(self.room, self.mailbox)
        for head in self.account.heads(FOLDER, seen):
            kept = self._one(circle, head)
            here = Place(uidvalidity=self.uidvalidity, uid=head.uid)
            self.room.mailboxes.move(self.mailbox.id, FOLDER, here)
            if kept is not None:
                circle = Circle(self.room, self.mailbox)
                yield kept

    def _one(self, circle: Circle, head: Head) -> Incoming | None:
        """Take in one mail; one whose record somebody is changing just now is tried again."""
        for _ in range(TRIES):
            with suppress(StaleApplication):
                return self._received(circle, head)
        return None

    def _received(self, circle: Circle, head: Head) -> Incoming | None:
        read = self.room.read(head.head)
        match = circle.match(read)
        if match is None and not may_report(read):
            return None
        raw = self.account.message(FOLDER, head.uid)
        if not raw:
            return None
        mail = self._understood(match, raw)
        if mail.judgement is not None and mail.judgement.class_ is Class.BOUNCE:
            match = circle.match_report((*_ids(mail), *chain_of(read))) or match
        if match is None:
            return None
        found = Found(
            mailbox=self.mailbox.id,
            folder=FOLDER,
            uidvalidity=self.uidvalidity,
            uid=head.uid,
            raw=raw,
            match=match,
        )
        return receive(self.room, found, mail, now=self.now)

    def _understood(self, match: Match | None, raw: bytes) -> Understood:
        if match is None:
            return self.room.understand(raw, country="", region="", zone="")
        application = self.room.desk.store.get(match.application).application
        return read_for(self.room, application, raw)


def read_for(room: Mailroom, application: Application, raw: bytes) -> Understood:
    """Read and judge a mail on the clock and the calendar of an application."""
    last = application.last_interview
    zone = last.zone if last else ""
    return room.understand(raw, country=application.country, region=application.region, zone=zone)


def _ids(mail: Understood) -> Iterator[str]:
    """Give the ids of what a report may be about: of the message, and of its envelope."""
    if mail.judgement is not None:
        yield mail.judgement.original_message_id
    yield envelope_id(mail.received)
