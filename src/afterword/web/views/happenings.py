"""What happened: they answered, another offer, a date, a note, the end."""

from collections.abc import Callable
from datetime import date, datetime

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from afterword.actions.record import record
from afterword.core.errors import InvalidMoment
from afterword.core.model.happening import (
    Closed,
    DateNamed,
    Happening,
    Meaning,
    Note,
    OtherOffer,
    Outcome,
    Reply,
)
from afterword.core.model.timeline import StatedTimeline
from afterword.web.views.common import WHO, moment, now, the_desk


@require_POST
def add(request: HttpRequest, id: str) -> HttpResponse:
    """Record a happening; the plan follows from it."""
    lying = the_desk()
    given = request.POST
    zone = lying.store.get(id).application.candidate.zone
    at = moment(given["at"], zone) if given.get("at") else now()
    make = FORMS.get(given.get("what", ""), note)
    record(lying, id, make(given, at), who=WHO, now=now())
    return redirect("application", id=id)


def reply(given: QueryDict, at: datetime) -> Reply:
    """Make the record of an answer."""
    sender = given.get("sender", "")
    return Reply(
        at=at,
        sender=sender,
        meaning=Meaning(given.get("meaning", "unclear")),
        text=given.get("text", ""),
        promised=timing(given, sender),
    )


def timing(given: QueryDict, by: str) -> StatedTimeline | None:
    """Make the record of what was said about timing, if anything was."""
    said, end = given.get("said", "").strip(), _date(given.get("end", ""))
    return StatedTimeline(said=said, by=by, end=end) if said or end else None


def date_named(given: QueryDict, at: datetime) -> DateNamed:
    """Make the record of a date that was named."""
    return DateNamed(at=at, timing=timing(given, "") or StatedTimeline(said=""))


def other_offer(given: QueryDict, at: datetime) -> OtherOffer:
    """Make the record of an offer from elsewhere."""
    answer_by = _date(given.get("answer_by", ""))
    if answer_by is None:
        raise InvalidMoment("an offer needs the date on which you owe an answer")
    return OtherOffer(at=at, answer_by=answer_by, first_choice="first_choice" in given)


def closed(given: QueryDict, at: datetime) -> Closed:
    """Make the record of the end."""
    return Closed(at=at, outcome=Outcome(given.get("outcome", "no_answer")))


def note(given: QueryDict, at: datetime) -> Note:
    """Make a note."""
    return Note(at=at, text=given.get("text", ""))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise InvalidMoment(f"{text!r} is not a date", do="write it as 2026-10-28") from error


FORMS: dict[str, Callable[[QueryDict, datetime], Happening]] = {
    "reply": reply,
    "date_named": date_named,
    "other_offer": other_offer,
    "closed": closed,
    "note": note,
}
