"""The store on Django's database, the same on SQLite and PostgreSQL."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction
from django.db.models import F, QuerySet

from afterword.actions.store import Entry, Stored, Summary
from afterword.core.errors import (
    DuplicateApplication,
    StaleApplication,
    UnknownApplication,
    UnreadableDocument,
)
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft
from afterword.core.model.elsewhere import Elsewhere
from afterword.core.model.followup import Plan, State
from afterword.core.planning.arrivals import tells
from afterword.storage import document
from afterword.storage.models import ApplicationRow, FollowUpRow, JournalRow

DRAFTS = '"drafts": ['
"""What stands in a document that holds drafts; in a text within it, the quotes are escaped."""


class DjangoStore:
    """Keeps applications in the database; every change is one transaction."""

    def add(self, application: Application, plan: Plan, entry: Entry) -> Stored:
        """Keep a new application. Raises DuplicateApplication when its id is taken."""
        text = document.text(application)
        try:
            with transaction.atomic():
                ApplicationRow.objects.create(
                    id=application.id, version=1, document=text, **_columns(application, plan)
                )
                _follow(application.id, plan)
                _write(application.id, 1, entry, text)
        except IntegrityError as error:
            if not ApplicationRow.objects.filter(id=application.id).exists():
                raise
            raise DuplicateApplication(
                f"there is an application {application.id!r} already"
            ) from error
        return Stored(application, 1)

    def get(self, id: str) -> Stored:
        """Give an application. Raises UnknownApplication."""
        row = ApplicationRow.objects.filter(id=id).values("document", "version").first()
        if row is None:
            raise _unknown(id)
        try:
            application = document.read(row["document"])
        except UnreadableDocument as error:
            raise UnreadableDocument(f"{id}: {error.what}", do=error.do) from error
        elsewhere = tuple(_told(id, application.candidate.key))
        if elsewhere:
            application = replace(application, elsewhere=(*application.elsewhere, *elsewhere))
        return Stored(application, row["version"])

    def save(self, application: Application, version: int, plan: Plan, entry: Entry) -> Stored:
        """Replace the given version. Raises StaleApplication when it is not the current one.

        The condition on the version is part of the one UPDATE, so two writers cannot both win.
        """
        text = document.text(application)
        with transaction.atomic(savepoint=False):
            changed = ApplicationRow.objects.filter(id=application.id, version=version).update(
                version=version + 1, document=text, **_columns(application, plan)
            )
            if changed:
                FollowUpRow.objects.filter(application_id=application.id).delete()
                _follow(application.id, plan)
                _write(application.id, version + 1, entry, text)
        if not changed:
            raise StaleApplication
        return Stored(application, version + 1)

    def replan(self, id: str, version: int, plan: Plan) -> bool:
        """Keep a new plan of the given version; tell whether it was still the current one."""
        with transaction.atomic():
            current = ApplicationRow.objects.filter(id=id, version=version)
            changed = current.update(**_planned(plan))
            if changed:
                FollowUpRow.objects.filter(application_id=id).delete()
                _follow(id, plan)
        return bool(changed)

    def fellows(self, id: str) -> tuple[str, ...]:
        """Give the ids of the same candidate's other applications."""
        key = ApplicationRow.objects.filter(id=id).values_list("candidate", flat=True).first()
        return tuple(_fellows(id, key).values_list("id", flat=True)) if key else ()

    def of_candidate(self, key: str) -> tuple[str, ...]:
        """Give the ids of all applications of a candidate, by what they are known by."""
        rows = ApplicationRow.objects.filter(candidate=key).order_by("id")
        return tuple(rows.values_list("id", flat=True))

    def summaries(self) -> tuple[Summary, ...]:
        """Give one line an application, the soonest next step first, those without one last."""
        rows = ApplicationRow.objects.order_by(F("next_due").asc(nulls_last=True), "id")
        return tuple(
            Summary(row.id, row.company, row.role, State(row.state), _there(row))
            for row in rows.only("id", "company", "role", "state", "next_due", "next_zone")
        )

    def due(self, until: datetime) -> tuple[str, ...]:
        """Give the ids of applications with a next step or a follow-up that begins by then."""
        # Two searches, each by its index: one with OR would read every row.
        steps = ApplicationRow.objects.filter(next_due__lte=until).order_by("next_due", "id")
        begun = FollowUpRow.objects.filter(earliest__lte=until).order_by("earliest")
        ids = [*steps.values_list("id", flat=True), *begun.values_list("application_id", flat=True)]
        return tuple(dict.fromkeys(ids))

    def journal(self, id: str) -> tuple[Entry, ...]:
        """Give the journal of an application, oldest first. Raises UnknownApplication."""
        rows = JournalRow.objects.filter(application_id=id).order_by("version").defer("document")
        entries = tuple(Entry(row.at, row.who, row.what, row.version) for row in rows)
        if not entries:
            raise _unknown(id)
        return entries

    def drafts(self, id: str) -> tuple[tuple[Entry, tuple[Draft, ...]], ...]:
        """Give the journal with the drafts of each version. Raises UnknownApplication.

        Most versions have none: those are not fetched.
        """
        rows = JournalRow.objects.filter(application_id=id, document__contains=DRAFTS)
        held = dict(rows.values_list("version", "document"))
        return tuple(
            (entry, document.read_drafts(held[entry.version]) if entry.version in held else ())
            for entry in self.journal(id)
        )

    def earlier(self, id: str, version: int) -> Application:
        """Give an application as it was at an earlier version. Raises UnknownApplication."""
        row = JournalRow.objects.filter(application_id=id, version=version).first()
        if row is None:
            raise _unknown(id)
        return document.read(row.document)


def _columns(application: Application, plan: Plan) -> dict[str, object]:
    return {
        "company": application.company,
        "role": application.role,
        "candidate": application.candidate.key,
        "tells": document.tells_text(application),
        **_planned(plan),
    }


def _planned(plan: Plan) -> dict[str, object]:
    begins = plan.next_step.from_
    zone = getattr(begins.tzinfo, "key", "UTC") if begins else "UTC"
    return {"state": plan.state.value, "next_due": begins, "next_zone": zone}


def _there(row: ApplicationRow) -> datetime | None:
    """Give when the next step begins, on the clock of whoever it is for."""
    return row.next_due.astimezone(ZoneInfo(row.next_zone)) if row.next_due else None


def _fellows(id: str, candidate: str) -> "QuerySet[ApplicationRow]":
    return ApplicationRow.objects.filter(candidate=candidate).exclude(id=id).order_by("id")


def _told(id: str, candidate: str) -> Iterator[Elsewhere]:
    """Give what the candidate's other applications tell this one.

    What another version wrote is worked out anew; an application that cannot be read is silent
    here, and says so where it is opened.
    """
    for fellow in _fellows(id, candidate).exclude(tells="").only("tells"):
        try:
            yield document.read_tells(fellow.tells)
        except UnreadableDocument:
            with suppress(UnreadableDocument):
                yield tells(document.read(fellow.document))


def _follow(id: str, plan: Plan) -> None:
    """Write the due table of one application anew."""
    FollowUpRow.objects.bulk_create(
        FollowUpRow(application_id=id, name=each.id, earliest=each.window.earliest)
        for each in plan.follow_ups
    )


def _write(id: str, version: int, entry: Entry, text: str) -> None:
    JournalRow.objects.create(
        application_id=id,
        version=version,
        at=entry.at,
        who=entry.who,
        what=entry.what,
        document=text,
    )


def _unknown(id: str) -> UnknownApplication:
    return UnknownApplication(f"there is no application {id!r}")
