"""What a mail repeats of the mail it answers is not the writer's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.inbound.quotes import own_lines


def own(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(lines[n] for n in own_lines(lines))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Thank you.\n> Old\n>> Older\nAlex", "Thank you.\nAlex"),
        ("Thank you.\nOn 13 Oct 2026, Dana wrote:\n> Old", "Thank you."),
        ("Thank you.\nOn 13 Oct 2026 at 15:02 Dana <d@acme.example> wrote:\nOld, unquoted", "Thank you."),
        ("Thank you.\nOn Tue, 13 Oct 2026 Dana Whitfield <d@acme.example>\nwrote:\n\n> Old\nYes.\n> More", "Thank you.\n\nYes."),
        ("Thank you.\n-----Original Message-----\nFrom: Dana\nOld", "Thank you."),
        ("Thank you.\nFrom: Dana Whitfield\nSent: Tuesday\nOld", "Thank you."),
        ("Thank you.\n---------- Forwarded message ---------\nOld", "Thank you."),
    ],
    ids=["quoted lines", "head and quotes", "head alone", "answers between", "Outlook", "block", "forwarded"],
)  # fmt: skip
def test_the_original_falls_out(text: str, left: str) -> None:
    assert own(text).rstrip() == left


@pytest.mark.parametrize(
    "text",
    [
        "On 13 October you wrote:\nplease send the list. Here it is.",
        "From: the dock\nto the clinic it takes a night.",
        "5 > 4, and a --- dash",
        "Once upon a time Dana wrote:",
    ],
)
def test_sentences_that_look_alike_stay(text: str) -> None:
    assert own(text) == text


@given(
    st.lists(
        st.sampled_from(
            ["On 1 x wrote:", "> q", "words", "", "From: a", "Sent: b", "On 2 a@b", "wrote:"]
        )
    )
)
def test_own_lines_stand_in_order_and_are_no_quotes(lines: list[str]) -> None:
    found = list(own_lines(lines))
    assert found == sorted(set(found))
    assert not [n for n in found if lines[n].startswith(">")]
