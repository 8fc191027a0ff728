"""The playbook file: numbers of one's own in one readable TOML file, and days of one's own."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path as File
from typing import Any, NamedTuple

from afterword.core.errors import InvalidPlaybook
from afterword.core.playbooks.numbers import LIMITS, NUMBERS, disordered, nearest
from afterword.core.playbooks.overlay import Change, Layer, Overlay
from afterword.core.playbooks.playbook import BusinessDays, Span
from afterword.settings import Settings
from afterword.storage.faults import Fault
from afterword.storage.yaml_tree import LARGEST, Path, Tree, dotted

NAMES = {Layer.ORGANISATION: "organisation", Layer.PERSON: "mine"}
"""What the layers of files are called in the version of a playbook."""
LEVELS = ("open", "quiet", "closed")
DAYS = re.compile(r"\s*(-?\d{1,6})\s+business\s+days?\s*", re.IGNORECASE)
CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?", re.ASCII)
WORD = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
KEY = re.compile(rf"\s*({WORD}(?:\s*\.\s*{WORD})*)\s*=")
HEADER = re.compile(rf"\s*(\[\[?)\s*({WORD}(?:\s*\.\s*{WORD})*)\s*\]")
Found = Iterator[tuple[Path, str, str]]


class OwnDay(NamedTuple):
    """A day that is not what the calendar says, everywhere or in one country or region."""

    day: date
    level: str
    """open, quiet or closed."""
    why: str
    by: str
    """The layer that says so: organisation or mine."""
    country: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class PlaybookFile:
    """What a playbook file says."""

    overlay: Overlay
    days: tuple[OwnDay, ...]


def own(settings: Settings) -> tuple[PlaybookFile, ...]:
    """Read the files of the organisation and of the person, as far as there are any."""
    files = {Layer.ORGANISATION: settings.organisation_playbook, Layer.PERSON: settings.playbook}
    return tuple(read(file, layer) for layer, file in files.items() if file is not None)


def read(file: File, layer: Layer = Layer.PERSON) -> PlaybookFile:
    """Read a playbook file. Raises InvalidPlaybook naming every fault with its line."""
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InvalidPlaybook(f"{file}: it is not UTF-8 text", do="save it as UTF-8") from error
    except OSError as error:
        what = f"{file}: {error.strerror or 'it cannot be read'}"
        raise InvalidPlaybook(what, do="check the name and the rights of the file") from error
    return parse(text, str(file), layer)


def parse(text: str, name: str, layer: Layer = Layer.PERSON) -> PlaybookFile:
    """Read the text of a playbook file called ``name``. Raises InvalidPlaybook, all or nothing."""
    data = _toml(text, name)
    tree = Tree(data, dict(reversed([*_lines(text)])))
    days = data.pop("days", [])
    values = {key: _value(key, given) for key, given in data.items()}
    found = [*_wrong_numbers(data, values), *_wrong_days(days)]
    faults = [Fault(dotted(path), tree.line(path), what, do) for path, what, do in found]
    if faults:
        raise _refused(name, sorted(faults, key=lambda each: each.line))
    changes = {
        key: Change(value, f"It stands in {name}, line {tree.line((key,))}.")
        for key, value in values.items()
    }
    overlay = Overlay(name=NAMES[layer], layer=layer, changes=changes)
    return PlaybookFile(overlay, tuple(OwnDay(by=overlay.shown, **day) for day in days))


def _toml(text: str, name: str) -> dict[str, Any]:
    if len(text) > LARGEST:
        fault = Fault("", 1, "the file is larger than a million characters", "leave some out")
        raise _refused(name, [fault])
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at (?:line (\d+)|end of document).*\)", str(error))
        line = int(place[1] or text.count("\n") + 1) if place else 1
        what = str(error).partition(" (at ")[0]
        do = "write name = value; times as 17:30:00, and texts and business days in quotes"
        raise _refused(name, [Fault("", line, f"it is not TOML: {what}", do)]) from error
    except (ValueError, RecursionError) as error:
        fault = Fault("", 1, "it is not TOML", "write one name = value a line")
        raise _refused(name, [fault]) from error


def _lines(text: str) -> Iterator[tuple[Path, int]]:
    """Find the line of each key, which the library does not tell; the first of a key is its own."""
    table: Path = ()
    counted = 0
    for number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            table = _parts(header[2])
            if header[1] == "[[":
                table, counted = (*table, counted), counted + 1
            yield table, number
        elif key := KEY.match(line):
            path = (*table, *_parts(key[1]))
            yield from ((path[:n], number) for n in range(len(path), len(table), -1))


def _parts(key: str) -> tuple[str, ...]:
    return tuple(each.strip("\"'") for each in re.findall(WORD, key))


def _value(name: str, given: Any) -> object:  # noqa: ANN401 -- whatever stands in the file
    """Turn what was written into what the playbook holds; what does not fit stays as it is."""
    kind = NUMBERS[name].kind if name in NUMBERS else None
    if kind is Span and isinstance(given, dict) and set(given) == set(LIMITS):
        return Span(**{limit: _days(days) for limit, days in given.items()})
    if kind is BusinessDays:
        return _days(given)
    if kind is tuple and isinstance(given, list):
        return tuple(given)
    if kind is time and isinstance(given, str):
        return _time(given)
    return given


def _days(given: Any) -> Any:  # noqa: ANN401 -- whatever stands in the file
    written = DAYS.fullmatch(given) if isinstance(given, str) else None
    return BusinessDays(written[1]) if written else given


def _time(given: str) -> object:
    if not (parts := CLOCK.fullmatch(given)):
        return given
    hour, minute, second = (int(each or 0) for each in parts.groups())
    try:
        return time(hour, minute, second)
    except ValueError:
        return given


def _wrong_numbers(data: dict[str, Any], values: dict[str, object]) -> Found:
    for name, given in data.items():
        if name not in NUMBERS:
            yield (name,), f"there is no key {name!r}", nearest(name, (*NUMBERS, "days"))
        elif NUMBERS[name].kind is Span and isinstance(given, dict) and set(given) != set(LIMITS):
            yield from _wrong_limits(name, given)
        else:
            for limit, what, do in NUMBERS[name].wrongs(values[name]):
                yield (name, limit) if limit else (name,), what, do
    fit = {n: v for n, v in values.items() if n in NUMBERS and not [*NUMBERS[n].wrongs(v)]}
    for first, second in disordered(fit):
        what = f"{second} comes before {first}"
        yield (second,), what, f"write {first} no later than {second}"


def _wrong_limits(name: str, given: dict[str, Any]) -> Found:
    for limit, days in given.items():
        if limit not in LIMITS:
            yield (name, limit), f"there is no key {limit!r}", nearest(limit, LIMITS)
        else:
            for _, what, do in NUMBERS[name].limit_wrongs(limit, _days(days)):
                yield (name, limit), what, do
    for limit in LIMITS:
        if limit not in given:
            yield (name, limit), f"{limit} is missing", f"write all of {', '.join(LIMITS)}"


def _wrong_days(days: Any) -> Found:  # noqa: ANN401 -- whatever stands in the file
    if not isinstance(days, list):
        yield ("days",), "a list of days is expected here", "begin each with a line [[days]]"
        return
    seen: set[tuple[str, ...]] = set()
    for n, given in enumerate(days):
        if not isinstance(given, dict):
            yield ("days", n), "a day with keys is expected here", "begin it with a line [[days]]"
            continue
        for key, what, do in _wrong_day(given):
            yield ("days", n, key), what, do
        about = tuple(str(given.get(key, "")) for key in ("day", "country", "region"))
        if about in seen:
            yield ("days", n), f"{about[0]} stands twice for the same place", "keep one of the two"
        seen.add(about)


def _wrong_day(given: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for key in given:
        if key not in DAY_KEYS:
            yield key, f"there is no key {key!r}", nearest(key, tuple(DAY_KEYS))
    for key, (fits, do) in DAY_KEYS.items():
        if key not in given and key in {"day", "level", "why"}:
            yield key, f"{key} is missing", do
        elif key in given and not fits(given[key]):
            yield key, f"{str(given[key])!r} cannot stand here", do
    region, country = given.get("region", ""), given.get("country", "")
    if _is_text(region) and region and not str(region).startswith(f"{country}-"):
        yield "region", f"region {region!r} is not in {country or 'a country'}", "write both"


def _is_day(given: object) -> bool:
    return isinstance(given, date) and not isinstance(given, datetime)


def _is_text(given: object) -> bool:
    return isinstance(given, str) and bool(given.strip()) and given.isprintable()


def _is_country(given: object) -> bool:
    return _is_text(given) and re.fullmatch("[A-Z]{2}", str(given)) is not None


def _is_region(given: object) -> bool:
    return _is_text(given) and re.fullmatch("[A-Z]{2}-[A-Z0-9]{1,3}", str(given)) is not None


DAY_KEYS = {
    "day": (_is_day, "write day = 2026-12-28, without quotes"),
    "level": (lambda given: given in LEVELS, 'write level = "open", "quiet" or "closed"'),
    "why": (_is_text, 'write why = "the house is closed between the years"'),
    "country": (_is_country, 'write the two capital letters of ISO 3166: country = "DE"'),
    "region": (_is_region, 'write the code of ISO 3166-2: region = "DE-BY"'),
}
"""What a day may say, when that fits, and what to write."""


def _refused(name: str, faults: list[Fault]) -> InvalidPlaybook:
    first = faults[0]
    return InvalidPlaybook(
        f"{name}:{first.line}: {first.path + ': ' if first.path else ''}{first.what}",
        do=first.do,
        faults=tuple((each.path, each.line, each.what, each.do) for each in faults),
    )
