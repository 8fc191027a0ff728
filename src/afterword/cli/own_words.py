"""One's own words for a letter: to keep, to look back at, to take back."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from afterword.actions.desk import Desk
from afterword.actions.draft import current_draft, planned
from afterword.actions.keep_draft import drop_draft, keep_draft
from afterword.actions.revisions import last_words, restore, revisions
from afterword.actions.store import Stored
from afterword.cli.common import Command, is_file, me, print_json, text_of
from afterword.cli.lines import harmless, say, wrapped
from afterword.core.calendar.moments import spoken
from afterword.core.contract import revisions_data
from afterword.core.errors import InvalidRecord, NoOutline, RefusedChange, UnknownFollowUp
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft
from afterword.core.model.revision import Reworded, Run
from afterword.core.writing.compared import shortened
from afterword.core.writing.written import without_head, written
from afterword.wiring import desk

MARKS = {Run.SAME: "{}", Run.DELETED: "[-{}-]", Run.INSERTED: "{{+{}+}}"}
"""How words are shown that went or came, as `wdiff` shows them."""


@dataclass(frozen=True, slots=True)
class Doing:
    """What is to be done with one's own words; at most one of the first four."""

    revisions: bool
    restore: int | None
    write: str | None
    drop: bool
    since: int | None

    def __post_init__(self) -> None:
        """Refuse two things at once."""
        chosen = (self.revisions, self.restore is not None, self.write is not None, self.drop)
        if sum(chosen) > 1:
            raise click.UsageError("--revisions, --restore, --write and --drop go one at a time")
        if self.since is not None and (self.revisions or not any(chosen)):
            raise click.UsageError("--since goes with --write, --restore and --drop")

    @property
    def asked(self) -> bool:
        """Tell whether anything is to be done."""
        return bool(self.revisions or self.drop) or (self.restore, self.write) != (None, None)


def own_words_options(command: Command) -> Callable[..., None]:
    """Add the options about one's own words; the command gets them as ``doing``."""

    @wraps(command)
    def with_doing(**given: Any) -> None:  # noqa: ANN401 -- the options of the command
        asked = {each.name: given.pop(each.name) for each in fields(Doing)}
        command(doing=Doing(**asked), **given)

    for name, how in reversed(OPTIONS.items()):
        with_doing = click.option(f"--{name}", **how)(with_doing)
    return with_doing


OPTIONS: dict[str, dict[str, Any]] = {
    "revisions": {"is_flag": True, "help": "List all words that were kept, the newest first."},
    "restore": {"type": int, "metavar": "VERSION", "help": "Take the words of a version back."},
    "write": {"metavar": "FILE", "help": "Keep your own words from a file, or from - (input)."},
    "drop": {"is_flag": True, "help": "Let the composed letter stand again."},
    "since": {
        "type": int,
        "metavar": "VERSION",
        "help": "Change nothing if other words were kept after that version.",
    },
}


def once_kept(case: str, follow_up: str) -> Draft | None:
    """Give the last words that were kept for a letter; a case file knows none but its own."""
    return None if is_file(Path(case)) else last_words(desk(), case, follow_up)


def do(doing: Doing, case: str, follow_up: str, *, now: datetime, as_json: bool) -> None:
    """Do what is asked with the words for one letter, and show what was kept for it."""
    if is_file(Path(case)):
        raise RefusedChange(
            f"{case} is a case file; it has no earlier words, and is not changed",
            rule="a case file is changed by its owner alone",
            do="take it in with afterword import, and name its id",
        )
    lying = desk()
    stored = lying.store.get(case)
    if not doing.revisions:
        stored = _changed(doing, lying, stored, follow_up, now)
    if as_json:
        found = revisions(lying, stored.application, follow_up, now=now)
        print_json(revisions_data(follow_up, stored.version, found))
    elif doing.revisions:
        _list(revisions(lying, stored.application, follow_up, now=now), stored, follow_up, now)
    else:
        says = "The composed letter stands again" if doing.drop else "Kept your words"
        say(f"{says} for {follow_up}: version {stored.version} of {case}.")


def _changed(doing: Doing, lying: Desk, stored: Stored, follow_up: str, now: datetime) -> Stored:
    name, who, version = stored.application.id, me(), doing.since or stored.version
    if doing.drop:
        return drop_draft(lying, name, follow_up, version=version, who=who, now=now)
    if doing.restore is not None:
        words = doing.restore
        return restore(lying, name, follow_up, words, version=version, who=who, now=now)
    text = _written(lying, stored.application, follow_up, text_of(doing.write), now)
    return keep_draft(lying, name, text, version=version, who=who, now=now)


def _written(
    lying: Desk, application: Application, follow_up: str, file: str, now: datetime
) -> Draft:
    """Read a letter as it was written into a file. Raises InvalidRecord and UnknownFollowUp.

    The line feed that ends the last line of a file is not a part of the letter.
    """
    before = _before(lying, application, follow_up, now)
    head, file = written(file), file.replace("\r\n", "\n")
    body = without_head(file).removesuffix("\n")
    if not body.strip():
        raise InvalidRecord("there are no words in it", do="write the letter, and keep it again")
    contact = application.contact(before.to)
    address = contact.address(before.channel) if contact else ""
    names = {each.casefold() for each in (before.to, address) if each}
    if head.to and not any(each in head.to.casefold() for each in names):
        raise InvalidRecord(
            f"it begins with To: {harmless(head.to)}, but {follow_up} goes to {before.to}",
            do="name the follow-up it is for, or take the line out",
        )
    subject = head.subject if before.channel == "email" else ""
    return replace(before, subject=subject or before.subject, body=body)


def _before(lying: Desk, application: Application, follow_up: str, now: datetime) -> Draft:
    """Give the letter that own words take the place of. Raises UnknownFollowUp."""
    try:
        return current_draft(lying.craft, application, follow_up, now=now)
    except NoOutline:
        each = planned(lying.craft, application, follow_up, now=now)
        return Draft(follow_up=each.id, kind=each.kind, to=each.to, channel=each.channel)
    except UnknownFollowUp:
        once = last_words(lying, application.id, follow_up)
        if once is None:
            raise
        return once


def _list(found: tuple[Reworded, ...], stored: Stored, follow_up: str, now: datetime) -> None:
    if not found:
        say(f"No words of your own were kept for {follow_up} so far; --write keeps some.")
        return
    say(f"Kept for {follow_up}, the newest first ({stored.application.id} is at {stored.version}):")
    for each in found:
        at, then = spoken(each.revision.at.astimezone(now.tzinfo)), each.then
        stands = ", as it stands now" if each.standing else ""
        click.echo(f"{each.revision.version:>4}  {at} ({harmless(each.revision.who)}){stands}")
        for words in (then.subject, then.body) if then else ():
            line = "".join(MARKS[one.run].format(one.text) for one in shortened(words))
            if any(one.run is not Run.SAME for one in words):
                click.echo("\n".join(wrapped("      ", harmless(line))))
