"""What every view needs: the desk, the moment, and who is asking."""

import json
from datetime import UTC, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse

from afterword.actions.desk import Desk
from afterword.actions.mailroom import Mailroom
from afterword.actions.store import Stored
from afterword.core.errors import AfterwordError, InvalidCaseFile, InvalidMoment, InvalidRecord
from afterword.web.errors import advice
from afterword.wiring import desk, mailroom

WHO = "page"
CHANGED = "changed"
"""The part of an address that names the version a change has just made."""


@cache
def the_desk() -> Desk:
    """Lay the desk once a process."""
    return desk()


@cache
def the_room() -> Mailroom:
    """Put the mailroom together once a process."""
    return mailroom()


def now() -> datetime:
    """Read the clock; the only place of the page that does."""
    return datetime.now(UTC)


def moment(text: str, zone: str) -> datetime:
    """Read the value of a date-and-time field on the clock of a zone. Raises InvalidMoment."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
    except ValueError as error:
        raise InvalidMoment(f"{text!r} is not a date and time") from error


def version_of(request: HttpRequest) -> int:
    """Give the version that the person saw when they began."""
    value = request.POST.get("version", "")
    return int(value) if value.isascii() and value.isdigit() else 0


def write_plain(data: dict[str, Any]) -> str:
    """Write plain data as the text of a case file, so that one reader finds every fault."""
    return json.dumps(data)


def faults_of(error: AfterwordError) -> tuple[tuple[str, int, str, str], ...]:
    """Give every fault of an error as (path, line, what, do)."""
    faults = error.faults if isinstance(error, InvalidCaseFile) else ()
    field = error.field if isinstance(error, InvalidRecord) else ""
    return faults or ((field, 0, error.what, advice(error)),)


def to_the_plan(saved: Stored, before: int) -> HttpResponseRedirect:
    """Go to the plan after a change, and let it show what the change did to it."""
    plan = reverse("application", args=[saved.application.id])
    return HttpResponseRedirect(
        plan if saved.version == before else f"{plan}?{CHANGED}={saved.version}"
    )
