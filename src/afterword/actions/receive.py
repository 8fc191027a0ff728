"""Take in one mail that belongs to an application: keep it, and let it move the plan.

Only what is certain acts by itself. Everything else that a person wrote is recorded as an answer
whose meaning is asked for, so that no reminder goes out over it meanwhile.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.actions.look_after import found_sent
from afterword.actions.mailroom import Mailroom, Understood
from afterword.actions.match import Match
from afterword.actions.outbox import Settled
from afterword.actions.record import record
from afterword.actions.store import Stored
from afterword.core.inbound.answering import happening_of
from afterword.core.inbound.doubts import doubts_about
from afterword.core.inbound.incoming import Belongs, Incoming, IncomingState
from afterword.core.inbound.judgement import Class
from afterword.core.model.application import Application
from afterword.core.model.dispatch import DispatchState
from afterword.core.model.happening import Meaning, Reply
from afterword.core.planning.at_send_time import Do, at_send_time

SILENT = frozenset({Class.BULK, Class.FEEDBACK, Class.OTHER})
"""The classes that say nothing about an application."""
OLDEST = timedelta(days=31)
"""A date line that lies further back is not believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A mail where it lies in a mailbox, and where it belongs."""

    mailbox: str
    folder: str
    uidvalidity: int
    uid: int
    raw: bytes
    match: Match


def receive(room: Mailroom, found: Found, mail: Understood, *, now: datetime) -> Incoming | None:
    """Keep a mail and record what it says; None when it is not kept, or was already.

    Nothing of the application changes twice, however often the same mail comes.
    """
    stored = room.desk.store.get(found.match.application)
    application = stored.application
    fresh = _incoming(found, mail, application, now=now)
    if fresh is None:
        return None
    kept = room.inbox.keep(fresh)
    if kept is None:
        kept = _same_place(room, fresh)
        if kept is None:
            return None
    if kept.state in {IncomingState.RECORDED, IncomingState.ASKS}:
        _record(room, kept, mail, stored, now=now)
    if found.match.answers is not None and found.match.belongs is not Belongs.SENDER:
        says = "They answered it." if kept.belongs is Belongs.THREAD else "A report names it."
        found_sent(room, found.match.answers, "", now=now, says=says)
    look_again(room, kept.application, now=now)
    return kept


def _incoming(
    found: Found, mail: Understood, application: Application, *, now: datetime
) -> Incoming | None:
    """Say what is to be kept of a mail, and in which state; None for what is nobody's answer."""
    match, judgement = found.match, mail.judgement
    if match.belongs is Belongs.SENDER and judgement and judgement.class_ in SILENT:
        return None
    doubts = tuple(doubts_about(mail.received, judgement, match.contact))
    return Incoming(
        application=application.id,
        mailbox=found.mailbox,
        folder=found.folder,
        uidvalidity=found.uidvalidity,
        uid=found.uid,
        message_id=mail.received.header("Message-ID").strip()[:998],
        came=now,
        sender=mail.received.header("From")[:500],
        subject=mail.received.header("Subject")[:500],
        belongs=match.belongs,
        contact=match.contact,
        answers=match.answers.id if match.answers else "",
        judgement=judgement,
        doubts=doubts,
        state=_state(mail, match, doubts, now),
        raw=found.raw,
    )


def _state(mail: Understood, match: Match, doubts: tuple[str, ...], now: datetime) -> IncomingState:
    judgement = mail.judgement
    if judgement is None:
        return IncomingState.UNREAD
    if judgement.class_ in SILENT:
        return IncomingState.KEPT
    if match.belongs is Belongs.SENDER or not match.contact:
        return IncomingState.SUGGESTED
    if happening_of(mail.received, judgement, sender=match.contact, at=now) is None:
        return IncomingState.KEPT
    if judgement.class_ is Class.HUMAN and (doubts or judgement.meaning is Meaning.UNCLEAR):
        return IncomingState.ASKS
    return IncomingState.SUGGESTED if doubts else IncomingState.RECORDED


def _same_place(room: Mailroom, fresh: Incoming) -> Incoming | None:
    """Find the mail of the same place: a machine may have stopped before it was recorded."""
    place = (fresh.mailbox, fresh.folder, fresh.uidvalidity, fresh.uid)
    for each in room.inbox.of(fresh.application):
        if (each.mailbox, each.folder, each.uidvalidity, each.uid) == place:
            return each
    return None


def _record(
    room: Mailroom, kept: Incoming, mail: Understood, stored: Stored, *, now: datetime
) -> None:
    application = stored.application
    if kept.judgement is None or _stands(application, kept.message_id):
        return
    at = arrival(mail, now)
    reply = happening_of(
        mail.received, kept.judgement, sender=kept.contact, at=at, contacts=application.contacts
    )
    if reply is None:
        return
    if kept.state is IncomingState.ASKS:
        reply = replace(reply, meaning=Meaning.UNCLEAR, promised=None, refers_to="", answer_by=None)
    record(room.desk, kept.application, reply, who="mailroom", now=now, since=stored)


def _stands(application: Application, message_id: str) -> bool:
    return any(
        isinstance(it, Reply) and message_id and it.message_id == message_id
        for it in application.happenings
    )


def arrival(mail: Understood, now: datetime) -> datetime:
    """Give the moment at which a mail arrived: its date line, if that can be."""
    written = mail.received.date
    return written if written is not None and now - OLDEST < written <= now else now


def look_again(room: Mailroom, id: str, *, now: datetime) -> None:
    """Take back what is needed no more, and ask about what no longer fits, at once.

    At its moment it would be noticed as well; but until then it would stand there as approved.
    """
    application, planner = room.desk.store.get(id).application, room.desk.craft.planner
    for each in room.outbox.of(id):
        if each.state not in {DispatchState.APPROVED, DispatchState.DRAFTED}:
            continue
        situation = planner.situation(application, now=max(now, each.not_before))
        verdict = at_send_time(planner, situation, each, reworded=False)
        if verdict.do is Do.DROP and each.state is DispatchState.DRAFTED:
            says = f"{verdict.says} Delete the draft in your mailbox."
            outcome = Settled(state=DispatchState.CANCELLED, says=says, at=now)
            room.outbox.decide(each.id, [DispatchState.DRAFTED], outcome)
        elif verdict.do in STATES and each.state is DispatchState.APPROVED:
            outcome = Settled(state=STATES[verdict.do], says=verdict.says, at=now)
            room.outbox.decide(each.id, [DispatchState.APPROVED], outcome)


STATES = {Do.DROP: DispatchState.CANCELLED, Do.ASK: DispatchState.ASKS}
