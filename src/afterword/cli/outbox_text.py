"""Messages of the outbox as a person reads them in the terminal."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from afterword.actions.decide_sending import CHOICES, Decision
from afterword.actions.mailroom import Attachment
from afterword.actions.outbox import Outbox
from afterword.actions.prepare import Prepared
from afterword.actions.where_it_stands import both_clocks, where_it_stands
from afterword.cli.lines import harmless, outside, wrapped
from afterword.core.calendar.moments import spoken
from afterword.core.contract import Plain, instant
from afterword.core.errors import UnknownDispatch
from afterword.core.model.dispatch import Dispatch, DispatchState
from afterword.core.model.draft import Finding
from afterword.core.model.mailbox import Delivery
from afterword.core.planning.next_step import place, title
from afterword.mail.attachments import media_type

SHORT = 8
"""Signs of an id that are shown; all are kept."""


def message_named(outbox: Outbox, name: str) -> Dispatch:
    """Find a message by its id, the beginning of it, or its follow-up. Raises UnknownDispatch."""
    waits = outbox.waiting()
    found = [it for it in waits if name in {it.follow_up, f"{it.application}/{it.follow_up}"}]
    found = found or [it for it in waits if it.id.startswith(name)]
    if len(found) > 1:
        ids = ", ".join(it.id[:SHORT] for it in found)
        raise UnknownDispatch(f"{name} names {len(found)} messages: {ids}", do="name one of these")
    return found[0] if found else outbox.get(name)


def prepared_lines(mail: Prepared, own: ZoneInfo) -> Iterator[str]:
    """Give a whole mail as it would go, and what was found in it."""
    each = mail.follow_up
    yield from wrapped("", f"{title(each.kind, each.to)}  [{each.id}]")
    yield ""
    sender = f"{mail.sender_name} <{mail.mailbox.address}>"
    yield from outside("from     ", sender)
    yield from outside("to       ", f"{mail.draft.to} <{mail.recipient}>")
    yield from wrapped("goes     ", going(mail, own))
    yield from outside("subject  ", mail.subject)
    if mail.thread.answers:
        yield from wrapped("answers  ", "the conversation there is")
    for n, file in enumerate(mail.attachments):
        yield from outside("         " if n else "files    ", file_line(file))
    if each.includes and not mail.attachments:
        yield from wrapped("with     ", f"{', '.join(each.includes)} (no file yet: --attach FILE)")
    yield ""
    yield from outside("", mail.draft.body.rstrip("\n"))
    if mail.findings:
        yield ""
    for finding in mail.findings:
        yield from outside(f"{finding.severity.value:7}  ", f"{finding.says} {finding.mend}")


def going(mail: Prepared, own: ZoneInfo) -> str:
    """Say when a mail goes, and until when it may."""
    where = "" if mail.mailbox.delivery is Delivery.SEND else "into your drafts "
    when = both_clocks(mail.date, mail.date, own)
    there = f" ({place(mail.date)})" if when != spoken(mail.date.astimezone(own)) else ""
    latest = spoken(mail.send_by.astimezone(mail.date.tzinfo))
    return f"{where}{when}{there}; not after {latest}"


def file_line(file: Attachment) -> str:
    """Give the name, the size and the kind of a file. Raises UnsafeAttachment."""
    return f"{file.name}, {size(len(file.content))}, {'/'.join(media_type(file))}"


def size(octets: int) -> str:
    """Write the size of a file for people."""
    if octets < 1000:
        return f"{octets} bytes"
    return f"{octets / 1000:.0f} kB" if octets < 1_000_000 else f"{octets / 1_000_000:.1f} MB"


def prepared_data(mail: Prepared) -> Plain:
    """Give a mail as it would go as plain data; ``seen`` names it in an approval."""
    return {
        "application": mail.application,
        "follow_up": mail.follow_up.id,
        "mailbox": mail.mailbox.id,
        "delivery": mail.mailbox.delivery.value,
        "from": mail.mailbox.address,
        "from_name": mail.sender_name,
        "to": mail.draft.to,
        "recipient": mail.recipient,
        "subject": mail.subject,
        "body": mail.draft.body,
        "answers": mail.thread.answers,
        "files": [_file(each) for each in mail.attachments],
        "goes": instant(mail.date),
        "send_by": instant(mail.send_by),
        "ready": not mail.faults,
        "findings": [_finding(each) for each in mail.findings],
        "seen": mail.seen,
    }


def _file(file: Attachment) -> Plain:
    return {"name": file.name, "size": len(file.content), "type": "/".join(media_type(file))}


def _finding(each: Finding) -> Plain:
    return {
        "check": each.check, "severity": each.severity.value, "says": each.says, "mend": each.mend,
    }  # fmt: skip


def message_lines(each: Dispatch, own: ZoneInfo) -> Iterator[str]:
    """Give a message with where it stands, why, and what can be done."""
    yield from wrapped("", f"{title(each.kind, each.to)}  [{each.application}]  {each.id[:SHORT]}")
    yield from wrapped("  state    ", where_it_stands(each, own))
    if each.says and each.state is not DispatchState.SENT:
        yield from outside("  because  ", each.says)
    yield from outside("  from     ", each.sender)
    yield from outside("  to       ", each.recipient)
    yield from outside("  subject  ", each.subject)
    for n, choice in enumerate(CHOICES.get(each.state, ())):
        yield from wrapped("           " if n else "  do       ", command_for(each, choice))


def command_for(each: Dispatch, choice: Decision) -> str:
    """Write the command by which a decision is made, and what it means."""
    name = each.id[:SHORT]
    match choice:
        case Decision.TAKE_BACK if each.state is DispatchState.DRAFTED:
            return f"afterword outbox take-back {name} (the draft was deleted)"
        case Decision.TAKE_BACK:
            return f"afterword outbox take-back {name} (it shall not go)"
        case Decision.APPROVE:
            return f"afterword approve {each.application} {each.follow_up} (read it again)"
        case Decision.WENT:
            return f"afterword outbox went {name} (you know that it went)"
        case Decision.AGAIN:
            return f"afterword outbox not-gone {name} (you know that it did not: send it again)"
        case Decision.DROP:
            return f"afterword outbox not-gone {name} --drop (the same, and it shall not go)"


def whole_lines(each: Dispatch, own: ZoneInfo) -> Iterator[str]:
    """Give a message whole, its words and its files as they were approved."""
    yield from message_lines(each, own)
    for name in each.files:
        yield from outside("  file     ", name)
    yield ""
    yield from outside("", each.body.rstrip("\n"))
    yield ""
    day = spoken(each.approved_at.astimezone(own))
    yield from outside("", f"Approved on {day} ({harmless(each.approved_by)}), {each.message_id}")
