"""Mails that came in as a person reads them in the terminal; nothing in them is obeyed."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from afterword.actions.where_it_stands import (
    how_it_belongs,
    what_is_believed,
    what_it_speaks_for,
)
from afterword.cli.lines import outside, wrapped
from afterword.core.calendar.moments import spoken
from afterword.core.inbound.incoming import Incoming, IncomingState
from afterword.core.inbound.received import Received
from afterword.core.model.application import Application
from afterword.core.model.happening import Meaning

QUOTES = 3
"""Words of evidence that are shown of a mail in a list."""
LINES = 12
"""Lines of a mail that are shown in a list."""
HEAD = ("From", "To", "Cc", "Date", "Subject", "Message-ID", "Authentication-Results")
"""The fields of a head that tell a person something."""
HIDDEN = "The quoted part is hidden; --whole shows all of it."


def mail_lines(each: Incoming, application: Application, *, most: int = LINES) -> Iterator[str]:
    """Give a mail with what is believed of it, on what evidence, and what can be done."""
    own = ZoneInfo(application.candidate.zone)
    yield from outside(f"{each.id:<3}", f" {each.sender or 'nobody'}")
    yield from outside("   subject   ", each.subject or "none")
    yield from wrapped("   came      ", f"{spoken(each.came.astimezone(own))} your time")
    about = f"{application.company}, {application.role}  [{application.id}]"
    yield from wrapped("   about     ", f"{about}; {how_it_belongs(each)}")
    if each.contact:
        yield from wrapped("   from      ", each.contact)
    yield from wrapped("   believed  ", what_is_believed(each.judgement))
    for evidence in each.judgement.evidence[:QUOTES] if each.judgement else ():
        says = what_it_speaks_for(evidence)
        yield from outside("   because   ", f"\u201c{evidence.quote}\u201d ({says})")
    for doubt in each.doubts:
        yield from outside("   doubt     ", doubt)
    yield from _text(each, most)
    yield from _choices(each)


def _text(each: Incoming, most: int) -> Iterator[str]:
    text = each.judgement.new_text.strip() if each.judgement else ""
    lines = list(outside("   says      ", text)) if text else []
    yield from lines[:most]
    if len(lines) > most:
        more = f"{len(lines) - most} more lines: afterword inbox show {each.id}"
        yield from wrapped("             ", more)


def _choices(each: Incoming) -> Iterator[str]:
    if each.state not in {IncomingState.ASKS, IncomingState.SUGGESTED, IncomingState.UNREAD}:
        return
    told = each.judgement.meaning if each.judgement else None
    meaning = told if told and told is not Meaning.UNCLEAR else "MEANING"
    name = "" if each.contact else ' --from "NAME"'
    yield from wrapped(
        "   do        ", f"afterword inbox settle {each.id} --meaning {meaning}{name}"
    )
    yield from wrapped("             ", f"afterword inbox aside {each.id} (it does not belong)")


def whole_lines(mail: Received) -> Iterator[str]:
    """Give a mail whole: the head as far as it tells anything, all of its text, its files."""
    for name in HEAD:
        for value in mail.all(name)[:5]:
            yield from outside(f"{name}: ", value)
    yield ""
    yield from outside("", mail.text)
    for part in mail.parts:
        if part.name:
            yield from outside("file  ", f"{part.name}, {part.size} octets, {part.type}")
    for fault in mail.faults:
        yield from outside("fault  ", fault)
