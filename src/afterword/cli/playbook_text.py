"""A playbook as a person and as a program reads it."""

from collections.abc import Iterator
from datetime import time

from afterword.core.calendar.moments import spoken_day
from afterword.core.playbooks.choose import Laid, Layers
from afterword.core.playbooks.numbers import LIMITS, NUMBERS, spoken
from afterword.core.playbooks.playbook import BusinessDays, Span
from afterword.storage.playbook_file import OwnDay, PlaybookFile
from afterword.storage.playbook_reference import meaning

Plain = dict[str, object]


def show_lines(version: str, layers: Layers) -> Iterator[str]:
    """Give the lines of a playbook, each number with the layer that changed it."""
    yield f"Playbook {version}\n"
    for name, steps in layers.items():
        held = spoken(steps[-1].value, NUMBERS[name].unit)
        yield f"{name:22} {held:62} {steps[-1].layer if steps[1:] else ''}".rstrip()


def show_data(version: str, layers: Layers) -> Plain:
    """Give a playbook as plain data."""
    numbers = {
        name: {
            "value": plain(steps[-1].value),
            "unit": NUMBERS[name].unit,
            "layer": steps[-1].layer,
        }
        for name, steps in layers.items()
    }
    return {"version": version, "numbers": numbers}


def explain_lines(name: str, steps: tuple[Laid, ...]) -> Iterator[str]:
    """Say what a number is, does and rests on, and what each layer made of it."""
    unit = NUMBERS[name].unit
    yield f"{name}: {spoken(steps[-1].value, unit)}"
    yield meaning(name)[0]
    yield ""
    for step in steps:
        yield f"{step.layer}: {spoken(step.value, unit)}"
        if step.why:
            yield f"  because  {step.why}" + _told(step.sources)
        if step.why and step.said != step.value:
            yield f"  it says  {spoken(step.said, unit)}; what was later or quieter stays"


def explain_data(name: str, steps: tuple[Laid, ...]) -> Plain:
    """Give the same as plain data."""
    says, sources = meaning(name)
    layers = [
        {
            "layer": step.layer,
            "value": plain(step.value),
            "says": plain(step.said if step.why else step.value),
            "why": step.why,
            "sources": list(step.sources),
        }
        for step in steps
    ]
    return {
        "name": name,
        "value": plain(steps[-1].value),
        "unit": NUMBERS[name].unit,
        "says": says,
        "sources": list(sources),
        "layers": layers,
    }


def check_lines(file: PlaybookFile) -> Iterator[str]:
    """Say what a file changes compared with the default; what is as usual is only counted."""
    usual = 0
    for name, change in file.overlay.changes.items():
        number = NUMBERS[name]
        if change.value == number.default:
            usual += 1
        else:
            held = spoken(change.value, number.unit)
            yield f"{name}: {held} (default {spoken(number.default, number.unit)})"
    for day in file.days:
        where = day.region or day.country
        yield f"{spoken_day(day.day)}: {day.level}{' in ' * bool(where)}{where}, {day.why}"
    if not (file.overlay.changes or file.days):
        yield "Nothing stands in the file."
    elif usual == len(file.overlay.changes) and not file.days:
        yield f"It holds, and changes nothing: {_as_usual(usual)}."
    else:
        yield f"It holds; {_as_usual(usual)}." if usual else "It holds."


def _as_usual(count: int) -> str:
    return "1 number is as usual" if count == 1 else f"{count} numbers are as usual"


def check_data(file: PlaybookFile) -> Plain:
    """Give the same as plain data."""
    changes = [
        {"name": name, "value": plain(change.value), "default": plain(NUMBERS[name].default)}
        for name, change in file.overlay.changes.items()
    ]
    return {"changes": changes, "days": [_day(each) for each in file.days]}


def plain(value: object) -> object:
    """Give a value as it stands in a playbook file."""
    if isinstance(value, Span):
        return {limit: plain(getattr(value, limit)) for limit in LIMITS}
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return spoken(value) if isinstance(value, BusinessDays) else value


def _day(day: OwnDay) -> Plain:
    return {**day._asdict(), "day": day.day.isoformat()}


def _told(sources: tuple[str, ...]) -> str:
    return f" ({', '.join(sources)})" if sources else ""
