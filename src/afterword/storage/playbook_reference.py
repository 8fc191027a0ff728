"""What a playbook says about its own numbers: for the reference, for files and for explaining."""

import re
import sys
import textwrap

from afterword.core.playbooks.choose import presets
from afterword.core.playbooks.numbers import NUMBERS, spoken, written
from afterword.core.playbooks.overlay import Layer, Overlay
from afterword.core.playbooks.playbook import Playbook
from afterword.storage.reference import described

SOURCE = re.compile(r"\b[RCTNP]\d+\b")


def meaning(name: str) -> tuple[str, tuple[str, ...]]:
    """Give the sentence that stands below a number, and the ids of the sources it names."""
    says = described(Playbook)[name][0]
    return says, tuple(dict.fromkeys(SOURCE.findall(says)))


def toml(playbook: Playbook) -> str:
    """Write a playbook as a file that can be changed and read again, each number explained."""
    parts = [textwrap.fill(FILE.format(version=playbook.version), 96, subsequent_indent="# ")]
    for name in NUMBERS:
        says = textwrap.fill(meaning(name)[0], 94)
        line = f"{name} = {written(getattr(playbook, name))}"
        parts.append(f"{textwrap.indent(says, '# ')}\n{line}")
    return "\n\n".join(parts) + "\n"


def page() -> str:
    """Write the reference of playbooks: each number, and what each overlay makes of it."""
    rows = [
        f"| {name} | `{written(number.default)}` | {number.unit} | {meaning(name)[0]} |"
        for name, number in NUMBERS.items()
    ]
    table = "\n".join(["| name | default | unit | meaning |", "| --- | --- | --- | --- |", *rows])
    overlays = sorted(presets(), key=lambda each: each.layer)
    return "\n\n".join([HEAD, table, OVERLAYS, *(_overlay(each) for each in overlays)]) + "\n"


def _overlay(overlay: Overlay) -> str:
    rows = [
        f"| {name} | {spoken(change.value, NUMBERS[name].unit)} "
        f"| {change.why} ({', '.join(change.sources)}) |"
        for name, change in overlay.changes.items()
    ]
    head = ["| name | value | why |", "| --- | --- | --- |"]
    of = LAYERS[overlay.layer]
    return "\n".join([f"### {overlay.shown}\n\nOf the {of}.\n", *head, *rows])


LAYERS = {
    Layer.PACE: "pace or the size of a decision",
    Layer.SECTOR: "sector",
    Layer.COUNTRY: "country",
}
FILE = "# Playbook {version}. Leave out every line that you do not change."
HEAD = """# Playbooks

A playbook holds the numbers and switches of the planner. Where nothing else is said the defaults
below hold. `afterword playbook show` prints the playbook that holds, for a case with its layers;
`afterword playbook explain NAME` says what a number does and on whose word.

## Layers

Layer is laid over layer: default, pace and size of the decision, sector, country, the
organisation's file, the person's file. The first overlay that touches a number replaces the
default. Where two overlays touch the same one, the later and quieter value holds: of a span the
later of each of its limits, of messages and calls the fewer, of rests the longer (R114). So no
country makes a slow company sooner, and a quick company waits as long as its country does. Of
numbers that are neither later nor quieter, such as the morning of a thank-you, the layer laid
last holds. What stands in a file of your own holds as it stands there. Where a pace is unknown,
no overlay is laid.

## A file of your own

    nudges = 1
    rest = "3 business days"
    day_closes = 17:30:00
    no_date = { earliest = 7, recommended_from = 10, recommended_to = 14, latest = 17 }

    [[days]]
    day = 2026-12-28
    level = "closed"
    why = "the house is closed between the years"
    country = "DE"

Write it to the file named in [the settings](settings.md), and look for faults with
`afterword playbook check FILE`; `afterword playbook show --toml` prints one to begin with. Write
only what you change. A plain number of days counts the days of the calendar, `"5 business days"`
the open ones. A span is written with all four limits, in their order. These stay in order, and
where you move one past the other, the other follows: settle_minutes_soon and settle_minutes,
thank_you_from and thank_you_to, same_day_until and same_day_by, friday_until and day_closes,
close_from and close_to. More than three questions without an answer are refused, and three only
hold when you write so yourself (C7, P09).

A day is open, quiet or closed, and says why; country and region may be left out.

## The numbers"""
OVERLAYS = """## The overlays"""

if __name__ == "__main__":
    sys.stdout.write(page())
