"""The head of a mail takes nothing that would be more than was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import UnsafeLetter
from afterword.mime import BREAKS, address, ascii_domain, check, decoded, plain


@pytest.mark.parametrize(
    ("came_in", "read"),
    [
        ("=?utf-8?q?Entretien_=C3=A0_Paris?=", "Entretien à Paris"),
        ("=?utf-8?b?w5xiZXI=?= uns", "Über uns"),
        ("=?utf-8?q?hi=0D=0ABcc:_evil@x?=", "hi Bcc: evil@x"),
        ("=?utf-8?q?two?=\r\n =?utf-8?q?_lines?=", "two lines"),
        ("a\u2028b\u0085c\x00d", "a b c d"),
        ("plain", "plain"),
    ],
)
def test_what_came_in_is_read_onto_one_line(came_in: str, read: str) -> None:
    assert plain(decoded(came_in)) == read


@pytest.mark.parametrize(
    "came_in",
    [
        "=?no-such?q?a?=",
        "=?utf-8?b?a?=",
        "=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3F=3D?=",
        "=?utf-8?q?=FF?=",
    ],
)
def test_what_cannot_be_read_or_hides_another_word_is_refused(came_in: str) -> None:
    with pytest.raises(UnsafeLetter):
        plain(decoded(came_in))


@given(st.text())
def test_nothing_that_came_in_keeps_a_line_break(text: str) -> None:
    read = decoded(text)
    assert not BREAKS.search(read)
    assert len(read) <= 500


def test_a_long_head_takes_no_time() -> None:
    assert len(decoded("=?utf-8?q?a?= " * 100_000)) <= 500


def test_letters_before_the_at_sign_are_refused_unless_the_server_takes_them() -> None:
    with pytest.raises(UnsafeLetter):
        address("", "düna@acme.example")
    assert str(address("", "düna@acme.example", utf8=True)) == "düna@acme.example"


def test_a_domain_is_written_in_the_letters_of_mail_or_refused() -> None:
    assert ascii_domain("bücher.example") == "xn--bcher-kva.example"
    with pytest.raises(UnsafeLetter):
        ascii_domain("straße.example")


def test_a_header_that_nobody_meant_is_found() -> None:
    check(b"To: a\r\n b\r\nSubject: c\r\n\r\ntext", ["Subject", "To"])
    with pytest.raises(UnsafeLetter):
        check(b"To: a\r\nBcc: b\r\n\r\n", ["To"])
