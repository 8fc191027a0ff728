"""Public holidays kept between runs."""

from datetime import date, time
from pathlib import Path

import pytest

from afterword.calendars.kept import FORMAT, kept
from afterword.calendars.public_holidays import PublicHolidays

FOUND = PublicHolidays(
    source="a source",
    days={date(2026, 1, 1): "New Year\u2019s Day", date(2026, 3, 20): "Eid al-Fitr"},
    estimated=frozenset({date(2026, 3, 20)}),
    workdays=frozenset({date(2026, 1, 4)}),
    customary={date(2026, 2, 17): "Carnival"},
    closes_early={date(2026, 12, 24): time(13)},
)
YEARS = range(2026, 2027)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AFTERWORD_CACHE_DIR", str(tmp_path))
    return tmp_path


def once(_country: str, _region: str, _years: range) -> PublicHolidays:
    return FOUND


def never(_country: str, _region: str, _years: range) -> PublicHolidays:
    raise AssertionError


def test_the_library_is_asked_once_for_a_region_and_every_fact_is_kept() -> None:
    assert kept("US", "US-TX", YEARS, once) == FOUND
    assert kept("US", "US-TX", YEARS, never) == FOUND


@pytest.mark.parametrize("years", [range(2026, 2028), range(2025, 2027)])
def test_other_years_are_asked_for_anew(years: range) -> None:
    kept("US", "", YEARS, once)
    with pytest.raises(AssertionError):
        kept("US", "", years, never)


@pytest.mark.parametrize(
    "found",
    ["", "[]", "[1, 2]", '["x", {"yesterday": "?"}]', "\x00", '{"source": "x", "days": {}}',
     '{"source": "x", "days": {"2026-01-01": "x"}, "estimated": ["?"], "workdays": [], "customary": {}, "closes_early": {}}'],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_written_again(cache: Path, found: str) -> None:
    kept("US", "", YEARS, once)
    (file,) = (cache / "holidays").iterdir()
    file.write_text(found, encoding="utf-8")
    assert kept("US", "", YEARS, once) == FOUND
    assert kept("US", "", YEARS, never) == FOUND


def test_files_of_an_older_shape_are_not_read(cache: Path) -> None:
    kept("US", "", YEARS, once)
    (file,) = (cache / "holidays").iterdir()
    assert file.name.startswith(f"{FORMAT}-")


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(cache: Path) -> None:
    (cache / "holidays").write_text("in the way", encoding="utf-8")
    assert kept("US", "", YEARS, once) == FOUND
