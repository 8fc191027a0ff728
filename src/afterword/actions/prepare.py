"""Put a follow-up together as the mail that would go out, for the person to read and approve."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from afterword.actions.draft import current_draft, inspect, kept, planned
from afterword.actions.mailroom import Attachment, Mailroom, Thread
from afterword.actions.store import Stored
from afterword.core.calendar.moments import spoken
from afterword.core.errors import NotReady, RefusedChange, UnknownMailbox
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft, Finding, Severity
from afterword.core.model.followup import FollowUp, FollowUpState
from afterword.core.model.happening import Reply, Sent
from afterword.core.model.mailbox import Mailbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A mail as it would go out."""

    follow_up: FollowUp
    draft: Draft
    """The letter it is made of, with the names of its files."""
    mailbox: Mailbox
    sender_name: str
    recipient: str
    """The address it goes to."""
    subject: str
    """As it will be sent; in a conversation it is that of the conversation."""
    thread: Thread
    attachments: tuple[Attachment, ...]
    composed: bool
    """True when nobody kept words of their own for it."""
    date: datetime
    """When it goes out."""
    send_by: datetime
    findings: tuple[Finding, ...]
    application: str
    """Id of the application it was made from."""
    version: int
    """Its version."""
    heard: int
    """How many answers of people stood in it."""

    @property
    def seen(self) -> str:
        """Give the hash of all that the person reads; an approval names it."""
        files = (f"{each.name} {sha256(each.content).hexdigest()}" for each in self.attachments)
        words = (
            self.mailbox.address, self.sender_name, self.draft.to, self.recipient, self.subject,
            self.draft.body, *files,
        )  # fmt: skip
        return sha256("\0".join(words).encode()).hexdigest()

    @property
    def faults(self) -> tuple[Finding, ...]:
        """Give the findings that stand in the way."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)


def prepare(
    room: Mailroom,
    id: str,
    follow_up: str,
    *,
    now: datetime,
    at: datetime | None = None,
    attachments: tuple[Attachment, ...] = (),
    mailbox: str = "",
) -> Prepared:
    """Put a follow-up together as a mail, with the moment at which it would go out.

    ``at`` is the moment that the person wants; without it the best one from now on is taken.
    Raises UnknownApplication, UnknownFollowUp, UnknownMailbox, NotReady without an address, and
    RefusedChange of a moment that does not fit.
    """
    stored = room.desk.store.get(id)
    application, craft = stored.application, room.desk.craft
    each = planned(craft, application, follow_up, now=now)
    letter = current_draft(craft, application, follow_up, now=now)
    letter = replace(letter, attachments=tuple(file.name for file in attachments))
    by = _mailbox(room, application, mailbox)
    thread, subject = conversation(application, each.to, letter.subject)
    date, send_by = _moments(room, stored, each, by, now=now, at=at)
    return Prepared(
        follow_up=each,
        draft=letter,
        mailbox=by,
        sender_name=application.candidate.name,
        recipient=_address(application, each),
        subject=subject,
        thread=thread,
        attachments=attachments,
        composed=kept(application, follow_up) is None,
        date=date,
        send_by=send_by,
        findings=inspect(craft, application, letter, now=now).findings,
        application=application.id,
        version=stored.version,
        heard=sum(isinstance(it, Reply) and it.human for it in application.happenings),
    )


def conversation(application: Application, to: str, subject: str) -> tuple[Thread, str]:
    """Find the conversation with a contact, and the subject that keeps a message in it.

    Mail programs sort by the chain of ids, and some by the subject as well, so both are kept.
    """
    known = [each for each in _letters(application, to) if each.message_id]
    if not known:
        return Thread(), subject
    chain = tuple(dict.fromkeys(each.message_id for each in known))
    first = next((each.subject for each in known if isinstance(each, Sent) and each.subject), "")
    bare = first.removeprefix("Re: ")
    return Thread(chain[-1], (chain[0], *chain[1:][-8:])), f"Re: {bare}" if bare else subject


def _letters(application: Application, to: str) -> list[Sent | Reply]:
    """Give what was written to a contact and by them, the oldest first; notices are no letters."""
    found: list[Sent | Reply] = []
    for each in sorted(application.happenings, key=lambda each: each.at):
        if isinstance(each, Sent) and each.to.casefold() == to.casefold():
            found.append(each)
        if isinstance(each, Reply) and each.human and each.sender.casefold() == to.casefold():
            found.append(each)
    return found


def _mailbox(room: Mailroom, application: Application, named: str) -> Mailbox:
    """Give the mailbox that is named, or the one the candidate writes from."""
    if named:
        return room.mailboxes.get(named)
    address = application.candidate.email
    found = room.mailboxes.of(address) if address else None
    if found is None:
        raise UnknownMailbox(
            f"there is no mailbox for {address or application.candidate.name}",
            do="afterword mailbox add ADDRESS, or send it yourself: afterword hand-over ID",
        )
    return found


def _address(application: Application, each: FollowUp) -> str:
    contact = application.contact(each.to)
    address = contact.address("email") if contact else ""
    if each.channel != "email" or not address:
        way = f"by {each.channel}" if each.channel != "email" else "to no address"
        raise NotReady(
            f"{each.id} goes {way}: a mailbox cannot send it",
            do=f"record an address of {each.to}, or take the text: afterword hand-over ID",
        )
    return address


def _moments(
    room: Mailroom,
    stored: Stored,
    each: FollowUp,
    mailbox: Mailbox,
    *,
    now: datetime,
    at: datetime | None,
) -> tuple[datetime, datetime]:
    """Choose the moment at which a message goes out, and the one after which it does not.

    One whose time has passed goes in the next office hours, as the person decided by approving.
    """
    situation = room.desk.craft.planner.situation(stored.application, now=now)
    hours = situation.hours(each.to, each.channel, each.kind)
    soonest = now + timedelta(seconds=mailbox.undo_seconds)
    window = each.window
    if each.state is FollowUpState.MISSED:
        date = hours.at_or_after(max(soonest, at) if at else soonest)
        return date, hours.closes(date.date())
    if at is not None:
        fits = window.earliest <= at <= window.latest and hours.at_or_after(at) <= at
        if not fits or at < now:
            first = max(now, window.earliest).astimezone(hours.zone)
            raise RefusedChange(
                f"{spoken(at.astimezone(hours.zone))} their time does not fit",
                rule="office hours (C21)",
                do=f"choose a moment from {spoken(first)} to "
                f"{spoken(window.latest)} their time, in their hours",
            )
        return max(at.astimezone(hours.zone), soonest.astimezone(hours.zone)), window.latest
    wanted = max(soonest, window.recommended_from)
    slot = hours.at_or_after(wanted)
    if slot > wanted:
        slot = max(slot, hours.best_from(slot.date()))
    return min(slot, max(window.latest, soonest.astimezone(hours.zone))), window.latest
