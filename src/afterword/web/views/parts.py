"""One part of an application, record by record: to add, to correct, to take out."""

from dataclasses import dataclass, fields, replace
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.actions.change import change
from afterword.actions.record import record
from afterword.actions.store import Stored
from afterword.core.errors import AfterwordError, StaleApplication
from afterword.core.model.application import Application, renamed
from afterword.core.model.candidate import Candidate
from afterword.core.model.contact import Contact
from afterword.core.model.day_override import DayOverride
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.happening import (
    AcceptedElsewhere,
    CallInvited,
    Changed,
    Closed,
    DateNamed,
    Mistake,
    Note,
    Observed,
    OtherOffer,
    Reply,
    Sent,
)
from afterword.core.model.interview import Interview
from afterword.storage.case_file import parse
from afterword.storage.document import dump
from afterword.web.errors import HTTP_STATUS
from afterword.web.forms import Form, labels, with_row, without_row
from afterword.web.layout import used
from afterword.web.views.common import (
    WHO,
    faults_of,
    now,
    the_desk,
    to_the_plan,
    version_of,
    write_plain,
)

INNER = {
    "id", "candidate", "contacts", "interviews", "happenings", "days", "elsewhere", "adjustments",
    "drafts",
}  # fmt: skip
"""What of an application has pages of its own."""


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of record of an application that has a form of its own."""

    field: str
    """Where it stands in the application; empty for the application's own fields."""
    title: str
    kind: Any
    many: bool = False


PARTS = {
    "post": Part("", "The post", Application),
    "you": Part("candidate", "You", Candidate),
    "person": Part("contacts", "A person", Contact, many=True),
    "interview": Part("interviews", "An interview", Interview, many=True),
    "sent": Part("happenings", "You wrote", Sent, many=True),
    "reply": Part("happenings", "They answered", Reply, many=True),
    "other_offer": Part("happenings", "Another company made an offer", OtherOffer, many=True),
    "date_named": Part("happenings", "They named a date", DateNamed, many=True),
    "call_invited": Part("happenings", "They asked you to call", CallInvited, many=True),
    "changed": Part("happenings", "Something about you changed", Changed, many=True),
    "mistake": Part("happenings", "A message of yours was wrong", Mistake, many=True),
    "observed": Part("happenings", "A sign of their interest", Observed, many=True),
    "accepted_elsewhere": Part(
        "happenings", "You accepted another post", AcceptedElsewhere, many=True
    ),
    "note": Part("happenings", "A note", Note, many=True),
    "closed": Part("happenings", "It ended", Closed, many=True),
    "day": Part("days", "A day you know better", DayOverride, many=True),
    "elsewhere": Part("elsewhere", "Another application of yours", Elsewhere, many=True),
}
ASKED: dict[Any, frozenset[str]] = {
    Application: frozenset(field.name for field in fields(Application)) - INNER,
    Elsewhere: frozenset(field.name for field in fields(Elsewhere)) - {"kept"},
}
"""The fields a form asks for, where it does not ask for all."""


def edit(request: HttpRequest, id: str, part: str, n: int | None = None) -> HttpResponse:
    """Show one record as a form and keep it; without a number it is a new one."""
    if part not in PARTS or (PARTS[part].many is False and n is not None):
        raise Http404
    stored = the_desk().store.get(id)
    editing = _Editing(request, stored, PARTS[part], n)
    if request.method != "POST":
        return editing.page(editing.first())
    if editing.gone:
        return editing.refused(editing.form.read(request.POST, {}), StaleApplication())
    if "more" in request.POST or "less" in request.POST:
        return editing.page(editing.rearranged())
    return editing.keep()


