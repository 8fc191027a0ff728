"""Feasts that follow the moon."""

import warnings

import pytest

from afterword.core.timeline.feasts import FEASTS

NAMED_BY = {
    "lunar new year": ("CN", "Chinese New Year (Spring"),
    "diwali": ("IN", "Diwali"),
    "rosh hashanah": ("IL", "Rosh Hashanah"),
    "yom kippur": ("IL", "Yom Kippur"),
    "pesach": ("IL", "Pesach"),
    "sukkot": ("IL", "Sukkot"),
    "shavuot": ("IL", "Shavuot"),
}


@pytest.mark.parametrize("name", sorted(FEASTS))
def test_a_feast_falls_where_the_calendar_of_its_country_has_it(name: str) -> None:
    import holidays

    country, called = NAMED_BY[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        days = holidays.country_holidays(country, years=range(2025, 2036), language="en_US")
    firsts = {
        day.year: day
        for day in sorted(days, reverse=True)
        if days[day].startswith(called) and "Eve" not in days[day]
    }
    assert dict(FEASTS[name]) == firsts
