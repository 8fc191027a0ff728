"""What a number may be, and how it is written."""

from datetime import UTC, time

import pytest

from afterword.core.playbooks.numbers import NUMBERS, disordered, length, nearest, spoken, written
from afterword.core.playbooks.playbook import BusinessDays, Span, business


@pytest.mark.parametrize("name", NUMBERS)
def test_every_default_may_stand_and_has_a_unit(name: str) -> None:
    number = NUMBERS[name]
    assert list(number.wrongs(number.default)) == []
    assert number.unit


@pytest.mark.parametrize(
    ("name", "value", "limit", "what"),
    [
        ("nudges", 4, "", "4 is more than 3"),
        ("nudges", 0, "", "0 is less than 1"),
        ("nudges", True, "", "true is not a whole number"),
        ("nudges", BusinessDays(2), "", "is not a whole number"),
        ("rest", BusinessDays(0), "", "0 business days is less than 1"),
        ("rest", 2, "", "2 is not a number of business days"),
        ("calls_uninvited", 1, "", "1 is not true or false"),
        ("day_closes", 18, "", "18 is not a time of the day"),
        ("day_closes", time(18, tzinfo=UTC), "", "without an offset"),
        ("summer_months", (7, 13), "", "13 is more than 12"),
        ("summer_months", (7, 7), "", "[7, 7] names one twice"),
        ("summer_months", (7, "8"), "", "is not a list of whole numbers"),
        ("no_date", business(5, 4, 7, 9), "recommended_from", "comes before earliest"),
        ("no_date", business(5, 5, 7, 6), "latest", "comes before recommended_to"),
        ("no_date", business(-1, 5, 7, 9), "earliest", "-1 business days is less than 0"),
        ("no_date", 7, "", "7 is not a span of days"),
    ],
)  # fmt: skip
def test_says_what_is_wrong_with_a_value(name: str, value: object, limit: str, what: str) -> None:
    found = list(NUMBERS[name].wrongs(value))
    assert any(each.limit == limit and what in each.what and each.do for each in found), found


def test_business_days_and_days_are_compared_by_the_week() -> None:
    assert length(BusinessDays(5)) == length(7)
    mixed = Span(earliest=BusinessDays(5), recommended_from=7, recommended_to=8, latest=14)
    assert list(NUMBERS["no_date"].wrongs(mixed)) == []
    late = Span(earliest=BusinessDays(6), recommended_from=8, recommended_to=8, latest=14)
    assert [each.limit for each in NUMBERS["no_date"].wrongs(late)] == ["recommended_from"]


def test_pairs_stand_in_order() -> None:
    assert list(disordered({"close_from": 15, "close_to": 14})) == [("close_from", "close_to")]
    assert list(disordered({"close_from": 15})) == []


@pytest.mark.parametrize(
    ("value", "unit", "says", "writes"),
    [
        (True, "yes or no", "yes", "true"),
        (BusinessDays(1), "", "1 business day", '"1 business day"'),
        (time(17, 30), "", "17:30", "17:30:00"),
        ((24, 2), "hours", "24, 2 (hours)", "[24, 2]"),
        (1, "messages", "1 message", "1"),
        (2, "round", "round 2", "2"),
        (
            Span(earliest=7, recommended_from=10, recommended_to=14, latest=17),
            "days",
            "from 7, best 10 to 14, at the latest 17 days",
            "{ earliest = 7, recommended_from = 10, recommended_to = 14, latest = 17 }",
        ),
        (
            Span(earliest=BusinessDays(5), recommended_from=7, recommended_to=8, latest=14),
            "days",
            "from 5 business days, best 7 days to 8 days, at the latest 14 days",
            '{ earliest = "5 business days", recommended_from = 7, recommended_to = 8, latest = 14 }',
        ),
    ],
)
def test_says_and_writes_a_value(value: object, unit: str, says: str, writes: str) -> None:
    assert (spoken(value, unit), written(value)) == (says, writes)


def test_names_the_nearest_or_all() -> None:
    assert nearest("nudgs", tuple(NUMBERS)) == "did you mean nudges?"
    assert nearest("xyz", ("a", "b")) == "known here: a, b"
