"""What an action asks of the place where applications are kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from afterword.core.model.application import Application
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Plan, State


@dataclass(frozen=True, slots=True)
class Stored:
    """An application as it is kept, with the version that a change must name."""

    application: Application
    version: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: who did what when, and which version it made."""

    at: datetime
    who: str
    what: str
    version: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list shows of an application, as planned when it was last changed."""

    id: str
    company: str
    role: str
    state: State
    next_due: datetime | None
    """When its next step begins, on the clock of whoever it is for; None when there is none."""


class Store(Protocol):
    """A place that keeps applications, their due follow-ups and the journal of their changes.

    Every change is all or nothing: the document, the columns lists need, the due table and the
    journal change together or not at all.
    """

    def add(self, application: Application, plan: Plan, entry: Entry) -> Stored:
        """Keep a new application. Raises DuplicateApplication when its id is taken."""

    def get(self, id: str) -> Stored:
        """Give an application, with what its fellows tell it. Raises UnknownApplication."""

    def save(self, application: Application, version: int, plan: Plan, entry: Entry) -> Stored:
        """Replace the given version. Raises StaleApplication when it is not the current one."""

    def replan(self, id: str, version: int, plan: Plan) -> bool:
        """Keep a new plan of the given version; tell whether it was still the current one."""

    def fellows(self, id: str) -> tuple[str, ...]:
        """Give the ids of the same candidate's other applications."""

    def of_candidate(self, key: str) -> tuple[str, ...]:
        """Give the ids of all applications of a candidate, by what they are known by."""

    def summaries(self) -> tuple[Summary, ...]:
        """Give one line an application, the soonest next step first, those without one last."""

    def due(self, until: datetime) -> tuple[str, ...]:
        """Give the ids of applications with a next step or a follow-up that begins by then."""

    def journal(self, id: str) -> tuple[Entry, ...]:
        """Give the journal of an application, oldest first. Raises UnknownApplication."""

    def drafts(self, id: str) -> tuple[tuple[Entry, tuple[Draft, ...]], ...]:
        """Give the journal with the drafts of each version. Raises UnknownApplication."""

    def earlier(self, id: str, version: int) -> Application:
        """Give an application as it was at an earlier version. Raises UnknownApplication."""
