"""The words of an HTML mail are read as plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.html import as_text


def test_blocks_are_paragraphs_and_breaks_are_lines() -> None:
    html = "<div>Dear Ms&nbsp;Whitfield,</div><p>Thank you\n for <b>your</b> time.</p><ul><li>one<li>two</ul>Alex<br>Morgan"
    assert (
        as_text(html)
        == "Dear Ms Whitfield,\n\nThank you for your time.\n\none\ntwo\n\nAlex\nMorgan\n"
    )


def test_what_nobody_sees_is_no_word() -> None:
    html = "<head><title>t</title></head><style>p {}</style><script>x()</script><!-- c --><p>Hi</p>"
    assert as_text(html) == "Hi\n"


def test_quotes_are_marked() -> None:
    assert (
        as_text("<p>Yes.</p><blockquote>old<p>older</p></blockquote>")
        == "Yes.\n\n> old\n\n> older\n"
    )


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "&", "<p", "<div><b>", "<script>"])
def test_hostile_html_is_read_at_once(piece: str) -> None:
    assert as_text(piece * (50_000 // len(piece))).endswith("\n")


@given(st.text("<>/ap&;! =\"'-brdiv", max_size=80))
def test_any_text_is_read(html: str) -> None:
    assert as_text(html).endswith("\n")


def test_divisions_of_programs_are_quotes_as_well() -> None:
    html = '<div>Yes.<div class="x yahoo_quoted"><div>On Monday</div>old</div>Dana</div>'
    assert as_text(html) == "Yes.\n> On Monday\n> old\nDana\n"


def test_a_signature_is_marked() -> None:
    html = '<div>Yes.</div><div class="gmail_signature"><div>Dana</div>Acme</div>'
    assert as_text(html) == "Yes.\n-- \nDana\nAcme\n"
