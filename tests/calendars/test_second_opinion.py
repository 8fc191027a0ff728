"""Another holiday library: every day on which it disagrees stands in docs/calendars.md."""

import re
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from afterword.calendars.regions import regions
from tests.calendars.date_holidays import DIGESTS
from tests.calendars.places import PLACES

PAGE = Path("docs/calendars.md").read_text(encoding="utf-8")
ROW = re.compile(
    r"^\| ([A-Z-]+) \| (ours|theirs) \| ([\d, -]+) \| [^|]+ \| [^|]+ \|$", re.MULTILINE
)
SAID: dict[tuple[str, str], set[date]] = {}
for _place, _whose, _days in ROW.findall(PAGE):
    SAID.setdefault((_place, _whose), set()).update(map(date.fromisoformat, _days.split(", ")))


def ours(country: str, region: str) -> set[date]:
    calendar = regions(country, region)
    return {
        day
        for day in calendar.holidays
        if day.year in {2026, 2027} and day.weekday() not in calendar.weekend
    }


@pytest.mark.parametrize("place", PLACES, ids="-".join)
def test_we_differ_from_it_on_the_days_of_the_page_and_no_others(place: tuple[str, str]) -> None:
    name, days = place[1] or place[0], ours(*place)
    only_ours, only_theirs = (SAID.get((name, whose), set()) for whose in ("ours", "theirs"))
    assert only_ours <= days
    assert not only_theirs & days
    theirs = sorted((days - only_ours) | only_theirs)
    assert sha256(" ".join(map(str, theirs)).encode()).hexdigest()[:16] == DIGESTS[name]


def test_the_page_names_known_places_and_counts_those_that_agree() -> None:
    names = {region or country for country, region in PLACES}
    differing = {place for place, _ in SAID}
    assert differing <= names
    assert f"{len(names - differing)} of {len(names)}" in PAGE
