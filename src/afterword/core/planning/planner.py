"""The planner: it gathers the advice of all rules and decides.

The conflict law
----------------
1. A prohibition beats everything: what they asked not to be done is not done (N11).
2. An urgent truth (an offer elsewhere with a deadline) beats a stated date (C18).
3. A stated date beats a preferred channel, that the culture, that the default (domain.md 0.3).
   So of several proposals to write the same thing to the same person, only those on the highest
   ground count; a hold or a ban counts against proposals on its own ground and below.
4. When unsure, later and quieter (R114): proposals on one ground are joined, each of their
   limits at its latest; a hold only ever moves things later.
5. After that the calendar: every limit lies on an open day of the recipient's region, in the
   hours of the channel, on the recipient's clock (C21); and a question never comes closer than
   the rest to any other message to the same company.
6. The person's own changes come last: what they put off, set for a day, skip or retire is
   done so, but never before what the laws above hold, and over a measure of ours (a cap), with a
   reason that is kept, though never over a prohibition or somebody's word.

No rule sees another's advice, and the order of the rules never matters.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from operator import attrgetter

from afterword.core.calendar.region import RegionCalendar
from afterword.core.calendar.whereabouts import Places
from afterword.core.model.application import Application
from afterword.core.model.channel import Traits
from afterword.core.model.followup import Plan, Stop, Versions
from afterword.core.model.happening import Happening
from afterword.core.planning import rules as rules_folder
from afterword.core.planning.decision import Decision
from afterword.core.planning.explanation import Explanation, explanation
from afterword.core.planning.interest import interest
from afterword.core.planning.next_step import next_step
from afterword.core.planning.rule import PlanningRule
from afterword.core.planning.situation import Situation
from afterword.core.planning.standing import standing
from afterword.core.planning.watched import Watched, looked_at
from afterword.core.playbooks.playbook import Playbook
from afterword.core.registry import discover

Seen = tuple[
    Application,
    datetime,
    Playbook,
    RegionCalendar,
    Mapping[str, Traits],
    Places,
    tuple[Happening, ...],
]
"""What a situation is made of."""


def default_rules() -> tuple[PlanningRule, ...]:
    """Find all planning rules by their folder."""
    return discover(rules_folder, PlanningRule)


@dataclass(frozen=True, slots=True)
class Planner:
    """Turns a record into a plan; it keeps nothing and asks nobody."""

    playbooks: Callable[[Application], Playbook]
    """Gives the numbers that hold for an application."""
    calendars: Callable[[Application], RegionCalendar]
    """Gives the days that hold for an application."""
    places: Callable[[Application], Places]
    """Gives the zones of their country and region."""
    channels: Mapping[str, Traits]
    rules: tuple[PlanningRule, ...]
    tzdata: str

    def __post_init__(self) -> None:
        """Put the rules in the order of their names, so that no other order can matter."""
        object.__setattr__(self, "rules", tuple(sorted(self.rules, key=attrgetter("name"))))

    def plan(self, application: Application, *, now: datetime) -> Plan:
        """Plan all that is to be done and left undone, as seen at ``now``, an aware moment."""
        decision = self.decision(application, now=now)
        situation = decision.situation
        follow_ups = decision.follow_ups()
        state, over = standing(situation)
        questions = decision.questions() if follow_ups or not over else ()
        close = decision.close(follow_ups) if not over else None
        return Plan(
            application=application.id,
            now=now,
            state=state,
            next_step=next_step(situation, follow_ups, close, questions, over=over),
            follow_ups=follow_ups,
            not_now=decision.not_now(close),
            questions=questions,
            versions=Versions(self.tzdata, situation.calendar.version, situation.playbook.version),
            stop=Stop(close.until, close.reasons) if close is not None and close.until else None,
            interest=interest(situation),
        )

    def explain(
        self, application: Application, follow_up: str, *, now: datetime
    ) -> Explanation | None:
        """Give the full derivation of a follow-up; None when the plan does not speak of it."""
        decision = self.decision(application, now=now)
        watched = Watched(*self._seen(application, now))
        return explanation(decision, follow_up, partial(looked_at, watched), self.tzdata)

    def decision(self, application: Application, *, now: datetime) -> Decision:
        """Ask all rules and decide over what they say; explanations look into it."""
        situation = self.situation(application, now=now)
        return Decision(
            situation, [(r, advice) for r in self.rules for advice in r.advise(situation)]
        )

    def situation(self, application: Application, *, now: datetime) -> Situation:
        """Give what a rule may look at."""
        return Situation(*self._seen(application, now))

    def _seen(self, application: Application, now: datetime) -> Seen:
        return (
            application.as_of(now),
            now,
            self.playbooks(application),
            self.calendars(application),
            self.channels,
            self.places(application),
            application.ahead_of(now),
        )

    def deadline(self, application: Application, *, now: datetime) -> date | None:
        """Give the promised date that holds, if one does."""
        deadline = self.situation(application, now=now).deadline
        return deadline.end if deadline else None
