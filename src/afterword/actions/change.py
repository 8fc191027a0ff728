"""Change an application, plan it again, and keep both."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from afterword.actions.desk import Desk
from afterword.actions.store import Entry, Stored
from afterword.core.errors import AfterwordError, StaleApplication
from afterword.core.model.application import Application
from afterword.core.planning.arrivals import tells


def change(
    desk: Desk,
    id: str,
    edit: Callable[[Application], Application],
    *,
    what: str,
    who: str,
    now: datetime,
    version: int | None = None,
    since: Stored | None = None,
) -> Stored:
    """Apply an edit to an application and keep the result with its new plan.

    ``version`` is the one the person saw; leave it out when the edit only adds to what is there.
    ``since`` is what was read before, when the edit was decided on that and on nothing later.
    Raises UnknownApplication, StaleApplication and InvalidRecord; then nothing is kept.
    """
    stored = since or desk.store.get(id)
    if version is not None and version != stored.version:
        raise StaleApplication
    application = _with_fellows(edit(stored.application), stored.application)
    if application.own == stored.application.own:
        return stored
    plan = desk.craft.planner.plan(application, now=now)
    moved = application.candidate.key != stored.application.candidate.key
    left = desk.store.fellows(id) if moved else ()
    saved = desk.store.save(application, stored.version, plan, Entry(now, who, what))
    if moved or tells(application) != tells(stored.application):
        replan_all(desk, {*left, *desk.store.fellows(id)}, now=now)
    if moved:
        replan(desk, id, now=now)
        saved = desk.store.get(id)
    return saved


def _with_fellows(edited: Application, before: Application) -> Application:
    """Let an edited application know what its fellows say, as before: an edit may not carry it."""
    kept = tuple(each for each in before.elsewhere if each.kept)
    return replace(edited, elsewhere=(*edited.own.elsewhere, *kept)) if kept else edited


def replan_all(desk: Desk, ids: Iterable[str], *, now: datetime) -> None:
    """Plan applications again, because another one tells them something new.

    One that cannot be planned says why when it is opened; what was changed here is kept.
    """
    for each in sorted(ids):
        with suppress(AfterwordError):
            replan(desk, each, now=now)


def replan(desk: Desk, id: str, *, now: datetime) -> None:
    """Plan an application again that did not change itself; again if it does so meanwhile."""
    kept = False
    while not kept:
        stored = desk.store.get(id)
        plan = desk.craft.planner.plan(stored.application, now=now)
        kept = desk.store.replan(id, stored.version, plan)
