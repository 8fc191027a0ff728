"""Fills the database that the environment names, as a process of its own.

For tests of the shells: `filled("mailbox", address="alex@candidate.example")` does here what a
person or the worker would have done.
"""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from afterword.actions.add import add
from afterword.actions.approve import approve
from afterword.actions.mailroom import Attachment
from afterword.actions.outbox import Settled
from afterword.actions.post import Outcome, Receipt
from afterword.actions.prepare import prepare
from afterword.actions.send import send
from afterword.actions.ways import Ways
from afterword.core.inbound.incoming import Belongs, Incoming, IncomingState
from afterword.core.inbound.judgement import Class, Evidence, Judgement, Strength
from afterword.core.model.dispatch import DispatchState
from afterword.core.model.happening import Meaning
from afterword.core.model.mailbox import Delivery, Mailbox, Server
from afterword.storage.case_file import read
from tests.actions.mailrooms import look_after

CAME = "2026-10-20T15:00:00+00:00"


def filled(what: str, *, data_dir: str = "", **given: Any) -> None:
    """Do one of the deeds below in a process of its own."""
    environment = os.environ | ({"AFTERWORD_DATA_DIR": data_dir} if data_dir else {})
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    command = [sys.executable, "-m", "tests.filled", what, json.dumps(given)]
    subprocess.run(command, env=environment, check=True)


def begun(file: str, now: str, address: str) -> None:
    """Take in a case file and keep a mailbox of its candidate."""
    from afterword.wiring import desk

    add(desk(), read(Path(file)), who="test", now=datetime.fromisoformat(now))
    mailbox(address)


def mailbox(address: str, delivery: str = "send", undo_seconds: int = 30) -> None:
    """Keep a mailbox."""
    from afterword.wiring import mailboxes

    servers = [Server(host=f"{kind}.candidate.example", port=465) for kind in ("smtp", "imap")]
    mailboxes().put(
        Mailbox(
            id=address.partition("@")[0],
            address=address,
            smtp=servers[0],
            imap=servers[1],
            delivery=Delivery(delivery),
            undo_seconds=undo_seconds,
        )
    )


def message(application: str, follow_up: str, now: str, state: str, says: str) -> None:
    """Approve a message with the file that it promises, and put it into a state."""
    from afterword.wiring import mailroom

    room, moment = mailroom(), datetime.fromisoformat(now)
    files = (Attachment("plan.pdf", b"%PDF-1.7"),)
    mail = prepare(room, application, follow_up, now=moment, attachments=files)
    each = approve(room, mail, seen=mail.seen, who="test", now=moment)
    outcome = Settled(state=DispatchState(state), says=says, at=moment)
    assert room.outbox.decide(each.id, [each.state], outcome)


def stands(follow_up: str, state: str, says: str = "", application: str = "") -> None:
    """Put the message of a follow-up into a state."""
    from afterword.wiring import outbox

    found = [it for it in outbox().waiting() if application in {"", it.application}]
    each = next(it for it in found if it.follow_up == follow_up)
    outcome = Settled(state=DispatchState(state), says=says, at=datetime.now(UTC))
    assert outbox().decide(each.id, [each.state], outcome)


def incoming(application: str, raw: str, **given: Any) -> None:
    """Keep a mail that came in."""
    from afterword.wiring import inbox

    meaning = Meaning(given.get("meaning", "still_deciding"))
    strength = Strength(given.get("strength", "likely"))
    told = Judgement(
        class_=Class.HUMAN, meaning=meaning, strength=strength,
        evidence=(Evidence(meaning, strength, given.get("quote", "next week"), "still-deciding"),),
        new_text=given.get("new_text", "We decide next week."),
    )  # fmt: skip
    state = IncomingState(given.get("state", "suggested"))
    kept = inbox().keep(
        Incoming(
            application=application,
            mailbox="alex",
            folder="INBOX",
            uidvalidity=1,
            uid=given.get("uid", 1),
            message_id=f"<{given.get('uid', 1)}@acme.example>",
            came=datetime.fromisoformat(given.get("came", CAME)),
            sender=given.get("sender", "Dana"),
            subject=given.get("subject", "Re: Shift Lead"),
            belongs=Belongs.SENDER,
            contact=given.get("contact", ""),
            raw=raw.encode(),
            state=state,
            doubts=tuple(given.get("doubts", ())),
            judgement=None if state is IncomingState.UNREAD else told,
        )
    )
    assert kept is not None


def swept(script: tuple[str, ...] = ()) -> None:
    """Send all that waits at its moment, by servers that answer as the script says."""
    from afterword.testing import ScriptedPost
    from afterword.wiring import mailroom

    receipts = [Receipt(outcome=Outcome(each), says=f"250 {each}") for each in script]
    room = replace(mailroom(), post=ScriptedPost(script=list(receipts)))
    ways = Ways(room)
    for each in room.outbox.waiting():
        send(room, ways, each.id, owner="test", now=each.not_before)
        look_after(room, ways, now=each.not_before)


DEEDS = {each.__name__: each for each in (begun, mailbox, message, stands, incoming, swept)}

if __name__ == "__main__":
    DEEDS[sys.argv[1]](**json.loads(sys.argv[2]))
