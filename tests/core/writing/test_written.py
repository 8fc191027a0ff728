"""A letter is found in its text, and every place in it is found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.written import Place, whole, written

PIECES = st.lists(
    st.sampled_from(["To: Dana\n", "subject: Hi\r\n", "\n", "\r\n", "Thank you.", " é😀", "\n> old\n", "On 1 Oct a@b.example wrote:\n", "\ufeff"]),
    max_size=14,
)  # fmt: skip


def test_head_lines_are_no_words() -> None:
    found = written("To: Dana Whitfield\nSubject: Thank you: Shift Lead\n\nDear Dana,\n\nThanks.\n")
    assert (found.to, found.subject) == ("Dana Whitfield", "Thank you: Shift Lead")
    assert found.body == "Dear Dana,\n\nThanks.\n"
    assert found.place(0) == Place(4, 1)


@pytest.mark.parametrize(
    "text", ["To: me it was clear.\nThank you.", "Dear Dana,\n\nTo: all.\n", "Re: x\n\nHi"]
)
def test_words_that_look_like_a_head_stay_words(text: str) -> None:
    found = written(text)
    assert (found.to, found.subject, found.body) == ("", "", text)


def test_a_head_may_have_one_line_and_nothing_in_it() -> None:
    assert written("SUBJECT:\n\nHi").body == "Hi"
    assert written("To: Dana\n\nHi").to == "Dana"


def test_lines_and_columns_are_those_of_the_file() -> None:
    found = written("\ufeffTo: Dana\r\n\r\nDear Dana,\r\n> old\r\nSee [x].\r\n")
    assert found.body == "Dear Dana,\nSee [x].\n"
    at = found.body.index("[x]")
    assert found.places(at, at + 3) == (Place(5, 5), Place(5, 8))
    assert found.places(0, len(found.body)) == (Place(3, 1), Place(5, 9))


def test_the_mark_before_a_text_is_no_column() -> None:
    assert written("\ufeffHi [x]").place(3) == Place(1, 4)


def test_what_stands_on_both_sides_of_a_quote_is_not_one_span() -> None:
    found = written("Thank\n> old\nyou.")
    assert found.body == "Thank\nyou."
    assert found.span(0, 5) == (0, 5)
    assert found.span(3, 8) is None
    assert found.span(6, 10) == (12, 16)


@given(PIECES)
def test_every_character_of_the_letter_is_that_of_the_file(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = written(text)
    for n, sign in enumerate(found.body):
        there = text[found.at(n)]
        assert there == sign or (sign, there) == ("\n", "\r")
    assert found.at(len(found.body)) <= len(text)


@given(st.text("a\n", max_size=30))
def test_a_whole_text_is_itself(text: str) -> None:
    found = whole(text)
    assert [found.at(n) for n in range(len(text) + 1)] == list(range(len(text) + 1))
