"""Applications: to write down, to take in, to change as a whole, to take away."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from afterword.actions.add import add
from afterword.actions.change import change
from afterword.actions.known_candidate import known_candidate
from afterword.actions.settle import settle
from afterword.actions.store import Stored
from afterword.actions.undo import undo
from afterword.core.errors import AfterwordError, InvalidCaseFile, InvalidMoment
from afterword.core.model.application import Application, Pace, Sector
from afterword.core.model.interview import Stage
from afterword.storage.case_file import parse, write
from afterword.storage.document import dump
from afterword.web.errors import HTTP_STATUS
from afterword.web.views.common import (
    WHO,
    faults_of,
    now,
    the_desk,
    to_the_plan,
    version_of,
    write_plain,
)

MOST_PEOPLE = 40
CULTURE = ("pace", "sector", "several_decide")
CHOICES = {"pace": tuple(Pace), "sector": tuple(Sector), "stage": tuple(Stage)}
"""What the short form lets a person choose from."""


def new(request: HttpRequest) -> HttpResponse:
    """Take a new application from the short form."""
    if request.method != "POST":
        return _asked(request, _known(), (1,))
    given = request.POST.dict()
    people = people_in(given)
    if "more" in given:
        return _asked(request, given, (*people, len(people) + 1))
    try:
        application = parse(write_plain(_with_known(from_form(given))), "the form")
        add(the_desk(), application, who=WHO, now=now())
    except AfterwordError as error:
        return _asked(request, given, people, error)
    return redirect("application", id=application.id)


def _asked(
    request: HttpRequest,
    given: Mapping[str, str],
    people: tuple[int, ...],
    error: AfterwordError | None = None,
) -> HttpResponse:
    """Show the short form with what was filled in, and what is wrong with it."""
    faults = [(_label(path), what, do) for path, _, what, do in faults_of(error)] if error else []
    page = {"given": given, "faults": faults, "people": people, "choices": CHOICES}
    status = HTTP_STATUS[type(error)] if error else HTTPStatus.OK
    return render(request, "new.html", page, status=status)


def _label(path: str) -> str:
    """Name a field as the short form does, where it asks for it."""
    field = path.rpartition(".")[2].partition("[")[0]
    who = re.match(r"contacts\[(\d+)\]", path)
    label = LABELS.get(path) or field.replace("_", " ").capitalize()
    return f"Person {int(who[1]) + 1}, {label.lower()}" if who else label


LABELS = {
    "candidate.name": "Your name",
    "candidate.email": "Your e-mail address",
    "candidate.zone": "Your time zone",
    "interviews[0].zone": "Time zone there",
    "interviews[0].starts": "Began",
    "interviews[0].ends": "Ended",
}
"""What the short form calls the fields whose own names would say less."""


def _known() -> dict[str, str]:
    """Fill in what is known of the person at the page."""
    known = known_candidate(the_desk())
    if known is None:
        return {}
    return {"my-name": known.name, "my-email": known.email, "my-zone": known.zone}


def _with_known(data: dict[str, Any]) -> dict[str, Any]:
    """Keep what was written down of the same person before: their skills, their signature."""
    known = known_candidate(the_desk())
    mine = data["candidate"]
    if known is None or known.name != mine["name"]:
        return data
    before = dump(known)
    names = {skill["name"].casefold() for skill in mine["skills"]}
    others = [s for s in before.get("skills", []) if s["name"].casefold() not in names]
    return data | {"candidate": before | mine | {"skills": others + mine["skills"]}}


def people_in(given: Mapping[str, str]) -> tuple[int, ...]:
    """Give the numbers of the people the short form asked for."""
    return tuple(n for n in range(1, MOST_PEOPLE + 1) if f"name-{n}" in given) or (1,)


def from_form(given: dict[str, Any]) -> dict[str, Any]:
    """Turn the short form into the plain data of a case."""
    people = [n for n in people_in(given) if given[f"name-{n}"].strip()]
    return {
        "company": given.get("company", ""),
        "role": given.get("role", ""),
        "country": given.get("country") or "US",
        "mission": given.get("mission", ""),
        "culture": {key: given[key] for key in CULTURE if given.get(key)},
        "requirements": _some(need=given.get("need"), met_by=given.get("skill")),
        "candidate": {
            "name": given.get("my-name", ""),
            "email": given.get("my-email", ""),
            "zone": given.get("my-zone") or given.get("zone") or "UTC",
            "skills": _some(name=given.get("skill"), evidence=given.get("evidence")),
        },
        "contacts": [_contact(given, n) for n in people],
        "interviews": [_interview(given, people)],
    }


def _some(**fields: str | None) -> list[dict[str, str]]:
    """Give one record of what was filled in, or none when its first field is empty."""
    filled = {key: value for key, value in fields.items() if value and value.strip()}
    return [filled] if next(iter(fields)) in filled else []


def _contact(given: dict[str, Any], n: int) -> dict[str, Any]:
    email = given.get(f"email-{n}", "").strip()
    return {
        "name": given[f"name-{n}"].strip(),
        "salutation": given.get(f"salutation-{n}", ""),
        "role": "hiring_manager" if n == 1 else "panel",
        "channels": [{"channel": "email", "address": email}] if email else [],
    }


def _interview(given: dict[str, Any], people: list[int]) -> dict[str, Any]:
    return {
        "starts": given.get("starts", ""),
        "ends": given.get("ends", ""),
        "zone": given.get("zone", ""),
        "stage": given.get("stage") or Stage.CONVERSATION.value,
        "interviewers": [
            {
                "name": given[f"name-{n}"].strip(),
                "topics": _some(about=given.get(f"about-{n}"), thought=given.get(f"thought-{n}")),
            }
            for n in people
        ],
        "open_questions": _some(question=given.get("question")),
        "promises": _some(what=given.get("promise")),
        "timing": _some(said=given.get("said"), end=given.get("said-end")),
    }


def take_in(request: HttpRequest) -> HttpResponse:
    """Take in a case file that was pasted."""
    text = request.POST.get("text", "")
    if request.method != "POST":
        return render(request, "edit.html", {"text": "", "faults": (), "id": "", "version": 0})
    try:
        application = parse(text, "the text")
        add(the_desk(), application, who=WHO, now=now())
    except AfterwordError as error:
        page = {"text": text, "faults": faults_of(error), "id": "", "version": 0}
        return render(request, "edit.html", page, status=HTTP_STATUS[type(error)])
    return redirect("application", id=application.id)


def as_text(request: HttpRequest, id: str) -> HttpResponse:
    """Change everything that is recorded, as one readable text; all or nothing is kept."""
    lying = the_desk()
    if request.method != "POST":
        stored = lying.store.get(id)
        text, version = write(stored.application), stored.version
        page: dict[str, object] = {"text": text, "faults": (), "id": id, "version": version}
        return render(request, "edit.html", page)
    text, version = request.POST.get("text", ""), version_of(request)
    try:
        saved = _replace(id, text, version, now())
    except AfterwordError as error:
        page = {"text": text, "faults": faults_of(error), "id": id, "version": version}
        return render(request, "edit.html", page, status=HTTP_STATUS[type(error)])
    return to_the_plan(saved, version)


def _replace(id: str, text: str, version: int, moment: datetime) -> Stored:
    application = parse(text, "the text")
    if application.id != id:
        raise InvalidCaseFile("the id was changed", do=f"write id: {id}")

    def edited(_: Application) -> Application:
        return application

    what = "edited the application"
    return change(the_desk(), id, edited, what=what, who=WHO, now=moment, version=version)


def export(_: HttpRequest, id: str) -> HttpResponse:
    """Give the application as a case file."""
    text = write(the_desk().store.get(id).application)
    headers = {"Content-Disposition": f'attachment; filename="{id}.yaml"'}
    return HttpResponse(text, content_type="text/plain; charset=utf-8", headers=headers)


@require_POST
def settle_day(request: HttpRequest, id: str) -> HttpResponse:
    """Take down which day was meant by words that can mean two."""
    day = request.POST.get("day", "")
    try:
        meant = date.fromisoformat(day)
    except ValueError as error:
        raise InvalidMoment(f"{day!r} is not a date", do="write it as 2026-10-28") from error
    return to_the_plan(settle(the_desk(), id, meant, who=WHO, now=now()), 0)


@require_POST
def take_back(_: HttpRequest, id: str) -> HttpResponse:
    """Take the last change back."""
    return to_the_plan(undo(the_desk(), id, who=WHO, now=now()), 0)
