"""Measure composing and checking letters, and how alike the letters of a panel are."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import permutations
from pathlib import Path

from afterword.core.model.draft import Draft
from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts, gather
from afterword.core.writing.words import body, containment, words
from afterword.storage.case_file import read
from afterword.wiring import craft

NOW = datetime.fromisoformat("2026-10-14T09:00-05:00")
CRAFT = craft()


def panel() -> list[Facts]:
    """Give the facts of the four thank-yous of the panel."""
    case = read(Path("examples/panel.yaml"))
    return [gather(case, kind=Kind.THANK_YOU, to=each.name, now=NOW) for each in case.contacts]


def letters(listed: list[Facts]) -> list[tuple[Draft, Facts]]:
    """Compose letters that differ from each other."""
    written: tuple[Draft, ...] = ()
    found = []
    for facts in listed:
        beside = replace(facts, siblings=written)
        draft = CRAFT.composer.compose(beside, follow_up="f").draft
        written = (*written, draft)
        found.append((draft, beside))
    return found


def best(work: Callable[[], object], calls: int = 3) -> float:
    """Give the best time of one call in milliseconds of this process."""
    times = []
    for _ in range(9):
        began = time.process_time()
        for _ in range(calls):
            work()
        times.append((time.process_time() - began) / calls)
    return min(times) * 1e3


def main() -> None:
    """Print the table."""
    listed = panel()
    written = letters(listed)
    first, facts = written[0]
    took = {
        "composing one letter": (best(lambda: CRAFT.composer.compose(facts, follow_up="f")), 150),
        "its fifth other version": (
            best(lambda: CRAFT.composer.compose(facts, follow_up="f", version=5), 1),
            150,
        ),
        "four letters to a panel": (best(lambda: letters(listed), 1), 1000),
        "a full check, warm": (best(lambda: CRAFT.inspector.inspect(first, facts)), 15),
    }
    for name, (milliseconds, aim) in took.items():
        missed = "" if milliseconds < aim else "  MISSED"
        print(f"{name:52} {milliseconds:7.1f} ms   aim {aim} ms{missed}")
    checks = [
        (each.id, best(lambda e=each: list(e.look(first, facts))))
        for each in CRAFT.inspector.checks
    ]
    for name, milliseconds in sorted(checks, key=lambda each: -each[1])[:5]:
        print(f"  {name:50} {milliseconds:7.2f} ms")
    alike = [containment(body(a.body), body(b.body)) for (a, _), (b, _) in permutations(written, 2)]
    print(f"{'four-word runs shared by two letters of a panel':52} {max(alike):7.3f}      aim 0.05")
    print(f"{'words of a letter':52} {[len(words(body(d.body))) for d, _ in written]}")


if __name__ == "__main__":
    main()
