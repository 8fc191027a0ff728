"""Say what to do today, over all applications."""

from dataclasses import dataclass
from datetime import datetime

from afterword.actions.desk import Desk
from afterword.actions.store import Summary
from afterword.core.model.application import Application
from afterword.core.model.followup import Plan


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is to be done by a moment, and what waits."""

    due: tuple[tuple[Application, Plan], ...]
    """Those with a step to take, planned afresh, the soonest end first."""
    waiting: tuple[Summary, ...]
    """Those for which nothing is to be done yet."""


def next_steps(desk: Desk, *, now: datetime, until: datetime) -> Agenda:
    """Plan every application again whose next step begins by ``until``.

    The due table says which; a plan kept yesterday says nothing about today.
    """
    ids = desk.store.due(until)
    due = []
    for each in ids:
        application = desk.store.get(each).application
        due.append((application, desk.craft.planner.plan(application, now=now)))
    due.sort(key=lambda pair: pair[1].next_step.by or pair[1].next_step.from_ or until)
    waiting = tuple(s for s in desk.store.summaries() if s.id not in set(ids))
    return Agenda(tuple(due), waiting)
