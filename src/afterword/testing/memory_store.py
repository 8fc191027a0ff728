"""A store in memory, with the same contract as the real ones."""

from dataclasses import replace
from datetime import UTC, datetime

from afterword.actions.store import Entry, Stored, Summary
from afterword.core.errors import DuplicateApplication, StaleApplication, UnknownApplication
from afterword.core.model.application import Application
from afterword.core.model.draft import Draft
from afterword.core.model.followup import Plan
from afterword.core.planning.arrivals import tells

NEVER = datetime.max.replace(tzinfo=UTC)


class MemoryStore:
    """Keeps applications as long as it lives."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Stored, Plan]] = {}
        self._journal: dict[str, list[tuple[Entry, Application]]] = {}

    def add(self, application: Application, plan: Plan, entry: Entry) -> Stored:
        """Keep a new application. Raises DuplicateApplication when its id is taken."""
        if application.id in self._kept:
            raise DuplicateApplication(f"there is an application {application.id!r} already")
        self._journal[application.id] = []
        return self._keep(Stored(application, 1), plan, entry)

    def get(self, id: str) -> Stored:
        """Give an application. Raises UnknownApplication."""
        if id not in self._kept:
            raise UnknownApplication(f"there is no application {id!r}")
        stored = self._kept[id][0]
        told = [tells(self._kept[each][0].application) for each in self.fellows(id)]
        elsewhere = tuple(each for each in told if not each.silent)
        if not elsewhere:
            return stored
        own = stored.application
        return replace(stored, application=replace(own, elsewhere=(*own.elsewhere, *elsewhere)))

    def save(self, application: Application, version: int, plan: Plan, entry: Entry) -> Stored:
        """Replace the given version. Raises StaleApplication when it is not the current one."""
        if application.id not in self._kept or self.get(application.id).version != version:
            raise StaleApplication
        return self._keep(Stored(application, version + 1), plan, entry)

    def replan(self, id: str, version: int, plan: Plan) -> bool:
        """Keep a new plan of the given version; tell whether it was still the current one."""
        stored = self._kept[id][0]
        if stored.version == version:
            self._kept[id] = (stored, plan)
        return stored.version == version

    def fellows(self, id: str) -> tuple[str, ...]:
        """Give the ids of the same candidate's other applications."""
        key = self._kept[id][0].application.candidate.key
        kept = {name: stored.application for name, (stored, _) in sorted(self._kept.items())}
        return tuple(n for n, its in kept.items() if n != id and its.candidate.key == key)

    def _keep(self, stored: Stored, plan: Plan, entry: Entry) -> Stored:
        stored = replace(stored, application=stored.application.own)
        self._kept[stored.application.id] = (stored, plan)
        numbered = replace(entry, version=stored.version)
        self._journal[stored.application.id].append((numbered, stored.application))
        return stored

    def of_candidate(self, key: str) -> tuple[str, ...]:
        """Give the ids of all applications of a candidate, by what they are known by."""
        kept = {name: stored.application for name, (stored, _) in sorted(self._kept.items())}
        return tuple(name for name, its in kept.items() if its.candidate.key == key)

    def summaries(self) -> tuple[Summary, ...]:
        """Give one line an application, the soonest next step first, those without one last."""
        lines = [
            Summary(a.id, a.company, a.role, plan.state, plan.next_step.from_)
            for (a, plan) in ((stored.application, plan) for stored, plan in self._kept.values())
        ]
        return tuple(sorted(lines, key=lambda each: (each.next_due or NEVER, each.id)))

    def due(self, until: datetime) -> tuple[str, ...]:
        """Give the ids of applications with a next step or a follow-up that begins by then."""
        begun = {
            name
            for name, (_, plan) in self._kept.items()
            if any(each.window.earliest <= until for each in plan.follow_ups)
        }
        return tuple(
            each.id
            for each in self.summaries()
            if each.id in begun or (each.next_due is not None and each.next_due <= until)
        )

    def journal(self, id: str) -> tuple[Entry, ...]:
        """Give the journal of an application, oldest first. Raises UnknownApplication."""
        self.get(id)
        return tuple(entry for entry, _ in self._journal[id])

    def drafts(self, id: str) -> tuple[tuple[Entry, tuple[Draft, ...]], ...]:
        """Give the journal with the drafts of each version. Raises UnknownApplication."""
        self.get(id)
        return tuple((entry, application.drafts) for entry, application in self._journal[id])

    def earlier(self, id: str, version: int) -> Application:
        """Give an application as it was at an earlier version. Raises UnknownApplication."""
        self.get(id)
        for entry, application in self._journal[id]:
            if entry.version == version:
                return application
        raise UnknownApplication(f"there is no version {version} of {id!r}")
