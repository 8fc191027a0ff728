"""Take a new application in."""

from datetime import datetime

from afterword.actions.change import replan, replan_all
from afterword.actions.desk import Desk
from afterword.actions.store import Entry, Stored
from afterword.core.model.application import Application
from afterword.core.planning.arrivals import tells


def add(desk: Desk, application: Application, *, who: str, now: datetime) -> Stored:
    """Keep a new application with its first plan. Raises DuplicateApplication."""
    plan = desk.craft.planner.plan(application, now=now)
    stored = desk.store.add(application, plan, Entry(now, who, "added the application"))
    if not tells(application).silent:
        replan_all(desk, desk.store.fellows(application.id), now=now)
    told = desk.store.get(application.id)
    if told.application != stored.application:
        replan(desk, application.id, now=now)
    return told
