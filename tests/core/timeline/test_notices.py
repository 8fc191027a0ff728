"""The first day back is read from whole notices of absence (notices.md)."""

from datetime import date
from pathlib import Path

import pytest

from afterword.calendars.regions import regions
from afterword.core.timeline.notices import first_day_back
from afterword.testing import on

PAGE = Path("tests/core/timeline/notices.md")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and line[2:5] in {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
]


def back(day: str, country: str, notice: str) -> date | None:
    return first_day_back(
        notice.replace("\\n", "\n"),
        day=on(day),
        calendar=regions(country),
        month_first=country == "US",
    )


@pytest.mark.parametrize(
    ("day", "country", "notice", "expected"), ROWS, ids=[row[2][:60] for row in ROWS]
)
def test_notice(day: str, country: str, notice: str, expected: str) -> None:
    assert back(day, country, notice) == (None if expected == "-" else on(expected))
