"""Feasts that follow the moon, for the countries whose calendars do not name them.

The dates of 2025 to 2035, as the holidays library gives them for the countries that do. Feasts
that hang on a sighting of the moon are left out: only the region's own calendar knows them.
"""

from collections.abc import Mapping
from datetime import date

FIRST = 2025


def _dates(*days: str) -> Mapping[int, date]:
    """Give a date for each year in turn, written as month and day."""
    return {year: date.fromisoformat(f"{year}-{day}") for year, day in enumerate(days, start=FIRST)}


FEASTS: Mapping[str, Mapping[int, date]] = {
    "lunar new year": _dates(
        "01-29", "02-17", "02-06", "01-26", "02-13", "02-03", "01-23", "02-11", "01-31", "02-19",
        "02-08",
    ),
    "diwali": _dates(
        "10-20", "11-08", "10-29", "10-17", "11-05", "10-26", "11-14", "11-02", "10-22", "11-10",
        "10-30",
    ),
    "rosh hashanah": _dates(
        "09-23", "09-12", "10-02", "09-21", "09-10", "09-28", "09-18", "09-06", "09-24", "09-14",
        "10-04",
    ),
    "yom kippur": _dates(
        "10-02", "09-21", "10-11", "09-30", "09-19", "10-07", "09-27", "09-15", "10-03", "09-23",
        "10-13",
    ),
    "pesach": _dates(
        "04-13", "04-02", "04-22", "04-11", "03-31", "04-18", "04-08", "03-27", "04-14", "04-04",
        "04-24",
    ),
    "sukkot": _dates(
        "10-07", "09-26", "10-16", "10-05", "09-24", "10-12", "10-02", "09-20", "10-08", "09-28",
        "10-18",
    ),
    "shavuot": _dates(
        "06-02", "05-22", "06-11", "05-31", "05-20", "06-07", "05-28", "05-16", "06-03", "05-24",
        "06-13",
    ),
}  # fmt: skip
LASTING = {"pesach": 8, "sukkot": 8, "rosh hashanah": 2, "shavuot": 2}
"""Days that a feast lasts outside Israel, where it is more than one."""
