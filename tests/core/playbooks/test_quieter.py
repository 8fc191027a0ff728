"""Unsure is later and quieter."""

import pytest

from afterword.core.playbooks.playbook import BusinessDays, Span
from afterword.core.playbooks.quieter import QUIETER, later, quieter

FAST = Span(
    earliest=BusinessDays(5),
    recommended_from=BusinessDays(5),
    recommended_to=BusinessDays(7),
    latest=30,
)
SLOW = Span(earliest=14, recommended_from=14, recommended_to=21, latest=28)


def test_a_span_takes_the_later_of_each_limit() -> None:
    both = Span(earliest=14, recommended_from=14, recommended_to=21, latest=30)
    assert quieter("no_date", FAST, SLOW) == quieter("no_date", SLOW, FAST) == both


def test_business_days_are_longer_than_as_many_days() -> None:
    assert later(10, BusinessDays(10)) == 10
    assert isinstance(later(10, BusinessDays(10)), BusinessDays)
    assert later(12, BusinessDays(10)) == later(BusinessDays(10), 12) == BusinessDays(10)
    assert later(15, BusinessDays(10)) == 15


@pytest.mark.parametrize(
    ("name", "one", "other", "holds"),
    [
        ("nudges", 1, 2, 1),
        ("rest", BusinessDays(3), BusinessDays(2), BusinessDays(3)),
        ("calls_uninvited", False, True, False),
        ("thank_you_optional", True, False, True),
        ("chair_only", True, False, True),
    ],
)
def test_of_two_numbers_the_quieter_holds_in_either_order(
    name: str, one: object, other: object, holds: object
) -> None:
    assert quieter(name, one, other) == quieter(name, other, one) == holds


def test_of_numbers_that_bother_nobody_the_last_one_holds() -> None:
    assert quieter("thank_you_to", BusinessDays(2), BusinessDays(1)) == 1
    assert "thank_you_to" not in QUIETER