class _Editing:
    """One person at one form."""

    def __init__(self, request: HttpRequest, stored: Stored, part: Part, n: int | None) -> None:
        self.request, self.stored, self.part, self.n = request, stored, part, n
        self.whole = dump(stored.application.own)
        self.gone = False
        """Whether it was taken out by somebody else while the person wrote."""
        self.before = self._before()
        only = ASKED.get(part.kind, frozenset())
        words = {
            "people": [contact.name for contact in stored.application.contacts],
            "channels": [*the_desk().craft.channels],
        }
        self.form = Form(part.kind, stored.application.candidate.zone, words, only)

    def _before(self) -> dict[str, Any]:
        """Give the record as it is kept, empty when it is new."""
        here: Any = self.whole.get(self.part.field, {}) if self.part.field else self.whole
        if not self.part.many:
            return dict(here)
        if self.n is None:
            return {}
        found = here[self.n] if self.n < len(here) else {}
        what = getattr(self.part.kind, "what", None)
        if found and (what is None or found["what"] == self._what()):
            return dict(found)
        self.gone = 0 < version_of(self.request) < self.stored.version
        if not self.gone:
            raise Http404
        return {}

    def _what(self) -> str:
        return next((str(f.default) for f in fields(self.part.kind) if f.name == "what"), "")

    def first(self) -> dict[str, Any]:
        """Give what the form shows at first: the record, or what a new one most likely holds."""
        if self.n is None and self.part.field == "happenings":
            return {"what": self._what(), "at": now().isoformat()}
        if self.n is None and self.part.kind is Interview:
            zone, round_ = self.stored.application.further
            return {"zone": zone, "round": round_}
        return self.before

    def rearranged(self) -> dict[str, Any]:
        """Give what was filled in, with one row more or less."""
        given = self.request.POST
        data = self.form.read(given, self.before, blank=True)
        try:
            if "more" in given:
                return with_row(data, given["more"])
            return without_row(data, given["less"])
        except (LookupError, ValueError, TypeError, AttributeError) as error:
            raise Http404 from error  # no button of ours says that

    def keep(self) -> HttpResponse:
        """Keep what was filled in, or show what is wrong with it; nothing typed is lost."""
        fresh = self.form.read(self.request.POST, self.before)
        try:
            meant = used(self.part.kind, fresh, self.before)
            saved = self._save(None if "remove" in self.request.POST else meant)
        except AfterwordError as error:
            return self.refused(fresh, error)
        return to_the_plan(saved, self.stored.version)

    def refused(self, data: dict[str, Any], error: AfterwordError) -> HttpResponse:
        """Show what was filled in, and what is wrong with it."""
        return self.page(data, error, status=HTTP_STATUS[type(error)])

    def _save(self, fresh: dict[str, Any] | None) -> Stored:
        lying, its = the_desk(), self.stored.application.id
        application = parse(write_plain(self._with(fresh)), "the form")
        if self.part.field == "happenings" and self.n is None:
            return record(lying, its, application.happenings[-1], who=WHO, now=now())

        def edited(_: Application) -> Application:
            happened = sorted(application.happenings, key=lambda each: each.at)
            return replace(application, happenings=tuple(happened))

        did = "took out" if fresh is None else "edited" if self.before else "added"
        what = f"{did}: {self.part.title.lower()}"
        version = version_of(self.request)
        return change(lying, its, edited, what=what, who=WHO, now=now(), version=version)

    def _with(self, fresh: dict[str, Any] | None) -> dict[str, Any]:
        """Give the whole application with the record as it was filled in."""
        part, whole = self.part, dict(self.whole)
        if part.kind is Contact and self.before and fresh and fresh.get("name"):
            whole = dump(renamed(self.stored.application.own, self.before["name"], fresh["name"]))
        if not part.field:
            return {key: whole[key] for key in INNER & whole.keys()} | (fresh or {})
        if not part.many:
            return whole | {part.field: fresh}
        rows = list(whole.get(part.field, ()))
        at = len(rows) if self.n is None else self.n
        rows[at : at + 1] = [] if fresh is None else [fresh]
        return whole | {part.field: rows}

    def page(
        self, data: dict[str, Any], error: AfterwordError | None = None, *, status: int = 200
    ) -> HttpResponse:
        """Show the form."""
        faults = (
            [(self._own(path), what, do) for path, _, what, do in faults_of(error)] if error else []
        )
        said: dict[str, list[str]] = {}
        for path, what, do in faults:
            said.setdefault(path, []).append(f"{what}: {do}")
        application, form = self.stored.application, self.form.show(data, said, self.before)
        page = {
            "application": application,
            "part": self.part,
            "form": form,
            "labels": dict(labels(form)),
            "faults": faults,
            "new": self.n is None and self.part.many,
            "version": version_of(self.request) or self.stored.version,
            "skills": [skill.name for skill in application.candidate.skills],
            "more": self.request.POST.get("more", ""),
        }
        return render(self.request, "part.html", page, status=status)

    def _own(self, path: str) -> str:
        """Give the path of a fault within this record, as its input is named."""
        dotted = path.replace("[", ".").replace("]", "")
        at = len(self.whole.get(self.part.field, ())) if self.n is None else self.n
        ahead = f"{self.part.field}.{at}." if self.part.many else f"{self.part.field}."
        return dotted.removeprefix(ahead if self.part.field else "")
