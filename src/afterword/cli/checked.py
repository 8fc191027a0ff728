"""What `afterword check` looks at: a file, standard input, or the letter of a follow-up."""

import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from afterword.actions.draft import current_draft, inspect, inspect_alone, planned
from afterword.cli.commands.draft_ import next_follow_up
from afterword.cli.common import FILES, refuse_folder
from afterword.core.errors import (
    InvalidRecord,
    UnknownContact,
    UnknownFollowUp,
    UnreadableMail,
)
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft, Inspection
from afterword.core.model.followup import FollowUp, Kind
from afterword.core.writing.written import Written, whole, written
from afterword.mail.opened import opened
from afterword.wiring import craft

STDIN = "-"
MAIL = ".eml"
ADDRESS = re.compile(r"[^\s<>,;:\"']{1,64}@[^\s<>,;:\"']{1,255}")


@dataclass(frozen=True, slots=True)
class Checked:
    """A letter, where it stands, and who looks at it."""

    name: str
    letter: Written
    draft: Draft
    """What it is for; its words are those of the letter."""
    look: Callable[[Draft], Inspection]
    read: Callable[[str], Written] = written
    """Finds the letter in a text."""

    def inspection(self) -> Inspection:
        """Look at the letter as it stands."""
        return self.look(self.draft)

    def of(self, text: str) -> "Checked":
        """Give the same letter with another text in its file."""
        letter = self.read(text)
        return replace(self, letter=letter, draft=replace(self.draft, body=letter.body))


@dataclass(frozen=True, slots=True)
class Said:
    """What the options say of a text; what they leave open is empty."""

    follow_up: str | None
    kind: Kind | None
    channel: str
    to: str
    subject: str


def is_text(what: str) -> bool:
    """Tell whether a text is meant, and not an application or a case file."""
    path = Path(what)
    looks_like_one = what == STDIN or path.suffix != "" or os.sep in what
    with suppress(OSError):
        return path.suffix not in FILES and (looks_like_one or path.exists())
    return looks_like_one


def is_mail(what: str) -> bool:
    """Tell whether a mail that was saved as a file is meant."""
    return Path(what).suffix.lower() == MAIL


def read(file: str) -> Written:
    """Read a text or a mail. Raises InvalidRecord, UnreadableMail."""
    try:
        data = sys.stdin.buffer.read() if file == STDIN else _bytes(file)
        return opened(data) if is_mail(file) else written(data.decode("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidRecord(
            f"{file} cannot be read as text", do="check the name, and save it as UTF-8"
        ) from error
    except UnreadableMail as error:
        raise UnreadableMail(f"{file}: {error.what}") from error


def _bytes(file: str) -> bytes:
    refuse_folder(Path(file))
    return Path(file).read_bytes()


def of_follow_up(application: Application, follow_up: str | None, now: datetime) -> Checked:
    """Take the letter of a follow-up, or of the next one."""
    wanted = follow_up or next_follow_up(application, now)
    draft = current_draft(craft(), application, wanted, now=now)
    return Checked(
        name=f"{application.id}/{wanted}",
        letter=whole(draft.body),
        draft=draft,
        look=lambda text: inspect(craft(), application, text, now=now),
        read=whole,
    )


def alone(file: str, said: Said, now: datetime) -> Checked:
    """Take a text that belongs to no application."""
    letter = read(file)
    draft = _draft(letter, said, kind=Kind.THANK_YOU, to=said.to or letter.to, channel="email")
    return Checked(file, letter, draft, lambda text: inspect_alone(craft(), text, now=now))


def of_case(file: str, application: Application, said: Said, now: datetime) -> Checked:
    """Take a text that belongs to an application.

    What the options and the head of the text leave open is that of the message in the plan which
    they fit. Raises UnknownContact, UnknownFollowUp.
    """
    letter = read(file)
    reader = _reader(application, said.to or letter.to)
    wanted = _wanted(application, said, reader, now)
    if wanted is None and not (reader and said.kind):
        raise UnknownFollowUp(
            "the plan has no such message now", do="say what it is with --kind and --to"
        )
    draft = _draft(
        letter,
        said,
        kind=wanted.kind if wanted else Kind.THANK_YOU,
        to=reader or (wanted.to if wanted else ""),
        channel=wanted.channel if wanted else "email",
    )
    return Checked(file, letter, draft, lambda text: inspect(craft(), application, text, now=now))


def _wanted(application: Application, said: Said, reader: str, now: datetime) -> FollowUp | None:
    """Find the message of the plan that a text is; of several that fit, the next one."""
    if said.follow_up:
        return planned(craft(), application, said.follow_up, now=now)
    plan = craft().planner.plan(application, now=now)
    fits = [
        each
        for each in plan.follow_ups
        if reader in {"", each.to} and said.kind in {None, each.kind}
    ]
    return next((f for f in fits if f.id == plan.next_step.follow_up), fits[0] if fits else None)


def _reader(application: Application, named: str) -> str:
    """Find who is named, by the name or by an address; nothing when nobody is."""
    if not named:
        return ""
    addresses = {each.casefold() for each in ADDRESS.findall(named)}
    names = {named.strip(), named.partition("<")[0].strip(" \"'")}
    contact = next(filter(None, map(application.contact, names)), None) or next(
        (
            each
            for each in application.contacts
            if addresses & {reach.address.casefold() for reach in each.channels}
        ),
        None,
    )
    if contact is None:
        raise UnknownContact(f"there is no contact {named!r} in {application.id}")
    return contact.name


def _draft(letter: Written, said: Said, *, kind: Kind, to: str, channel: str) -> Draft:
    return Draft(
        follow_up="text",
        kind=said.kind or kind,
        to=to,
        channel=said.channel or channel,
        subject=said.subject or letter.subject,
        attachments=letter.attachments,
        body=letter.body,
    )
