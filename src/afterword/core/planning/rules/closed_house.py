"""Weeks in which nobody is there."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import spoken_day
from afterword.core.calendar.region import DAY, RegionCalendar
from afterword.core.model.followup import NUDGES, Window
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Ground, Hold, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.playbooks.playbook import BusinessDays
from afterword.core.source import Source

AHEAD = timedelta(days=120)
"""How far ahead a closure can matter to a question."""


@planning_rule(Source("T11", "P04", "P38", "P92"))
def closed_house(situation: Situation) -> Iterator[Advice]:
    """Let a house that was closed for days come back to work before asking.

    The first morning after a long holiday belongs to what has piled up, and in the last days
    before Christmas nobody decides any more.
    """
    contact, since = situation.process_contact, situation.silent_since
    if contact is None or since is None:
        return
    hours, playbook = situation.hours(contact.name), situation.playbook
    first = since.astimezone(hours.zone).date()
    numbers = playbook.closure_days, playbook.year_end_from, playbook.after_holidays
    for hold in holds(hours, first.year, *numbers):
        if hold.until and hold.since and since < hold.until and hold.since.date() < first + AHEAD:
            yield hold


@lru_cache(maxsize=1024)
def holds(
    hours: Hours, year: int, least: int, year_end_from: int, room: BusinessDays
) -> tuple[Hold, ...]:
    """Give a hold for each closure of a year and the next winter; every plan asks for the same."""
    closed = closures(hours.calendar, year, least)
    return tuple(_hold(hours, begin, end, year_end_from, room) for begin, end in closed)


def _hold(hours: Hours, begin: date, end: date, year_end_from: int, room: BusinessDays) -> Hold:
    away = begin
    if begin <= date(begin.year, 12, 25) < end:
        away = min(begin, date(begin.year, 12, year_end_from))
    settles = _back_at_work(hours, end, room)
    back = settles.earliest.date()
    return Hold(
        kinds=NUDGES,
        since=hours.opens(away),
        until=settles.earliest,
        settles=settles,
        because=(
            f"Many are away from {spoken_day(away)} until {spoken_day(back)}, "
            "and a question is best asked once they have caught up."
        ),
        ground=Ground.STATED,
    )


def _back_at_work(hours: Hours, end: date, room: BusinessDays) -> Window:
    """Give the time for questions after a closure: some days for each of its limits."""
    back = hours.next_open(end)
    best = counted(hours, back, room)
    until = counted(hours, best, room)
    latest = counted(hours, until, room)
    return Window(
        hours.opens(back), hours.best_from(best), hours.best_to(until), hours.closes(latest)
    )


def closures(calendar: RegionCalendar, year: int, least: int) -> tuple[tuple[date, date], ...]:
    """Give the stretches of a year and the next winter without an open day, as (first, after).

    Only those with at least ``least`` weekdays count: a weekend is no closure.
    """
    found = []
    day, last = date(year, 1, 1), date(year + 1, 3, 31)
    while day < last:
        if calendar.is_open(day):
            day += DAY
            continue
        end = calendar.next_open(day)
        weekdays = sum(
            (day + n * DAY).weekday() not in calendar.weekend for n in range((end - day).days)
        )
        if weekdays >= least:
            found.append((day, end))
        day = end
    return tuple(found)
