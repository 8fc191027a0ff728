"""Change an application, plan it again, and keep both."""

from collections.abc import Callable
from datetime import datetime

from afterword.actions.desk import Desk
from afterword.actions.store import Entry, Stored
from afterword.core.errors import StaleApplication
from afterword.core.model.application import Application


def change(
    desk: Desk,
    id: str,
    edit: Callable[[Application], Application],
    *,
    what: str,
    who: str,
    now: datetime,
    version: int | None = None,
) -> Stored:
    """Apply an edit to an application and keep the result with its new plan.

    ``version`` is the one the person saw; leave it out when the edit only adds to what is there.
    Raises UnknownApplication, StaleApplication and InvalidRecord; then nothing is kept.
    """
    stored = desk.store.get(id)
    if version is not None and version != stored.version:
        raise StaleApplication
    application = edit(stored.application)
    if application == stored.application:
        return stored
    plan = desk.craft.planner.plan(application, now=now)
    return desk.store.save(application, stored.version, plan, Entry(now, who, what))
