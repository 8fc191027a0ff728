"""Answer what is asked about a mail: whether it belongs, from whom it is, and what it means."""

from dataclasses import replace
from datetime import datetime

from afterword.actions.change import change
from afterword.actions.listen import read_for
from afterword.actions.mailroom import Mailroom
from afterword.actions.receive import arrival, look_again
from afterword.actions.record import record
from afterword.core.errors import RefusedChange, UnknownContact
from afterword.core.inbound.answering import happening_of
from afterword.core.inbound.incoming import Incoming, IncomingState
from afterword.core.inbound.judgement import Class, Judgement, Strength
from afterword.core.model.application import Application
from afterword.core.model.happening import Meaning, Reply

WAITS = (IncomingState.ASKS, IncomingState.SUGGESTED, IncomingState.UNREAD)


def it_means(
    room: Mailroom, id: int, meaning: Meaning, *, sender: str = "", who: str, now: datetime
) -> Incoming:
    """Record a mail as the answer of a contact with the meaning that the person gives it.

    ``sender`` names the contact where the mail does not. Raises UnknownIncoming, UnknownContact,
    and RefusedChange when it has been settled already.
    """
    mail = room.inbox.get(id)
    application = room.desk.store.get(mail.application).application
    contact = application.contact(sender or mail.contact)
    if contact is None:
        people = ", ".join(each.name for each in application.contacts) or "nobody yet"
        raise UnknownContact(
            f"who wrote this mail is not recorded: {mail.sender}",
            field="sender",
            do=f"say who of these it was ({people}), or add the person first",
        )
    reply = _reply(room, mail, application, contact.name, meaning)
    if not room.inbox.decide(id, WAITS, IncomingState.RECORDED):
        raise _settled()
    _keep(room, mail.application, reply, who=who, now=now)
    look_again(room, mail.application, now=now)
    return room.inbox.get(id)


def it_does_not_belong(room: Mailroom, id: int, *, who: str, now: datetime) -> Incoming:
    """Put a mail aside; what was recorded of it is taken out again.

    Raises UnknownIncoming, and RefusedChange when it has been settled already.
    """
    mail = room.inbox.get(id)
    if not room.inbox.decide(id, WAITS, IncomingState.ASIDE):
        raise _settled()

    def without(application: Application) -> Application:
        kept = tuple(it for it in application.happenings if not _is(it, mail.message_id))
        return replace(application, happenings=kept)

    change(room.desk, mail.application, without, what="put a mail aside", who=who, now=now)
    return room.inbox.get(id)


def _reply(
    room: Mailroom,
    mail: Incoming,
    application: Application,
    sender: str,
    meaning: Meaning,
) -> Reply:
    """Make the answer anew from the mail as it came, with the meaning that was given."""
    understood = read_for(room, application, mail.raw)
    told = understood.judgement or Judgement(
        class_=Class.HUMAN, meaning=meaning, strength=Strength.CERTAIN, evidence=(), new_text=""
    )
    classes = {Meaning.AUTOMATIC: Class.AUTO_REPLY, Meaning.BOUNCE: Class.BOUNCE}
    told = replace(told, class_=classes.get(meaning, Class.HUMAN), meaning=meaning)
    at = arrival(understood, mail.came)
    reply = happening_of(
        understood.received, told, sender=sender, at=at, contacts=application.contacts
    )
    return replace(reply or Reply(at=at, sender=sender), meaning=meaning)


def _keep(room: Mailroom, id: str, reply: Reply, *, who: str, now: datetime) -> None:
    """Put an answer into the place of the one whose meaning was asked for, or add it."""
    application = room.desk.store.get(id).application
    if not any(_is(it, reply.message_id) for it in application.happenings):
        record(room.desk, id, reply, who=who, now=now)
        return

    def edit(application: Application) -> Application:
        fresh = tuple(reply if _is(it, reply.message_id) else it for it in application.happenings)
        return replace(application, happenings=fresh)

    what = f"said what the answer of {reply.sender} means: {reply.meaning.replace('_', ' ')}"
    change(room.desk, id, edit, what=what, who=who, now=now)


def _is(it: object, message_id: str) -> bool:
    return isinstance(it, Reply) and bool(message_id) and it.message_id == message_id


def _settled() -> RefusedChange:
    return RefusedChange(
        "this mail has been settled already", rule="inbox", do="afterword inbox shows what waits"
    )
