"""Every number that a person may change is looked at by some plan."""

from dataclasses import fields, replace
from typing import Any, cast

from afterword import wiring
from afterword.core.playbooks.playbook import Playbook, Span
from tests.core.planning.many import drawn

PLANS = 800


class Read:
    """Stands for a record and notes which of its fields are looked at."""

    def __init__(self, of: Any, seen: set[str], path: str = "") -> None:
        self.of, self.seen, self.path = of, seen, path

    def __eq__(self, other: object) -> bool:
        return bool(self.of == other)

    def __hash__(self) -> int:
        return hash(self.of)

    def __getattr__(self, name: str) -> Any:
        value, path = getattr(self.of, name), f"{self.path}{name}"
        if isinstance(value, Span):
            return Read(value, self.seen, f"{path}.")
        self.seen.add(path)
        return value


def limits(playbook: Playbook) -> set[str]:
    """Name every number, each limit of a span by itself."""
    found = set()
    for field in fields(playbook):
        inner = getattr(playbook, field.name)
        spans = [f"{field.name}.{each.name}" for each in fields(Span)]
        found |= set(spans if isinstance(inner, Span) else [field.name])
    return found


def test_every_number_is_looked_at_and_each_limit_of_every_span() -> None:
    usual, seen = wiring.planner(), set[str]()
    planner = replace(usual, playbooks=lambda it: cast("Playbook", Read(usual.playbooks(it), seen)))
    for seed in range(PLANS):
        application, now = drawn(seed)
        planner.plan(application, now=now)
    assert limits(Playbook(version="")) - seen == set()
