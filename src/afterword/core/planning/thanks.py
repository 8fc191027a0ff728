"""The thank-yous that have not gone out."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.region import DAY
from afterword.core.model.application import ApplicationSource
from afterword.core.model.interview import Interview
from afterword.core.planning.rule import Propose

if TYPE_CHECKING:
    from afterword.core.planning.situation import Situation


FAR = timedelta(days=120)
"""Longer than any status check is planned ahead, in which late thanks may ride."""


class Thanks(NamedTuple):
    """One thank-you that is owed: whom it is for, and who gets it."""

    interviewer: str
    to: str
    """The interviewer, or the agent who passes it on (T27)."""

    @property
    def includes(self) -> tuple[str, ...]:
        """Give what the agent is asked to pass on; nothing when it goes to the interviewer."""
        return () if self.to == self.interviewer else (f"your thanks to {self.interviewer}",)


class Owed(NamedTuple):
    """The thank-yous that are owed for one interview to people on one clock."""

    interview: Interview
    hours: Hours
    day: date
    """The day of the interview on their clock."""
    until: datetime
    """The last moment for a thank-you by itself; later it rides in another letter (T6)."""
    people: tuple[Thanks, ...]

    def to_each(self, proposal: Propose) -> Iterator[Propose]:
        """Give a proposal to each of them: what is right for one is right for all."""
        for each in self.people:
            if each.includes:
                yield proposal._replace(to=each.to, includes=each.includes)
            else:
                yield Propose._make((proposal.kind, each.to, *proposal[2:]))


def unthanked(situation: "Situation") -> tuple[Owed, ...]:
    """Give the thank-yous that have not gone out, those to people on one clock together.

    When an agency runs the process they go to the agent, who passes them on (T27).
    """
    agency = situation.application.source is ApplicationSource.AGENCY
    if agency and situation.agent is None:
        return ()
    people: dict[tuple[int, int], list[Thanks]] = {}
    found: dict[tuple[int, int], tuple[Interview, Hours]] = {}
    for name, interview in _to_be_thanked(situation).items():
        to = situation.through(name)
        if situation.thanked(to, interview.end):
            continue
        hours = situation.hours(to)
        key = id(interview), id(hours)
        found[key] = interview, hours
        people.setdefault(key, []).append(Thanks(name, to))
    return tuple(_owed(situation, *found[key], tuple(people[key])) for key in found)


def _to_be_thanked(situation: "Situation") -> dict[str, Interview]:
    """Give the latest interview with each person.

    One that is only arranged does not replace the thanks for the one before.
    """
    latest: dict[str, Interview] = {}
    for interview in situation.interviews:
        for person in interview.interviewers:
            name = situation.named(person.name)
            before = latest.get(name)
            if (
                before is None
                or interview.start <= situation.now
                or situation.thanked(situation.through(name), before.end)
            ):
                latest[name] = interview
    return latest


def _owed(
    situation: "Situation", interview: Interview, hours: Hours, people: tuple[Thanks, ...]
) -> Owed:
    """Put thanks together with their last moment: a week, or the first days after a rest.

    A week that ends on a closed day ends before it; over a longer closure none is lost.
    """
    day = interview.end.astimezone(hours.zone).date()
    days = situation.playbook.panel_days if situation.is_panel(interview) else 1
    first = hours.next_open(hours.calendar.business_day(day, days))
    week = day + timedelta(days=situation.playbook.thank_you_days)
    while week > first and not hours.is_open(week):
        week -= DAY
    return Owed(interview, hours, day, hours.closes(max(week, first)), people)
