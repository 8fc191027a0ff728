"""Numbers and what they count, in the forms people write."""

import pytest

from afterword.core.checks.numbers import measured, numbers
from afterword.core.checks.stems import stem


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("300 hours", [(300, "hour")]),
        ("three hundred hours", [(300, "hour")]),
        ("a hundred and twenty nurses", [(120, "nurse")]),
        ("forty-eight people", [(48, "people")]),
        ("three dozen shops", [(36, "shop")]),
        ("2 million requests", [(2e6, "request")]),
        ("11,000 negatives", [(11000, "negative")]),
        ("$15,000 for a bus", [(15000, "money")]),
        ("9 percent less", [(9, "%")]),
        ("nine per cent less", [(9, "%")]),
        ("from 91 to 98 percent", [(91, "%"), (98, "%")]),
        ("from nine days to five", [(9, "day"), (5, "day")]),
        ("from two daily pick-ups to three", [(2, "pick"), (3, "pick")]),
        ("in two and a half weeks", [(2.5, "week")]),
        ("within a decade", [(1, "decade")]),
        ("in one week", [(1, "week")]),
        ("half an hour", [(30, "minute")]),
        ("by a fifth", [(20, "%")]),
        ("three quarters of the orders", [(75, "%")]),
        ("halved the stock", [(50, "%")]),
        ("every other week", [(2, "week")]),
        ("every third Tuesday", [(3, "tuesday")]),
        ("the third pick-up", [(3, "pick")]),
        ("a third ward", []),
        ("a quarter of an hour", []),
        ("at 7:30", []),
        ("version 2.1.3", []),
        ("no numbers here", []),
    ],
)
def test_a_number_is_read_with_what_it_counts(text: str, read: list[tuple[float, str]]) -> None:
    found = [(round(each.value, 2), each.unit) for each in numbers(text) if each.text != "one"]
    expected = [(value, unit if unit in {"%", "money"} else stem(unit)) for value, unit in read]
    assert found == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ten years", "within a decade"),
        ("24 months", "two years"),
        ("14 days", "two weeks"),
        ("90 minutes", "one and a half hours"),
        ("300 milliseconds", "0.3 seconds"),
    ],
)
def test_the_same_time_is_the_same_in_other_units(one: str, other: str) -> None:
    assert measured(next(numbers(one))) == measured(next(numbers(other)))


@pytest.mark.parametrize(("one", "other"), [("three weeks", "three cutovers"), ("5 km", "5 days")])
def test_the_number_of_something_else_is_another(one: str, other: str) -> None:
    assert measured(next(numbers(one))) != measured(next(numbers(other)))


@pytest.mark.parametrize(
    "words",
    [
        "representatives representative rep reps",
        "customers client guests",
        "plan planned planning",
        "schedule roster rotas",
        "organised organizing",
        "colour color",
        "biggest largest",
        "led managed supervised",
        "classes lesson",
        "companies firm",
    ],
)
def test_forms_of_a_word_and_words_for_one_thing_have_one_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("reply", "rep"), ("nurse", "nursery"), ("process", "procedure")]
)
def test_words_that_only_look_alike_are_told_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)
