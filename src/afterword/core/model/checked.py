"""What every record asks of its fields.

A record that exists is a record that can be planned with, so each one checks itself
when it is made, and the edges only translate what is said here.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.errors import InvalidRecord

_KEPT = ContextVar("kept", default=False)


@contextmanager
def as_kept() -> Iterator[None]:
    """Make records as they were kept: without the checks that are asked of new ones only.

    What was accepted once can always be read again, whatever has been asked since.
    """
    token = _KEPT.set(True)
    try:
        yield
    finally:
        _KEPT.reset(token)


def is_new() -> bool:
    """Tell whether a record is made of what somebody says now: later checks ask this first."""
    return not _KEPT.get()


def written(text: str, field: str, owner: str) -> None:
    """Refuse an empty text."""
    if not text.strip():
        raise InvalidRecord(f"{owner} has no {field}", field=field, do=f"write the {field}")


def filled(text: str, field: str, owner: str) -> None:
    """Refuse an empty text, and one of several lines."""
    written(text, field, owner)
    one_line(text, field)


LONGEST = 500
"""Characters in one line; an index of PostgreSQL takes 2,704 bytes, and no name needs more."""


def one_line(text: str, field: str) -> None:
    """Refuse a line break or another control character where one line is meant."""
    if is_new() and len(text) > LONGEST:
        raise InvalidRecord(
            f"the {field} has {len(text)} characters",
            field=field,
            do=f"write at most {LONGEST} on one line",
        )
    if any(not c.isprintable() for c in text):
        raise InvalidRecord(
            f"the {field} has a line break or a control character in it",
            field=field,
            do=f"write the {field} on one line",
        )


def address(text: str, field: str) -> None:
    """Refuse what cannot be an e-mail address; a line break in one could add headers to a mail."""
    one_line(text, field)
    local, at, domain = text.rpartition("@")
    bad = any(c.isspace() or c in '<>,;:"()[]\\' for c in text) or "@" in local
    # RFC 5321 4.5.3.1 and RFC 1035 2.3.4: no mail server takes longer parts.
    long = len(local) > 64 or len(text) > 254 or any(len(p) > 63 for p in domain.split("."))
    if text and (bad or long or not (local and at and domain) or domain[0] == "." or ".." in text):
        raise InvalidRecord(
            f"{text!r} is not an e-mail address",
            field=field,
            do="write it as name@company.example",
        )


def zone(name: str, field: str) -> None:
    """Refuse a time zone that the IANA data does not know."""
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:  # what ZoneInfo raises, by kind of name
        raise InvalidRecord(
            f"there is no time zone {name!r}",
            field=field,
            do="write the IANA name of a city, for example America/New_York",
        ) from error


def aware(moment: datetime, field: str) -> None:
    """Refuse a moment without an offset: it would mean different instants to different people."""
    if moment.utcoffset() is None:
        raise InvalidRecord(
            f"{moment.isoformat(timespec='minutes')} has no offset from UTC",
            field=field,
            do=f"write for example {moment.isoformat(timespec='minutes')}-04:00",
        )


def ordered(start: date | None, end: date | None, field: str) -> None:
    """Refuse an end before its start."""
    if start is not None and end is not None and end < start:
        raise InvalidRecord(
            f"it ends ({end.isoformat()}) before it starts ({start.isoformat()})",
            field=field,
            do="correct one of the two",
        )


def not_before(day: date | None, moment: datetime, field: str) -> None:
    """Refuse a day that was over when it was spoken of; their clock may be a day behind."""
    if is_new() and day is not None and day < moment.date() - timedelta(days=1):
        raise InvalidRecord(
            f"{day.isoformat()} was over by {moment.date().isoformat()}",
            field=field,
            do="write a later day, or correct the moment at which you heard of it",
        )


def unique(names: Iterable[str], field: str, noun: str) -> None:
    """Refuse a name that stands twice, whatever its capitals."""
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            raise InvalidRecord(
                f"the {noun} {name!r} stands twice",
                field=field,
                do="keep one of the two, or tell them apart by their full names",
            )
        seen.add(name.casefold())
