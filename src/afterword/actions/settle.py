"""Say which day was meant by words that can mean two."""

from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from typing import Any

from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.store import Stored
from afterword.core.calendar.moments import spoken_day
from afterword.core.errors import RefusedChange
from afterword.core.model.application import Application
from afterword.core.model.timeline import StatedTimeline


def settle(desk: Desk, id: str, day: date, *, who: str, now: datetime) -> Stored:
    """Write down the last day that the words about the decision mean; they stay as they are.

    Loose words may mean a later day than the one that was read. Raises RefusedChange when no
    promised date holds, or the words cannot mean that day.
    """

    def edit(application: Application) -> Application:
        situation = desk.craft.planner.situation(application, now=now)
        deadline = situation.deadline
        if deadline is None:
            raise RefusedChange(
                "no date that they named holds now",
                rule="stated dates",
                do=f"record what they said: afterword record date {id} --said ... --until ...",
            )
        days, said = situation.possible_ends(deadline), deadline.timing.said.strip()
        if len(days) != 1 or not situation.is_doubtful(deadline):
            _check(days, said, day)
        elif day < days[0]:
            raise RefusedChange(
                f"“{said}” cannot mean {spoken_day(day)}, only {spoken_day(days[0])} or later",
                rule="stated dates",
                do="choose that day or a later one; another date that they named is recorded",
            )
        start = deadline.timing.start
        settled = replace(deadline.timing, end=day, start=start if start and start <= day else None)
        changed: Application = _with(application, deadline.timing, settled)
        return changed

    what = f"said which day was meant: {spoken_day(day)}"
    return change(desk, id, edit, what=what, who=who, now=now)


def _check(days: tuple[date, ...], said: str, day: date) -> None:
    """Refuse a day that the words cannot mean: it would get round what they promised (law 3)."""
    can = " or ".join(map(spoken_day, days)) or "no day of itself"
    if len(days) < 2:
        raise RefusedChange(
            f"there is nothing to settle: “{said}” means {can}",
            rule="stated dates",
            do="if they have named another date, record it: afterword record date",
        )
    if day not in days:
        raise RefusedChange(
            f"“{said}” cannot mean {spoken_day(day)}, only {can}",
            rule="stated dates",
            do="choose one of these; if they named another date, record it: afterword record date",
        )


def _with(record: Any, old: StatedTimeline, new: StatedTimeline) -> Any:  # noqa: ANN401 -- any record, or a list of them
    """Give a record in which one timing is another, wherever it stands."""
    if record is old:
        return new
    if isinstance(record, tuple):
        return tuple(_with(each, old, new) for each in record)
    if not is_dataclass(record) or isinstance(record, type):
        return record
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    changed = {name: _with(value, old, new) for name, value in values.items()}
    same = all(changed[name] is values[name] or changed[name] == values[name] for name in values)
    return record if same else replace(record, **changed)
