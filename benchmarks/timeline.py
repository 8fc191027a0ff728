"""Measure how the phrases of the tests are read, beside other libraries, in one run.

    python benchmarks/timeline.py

The others are measured where they are installed; their readings are taken as dates only, since
they know no deadline: a single date counts as both ends of what it was asked for.
"""

import logging
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

from afterword.calendars.regions import regions
from afterword.core.timeline.parser import read

TABLES = Path(__file__).parents[1] / "tests" / "core" / "timeline" / "phrases.md"
SAID_ON = re.compile(r"Said on \w{3} (?P<day>\d+ \w{3} \d{4}) in (?P<region>[A-Z-]+)\.")
Interval = tuple[date | None, date | None]
Phrase = tuple[str, date, str, Interval]
Reader = Callable[[str, date, str], Interval]
NONE: Interval = (None, None)


def phrases() -> Iterator[Phrase]:
    """Read the tables of the tests."""
    day, region = date.min, "US"
    for line in TABLES.read_text(encoding="utf-8").splitlines():
        if found := SAID_ON.match(line):
            day, region = _date(found["day"]), found["region"]
        elif line.startswith("|") and not line.startswith(("| said", "|--")):
            said, start, end, _ = (cell.strip() for cell in line.strip("|").split("|"))
            yield said, day, region, (_cell(start, day), _cell(end, day))


def _date(text: str) -> date:
    return datetime.strptime(text, "%d %b %Y").date()  # noqa: DTZ007 -- a calendar date


def _cell(cell: str, day: date) -> date | None:
    if cell == "-":
        return None
    text = cell.partition(" ")[2]
    return _date(text if text.count(" ") > 1 else f"{text} {day.year}")


def ours(said: str, day: date, region: str) -> Interval:
    """Read with Afterword."""
    country = region.partition("-")[0]
    found = read(said, day=day, calendar=regions(country, region if "-" in region else ""))
    return found.start, found.end


def dateparser() -> Reader:
    """Read with dateparser's search."""
    search = import_module("dateparser.search").search_dates

    def reader(said: str, day: date, region: str) -> Interval:
        order = "MDY" if region.startswith("US") else "DMY"
        found = search(
            said, languages=["en"],
            settings={"RELATIVE_BASE": datetime(day.year, day.month, day.day), "PREFER_DATES_FROM": "future", "DATE_ORDER": order},  # noqa: DTZ001, E501 -- it wants local times
        )  # fmt: skip
        days = [when.date() for _, when in found or ()]
        return (days[-1], days[-1]) if days else NONE

    return reader


def parsedatetime() -> Reader:
    """Read with parsedatetime."""
    calendar = import_module("parsedatetime").Calendar()

    def reader(said: str, day: date, _: str) -> Interval:
        found, status = calendar.parseDT(said, datetime(day.year, day.month, day.day))  # noqa: DTZ001 -- it wants local times
        return (found.date(), found.date()) if status else NONE

    return reader


def recognizers() -> Reader:
    """Read with Recognizers-Text."""
    module = import_module("recognizers_date_time")

    def reader(said: str, day: date, _: str) -> Interval:
        now = datetime(day.year, day.month, day.day)  # noqa: DTZ001 -- it wants local times
        found = module.recognize_datetime(said, module.Culture.English, reference=now)
        values = found[-1].resolution["values"][-1] if found and found[-1].resolution else {}
        start = values.get("start") or values.get("value")
        end = values.get("end") or values.get("value")
        return _iso(start), _iso(end)

    return reader


def _iso(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


PEERS = {"dateparser": dateparser, "parsedatetime": parsedatetime, "recognizers-text": recognizers}


def measure(name: str, reader: Reader, asked: list[Phrase], base: float | None) -> float:
    """Print one line of the table; give the microseconds a phrase takes."""
    exact = right = early = 0
    began = time.perf_counter()
    for said, day, region, _ in asked:
        _try(reader, said, day, region)
    took = (time.perf_counter() - began) / len(asked) * 1e6
    for said, day, region, (start, end) in asked:
        found = _try(reader, said, day, region)
        exact += found == (start, end)
        right += found[1] == end
        early += bool(found[1] and end and found[1] < end)
    shares = "".join(f"{100 * n / len(asked):8.1f} %" for n in (exact, right, early))
    print(f"{name:18}{took:10.1f}{took / (base or took):9.1f}x{shares}")
    return took


def _try(reader: Reader, said: str, day: date, region: str) -> Interval:
    try:
        return reader(said, day, region)
    except Exception:  # noqa: BLE001 -- a reader that fails has read nothing
        return NONE


def main() -> None:
    """Measure ours, then every other library that is installed."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    asked = list(phrases())
    print(f"{len(asked)} phrases        us each    ratio     exact  deadline  too early")
    for each in asked:
        ours(*each[:3])
    base = measure("afterword", ours, asked, None)
    for name, peer in PEERS.items():
        try:
            reader = peer()
        except Exception as error:  # noqa: BLE001 -- some break when they are imported
            print(f"{name:18}not measured: {type(error).__name__}: {error}")
            continue
        measure(name, reader, asked, base)


if __name__ == "__main__":
    sys.exit(main())
