"""What may be told to whoever is not the person."""

import time
from dataclasses import replace

import pytest

from afterword.core.model.contact import Reach
from afterword.core.model.draft import Sentence
from afterword.core.writing.facts import Facts
from afterword.core.writing.told_outside import shared, without_addresses
from tests.core.checks.cases import facts


def reachable() -> Facts:
    """Give facts of a case in which people can be reached in every way."""
    reach = (
        Reach(channel="handwritten", address="12 Maple Road"),
        Reach(channel="phone", address="ext. 12"),
    )
    known = facts()
    dana, luis = known.application.contacts
    people = (replace(dana, channels=reach), luis)
    return replace(known, application=replace(known.application, contacts=people))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("send it to 12 Maple Road, please", "send it to [left out], please"),
        ("call ext. 12", "call [left out]"),
        ("write to Luis <l.ortega+jobs@acme.example>", "write to Luis <[left out]>"),
        ("or x@acme.example", "or [left out]"),
        ("see https://acme.example/a?b=c#d today", "see [left out] today"),
        ("see www.acme.example", "see [left out]"),
        ("call +1 (555) 010-0177 after six", "call [left out] after six"),
        ("call 020 7946 0018", "call [left out]"),
        ("call 0177/1234567", "call [left out]"),
        ("call 5550100", "call [left out]"),
    ],
)
def test_addresses_and_numbers_are_left_out(text: str, told: str) -> None:
    assert without_addresses(text, reachable()) == told


@pytest.mark.parametrize(
    "text",
    [
        "planned the shifts of 120 nurses",
        "1,000,000 parcels a year, 98.5 percent on time",
        "2026-10-14",
        "from 2019-2024 and 2019 - 2024",
        "by 23 October 2026, at 14:30",
        "24/7 in 3 wards",
    ],
)
def test_what_facts_count_and_date_is_told(text: str) -> None:
    assert without_addresses(text, reachable()) == text


@pytest.mark.parametrize("sign", ["1", "1 ", "(", "a@", "@", "www.", "1-", "+", "https://a"])
def test_no_text_takes_long(sign: str) -> None:
    begin = time.monotonic()
    without_addresses(sign * 20_000, reachable())
    assert time.monotonic() - begin < 2


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("Thank you for the walk with Luis Ortega.", ()),
        ("You told me how the night shift hands over.", ("topic-luis-ortega-1",)),
        ("I planned night crews.", ("question-1",)),
        ("I planned night crews in Reykjavik.", ("skill-shift-planning",)),
    ],
)
def test_what_others_are_told_stays_here(text: str, rests: tuple[str, ...]) -> None:
    assert list(shared([Sentence(text, rests)], facts().listed)) == []


def test_what_rests_on_the_case_alone_may_be_told() -> None:
    own = Sentence("I planned night crews.", ("skill-shift-planning", "requirement-1"))
    assert list(shared([own], facts().listed)) == [own.text]
