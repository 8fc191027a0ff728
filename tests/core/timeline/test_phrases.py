"""Every phrase of the table beside this file, as an interviewer would say it."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from afterword.calendars.regions import regions
from afterword.core.timeline.parser import read
from afterword.testing import on

SAID_ON = re.compile(r"Said on (?P<day>\w{3} \d+ \w{3} \d{4}) in (?P<region>[A-Z-]+)\.")
TABLES = Path(__file__).with_name("phrases.md")


class Phrase(NamedTuple):
    """A line of a table."""

    row: str
    day: date
    region: str
    said: str
    start: date | None
    end: date | None
    kind: str


def phrases() -> Iterator[Phrase]:
    """Read the tables."""
    row, day, region = "", on("Wed 14 Oct 2026"), "US"
    for line in TABLES.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            row = line[3:].split()[0]
        elif said_on := SAID_ON.match(line):
            day, region = on(said_on["day"]), said_on["region"]
        elif line.startswith("|") and not line.startswith(("| said", "|--")):
            said, start, end, kind = (cell.strip() for cell in line.strip("|").split("|"))
            yield Phrase(row, day, region, said, _date(start, day), _date(end, day), kind)


def _date(cell: str, day: date) -> date | None:
    if cell == "-":
        return None
    return on(cell if cell.count(" ") > 2 else f"{cell} {day.year}")


PHRASES = list(phrases())


@pytest.mark.parametrize("phrase", PHRASES, ids=[f"{p.row} {p.said} ({p.day:%a})" for p in PHRASES])
def test_reads_a_phrase_by_the_convention(phrase: Phrase) -> None:
    country = phrase.region.split("-")[0]
    calendar = regions(country, phrase.region if "-" in phrase.region else "")
    reading = read(phrase.said, day=phrase.day, calendar=calendar)
    assert (reading.start, reading.end, reading.kind) == (phrase.start, phrase.end, phrase.kind)
