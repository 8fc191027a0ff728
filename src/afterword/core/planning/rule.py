"""The shape of a planning rule: it sees the situation and advises; the planner decides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from afterword.core.model.followup import Kind, Question, Window
from afterword.core.registry import shown
from afterword.core.source import Source

if TYPE_CHECKING:
    from afterword.core.planning.situation import Situation


class Ground(IntEnum):
    """On what ground advice stands; the higher ground wins (the conflict law, planner.py)."""

    DEFAULT = 0
    CULTURE = 1
    PREFERENCE = 2
    STATED = 3
    URGENT = 4
    PROHIBITION = 5


class Propose(NamedTuple):
    """Advise to write: what, to whom, and within which instants."""

    kind: Kind
    to: tuple[str, ...]
    """The contacts, each of whom gets a message of their own: what is right for one is for all."""
    earliest: datetime
    recommended_from: datetime
    recommended_to: datetime
    latest: datetime
    because: str
    ground: Ground = Ground.DEFAULT
    round: int = 1
    """The round of interviews it belongs to."""
    channel: str = ""
    """The channel it is for, beside what goes to the same person by the usual one."""
    includes: tuple[str, ...] = ()
    """What goes along with it, for example the handover checklist."""
    rides_in: Kind | None = None
    """The kind of message to the same contact that takes it along, if one is planned in time."""
    alone: bool = True
    """False when it is not written by itself, only taken along."""
    alarms: tuple[datetime, ...] = ()
    """Moments at which it is called to mind."""


class Hold(NamedTuple):
    """Advise to wait with some kinds until an instant, or until something happens (None)."""

    kinds: frozenset[Kind]
    until: datetime | None
    because: str
    ground: Ground = Ground.DEFAULT
    to: str | None = None
    """Only for this contact; for everyone when None."""
    channels: frozenset[str] | None = None
    """Only on these channels; on all when None."""
    since: datetime | None = None
    """Only for what would begin from this instant on: the time in between is closed."""
    settles: Window | None = None
    """When what it held is best written; such a hold also moves what would begin before that."""
    cap: bool = False
    """True when a person may go over it with a reason: it is a measure, not somebody's word."""


class Forbid(NamedTuple):
    """Advise not to write some kinds at all, or not on some channels."""

    kinds: frozenset[Kind]
    because: str
    ground: Ground = Ground.DEFAULT
    to: str | None = None
    """Only for this contact; for everyone when None."""
    channels: frozenset[str] | None = None
    """Only on these channels; on all when None."""
    cap: bool = False
    """True when a person may go over it with a reason: it is a measure, not somebody's word."""


class Prefer(NamedTuple):
    """Advise to use a channel for a contact; the higher ground wins."""

    channel: str
    to: str
    because: str
    ground: Ground = Ground.DEFAULT
    kinds: frozenset[Kind] | None = None
    """Only for these kinds; for all when None."""


class Close(NamedTuple):
    """Advise to close the application without a message once an instant has come."""

    after: datetime
    because: str
    """Names the day as {day}: a message that still has its time puts it off."""


class Ask(NamedTuple):
    """Advise to ask the person, because a fact is missing or can be read in two ways."""

    question: Question


Advice = Propose | Hold | Forbid | Prefer | Close | Ask


@dataclass(frozen=True, slots=True)
class PlanningRule:
    """A rule with its id and its sources."""

    name: str
    sources: Source
    advise: Callable[["Situation"], Iterator[Advice]]
    id: str = field(init=False)
    """The id that people see."""

    def __post_init__(self) -> None:
        """Make the id of the name."""
        object.__setattr__(self, "id", shown(self.name))


def planning_rule(
    sources: Source,
) -> Callable[[Callable[["Situation"], Iterator[Advice]]], PlanningRule]:
    """Make a planning rule of a function; its docstring is what people read about it."""

    def make(advise: Callable[["Situation"], Iterator[Advice]]) -> PlanningRule:
        return PlanningRule(advise.__name__, sources, advise)

    return make
