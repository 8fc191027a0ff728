"""The thank-yous that have not gone out."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.region import DAY
from afterword.core.model.application import ApplicationSource
from afterword.core.model.followup import Kind
from afterword.core.model.interview import Interview

if TYPE_CHECKING:
    from afterword.core.planning.situation import Situation


FAR = timedelta(days=3 * 366)
"""A promise may lie a year ahead and a wait be as long: late thanks ride in a letter whenever it
goes, and never shorten its time.
"""


class Owed(NamedTuple):
    """The thank-yous that are owed for one interview to people on one clock."""

    interview: Interview
    hours: Hours
    day: date
    """The day of the interview on their clock."""
    until: datetime
    """The last moment for a thank-you by itself; later it rides in another letter (T6)."""
    interviewers: tuple[str, ...]
    to: tuple[str, ...]
    """Who gets one: the interviewers, or the agent who passes them on (T27)."""

    @property
    def includes(self) -> tuple[str, ...]:
        """Give what the agent is asked to pass on; nothing when it goes to the interviewers."""
        return tuple(f"your thanks to {each}" for each in self.interviewers if each not in self.to)


def unthanked(situation: "Situation") -> tuple[Owed, ...]:
    """Give the thank-yous that have not gone out, those to people on one clock together.

    When an agency runs the process they go to the agent, who passes them on (T27).
    """
    agency = situation.application.source is ApplicationSource.AGENCY
    if agency and situation.agent is None:
        return ()
    found: dict[tuple[int, int], tuple[Interview, Hours, list[str]]] = {}
    agent = situation.agent
    for name, interview in _to_be_thanked(situation).items():
        to = name if agent is None else agent.name
        if situation.thanked(to, interview.end):
            continue
        hours = situation.hours(to, kind=Kind.THANK_YOU)
        found.setdefault((id(interview), id(hours)), (interview, hours, []))[2].append(name)
    return tuple(_owed(situation, *each) for each in found.values())


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


def _owed(situation: "Situation", interview: Interview, hours: Hours, people: list[str]) -> Owed:
    """Put thanks together with their last moment: a week, or the first days after a rest.

    A week that ends on a closed day ends before it; over a longer closure none is lost.
    """
    day = interview.end.astimezone(hours.zone).date()
    days = situation.playbook.panel_days if situation.is_panel(interview) else 1
    first = hours.next_open(hours.calendar.business_day(day, days))
    week = day + timedelta(days=situation.playbook.thank_you_days)
    while week > first and not hours.is_open(week):
        week -= DAY
    until, agent = hours.closes(max(week, first)), situation.agent
    to = tuple(people) if agent is None else (agent.name,)
    return Owed(interview, hours, day, until, tuple(people), to)
