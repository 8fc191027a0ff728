"""Calls: a link to dial and a script to hold."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.channels.phone import phone
from afterword.core.errors import UnsafeLetter
from afterword.core.model.followup import Kind
from tests.channels.letters import TEXT, letter


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("+1 555 010 0100", "tel:+15550100100"),
        ("+1 (555) 010-0100", "tel:+15550100100"),
        (" +49 (0)30 901820 ", "tel:+4930901820"),
        ("0044 20 7946 0018", "tel:+442079460018"),
        ("+1.555.010.0100 ext. 12", "tel:+15550100100;ext=12"),
        ("+1 555 010 0100 x 7", "tel:+15550100100;ext=7"),
        ("+1 555\u2011010\u20110100", "tel:+15550100100"),
    ],
)
def test_the_link_dials_the_number_from_anywhere(number: str, link: str) -> None:
    assert phone.hand_over(letter(recipient_address=number)).link == link


@pytest.mark.parametrize("number", ["555 010 0100", "(030) 901820", "112"])
def test_a_number_without_its_country_is_shown_and_not_dialled(number: str) -> None:
    over = phone.hand_over(letter(recipient_address=number))
    assert over.link == ""
    assert number in over.file.decode()


@pytest.mark.parametrize(
    "number",
    ["", "+", "dana@acme.example", "+1 555 CALL ME", "+1555010;phone-context=evil.example",
     "*21*5550100#", "+1,,,,5550100", "javascript:alert(1)", "+1 555 010 0100\r\nX: y",
     "+1555010010055501001", "+1234567890123456", "\u0661\u0662\u0663\u0664", "+1 555 010 0100?x=1", "+1" + " " * 100_000 + "!", "+1555010%0d"],
)  # fmt: skip
def test_what_is_no_number_is_refused(number: str) -> None:
    with pytest.raises(UnsafeLetter) as refused:
        phone.hand_over(letter(recipient_address=number))
    assert refused.value.lines[1] == "telephone numbers (RFC 3966)"


@pytest.mark.parametrize("name", ["Dana\nNumber: +1 900", "Dana\u2028Whitfield", "Dana\x00"])
def test_a_name_cannot_add_lines_to_the_script(name: str) -> None:
    with pytest.raises(UnsafeLetter):
        phone.hand_over(letter(recipient_address="+1 555 010 0100", recipient_name=name))


def test_the_script_has_the_name_and_the_number_at_its_head() -> None:
    over = phone.hand_over(letter(recipient_address="+1 555 010 0100"))
    assert over.file.decode().split("\n\n", 1) == ["Dana Whitfield\n+1 555 010 0100", letter().body]
    assert over.file_name == "thank-you-shift-lead.txt"


def test_a_call_asks_or_tells_of_an_offer_and_thanks_nobody() -> None:
    assert phone.traits.carries == {
        Kind.STATUS_CHECK, Kind.REMINDER, Kind.OFFER_UPDATE, Kind.OFFER_ACK, Kind.WITHDRAWAL,
    }  # fmt: skip


@given(TEXT | st.from_regex(r"\+?[0-9 ()/.-]{0,24}(ext\.? ?[0-9]{1,9})?", fullmatch=True))
def test_any_number_becomes_a_link_of_digits_or_none_or_is_refused(number: str) -> None:
    try:
        over = phone.hand_over(letter(recipient_address=number))
    except UnsafeLetter:
        return
    assert over.link == "" or re.fullmatch(r"tel:\+[0-9]{3,15}(;ext=[0-9]{1,7})?", over.link)
