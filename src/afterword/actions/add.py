"""Take a new application in."""

from datetime import datetime

from afterword.actions.desk import Desk
from afterword.actions.store import Entry, Stored
from afterword.core.model.application import Application


def add(desk: Desk, application: Application, *, who: str, now: datetime) -> Stored:
    """Keep a new application with its first plan. Raises DuplicateApplication."""
    plan = desk.craft.planner.plan(application, now=now)
    return desk.store.add(application, plan, Entry(now, who, "added the application"))
