"""What an overlay is: numbers that hold for some companies instead of the default ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

from afterword.core.errors import InvalidPlaybook
from afterword.core.model.application import Pace, Sector
from afterword.core.playbooks.numbers import NUMBERS, disordered, nearest
from afterword.core.playbooks.playbook import Span
from afterword.core.registry import shown


class Circumstances(NamedTuple):
    """All of an application that decides which overlays apply."""

    pace: Pace = Pace.UNKNOWN
    sector: Sector = Sector.PRIVATE
    several_decide: bool = False
    senior: bool = False
    country: str = ""


class Layer(IntEnum):
    """In which order overlays are laid; what is laid later has more to say."""

    PACE = 1
    SECTOR = 2
    COUNTRY = 3
    ORGANISATION = 4
    PERSON = 5


@dataclass(frozen=True, slots=True)
class Change:
    """Another value for one number, why, and on whose word."""

    value: object
    why: str
    sources: tuple[str, ...] = ()


def always(_: Circumstances) -> bool:
    """Apply to every application."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Overlay:
    """Numbers that hold where it applies. Raises InvalidPlaybook for numbers that cannot be."""

    name: str
    layer: Layer
    applies: Callable[[Circumstances], bool] = always
    changes: Mapping[str, Change]

    def __post_init__(self) -> None:
        """Refuse a number that is unknown, of another kind, out of bounds or out of order."""
        for name, change in self.changes.items():
            if name not in NUMBERS:
                what = f"{self.shown}: there is no number {name!r} in a playbook"
                raise InvalidPlaybook(what, do=nearest(name, tuple(NUMBERS)))
            for wrong in NUMBERS[name].wrongs(change.value):
                raise InvalidPlaybook(f"{self.shown}: {name}: {wrong.what}", do=wrong.do)
        for first, second in disordered({n: c.value for n, c in self.changes.items()}):
            what = f"{self.shown}: {second} comes before {first}"
            raise InvalidPlaybook(what, do=f"write {first} no later than {second}")
        object.__setattr__(self, "changes", MappingProxyType(dict(self.changes)))

    @property
    def shown(self) -> str:
        """Give the name as people see it."""
        return shown(self.name)

    @property
    def sources(self) -> tuple[str, ...]:
        """Give the ids of all sources its numbers rest on, each once."""
        every = (source for change in self.changes.values() for source in change.sources)
        return tuple(dict.fromkeys(every))


def silence(span: Span, why: str, *sources: str) -> dict[str, Change]:
    """Change the wait where no date was named, also for a contact who likes to be written to.

    The two move together, or somebody eager would hear from us before their company's custom
    allows it.
    """
    change = Change(span, why, sources)
    return {"no_date": change, "no_date_proactive": change}


def country(*codes: str) -> Callable[[Circumstances], bool]:
    """Apply to companies whose people work in one of these countries (ISO 3166)."""
    return lambda circumstances: circumstances.country in codes
