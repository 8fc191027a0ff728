"""A mail on the page acts, loads and pretends nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.shown import TAGS, shown

REL = ' rel="noopener noreferrer nofollow"'


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p>Hello <b>Alex</b></p>", "<p>Hello <b>Alex</b></p>"),
        ("<img src=https://t.example/1.gif>Hi", "Hi"),
        ("<p style='background:url(https://t.example)' onclick=x() class=a id=b>Hi</p>", "<p>Hi</p>"),
        ("<script>x()</script><style>p{}</style>Hi", "Hi"),
        ("<form action=https://t.example><input name=a><button>Go</button></form>", "Go"),
        ("<iframe src=https://t.example>x</iframe><object data=x>y</object><svg><a xlink:href=x>z</a></svg>Hi", "Hi"),
        ("<link rel=stylesheet href=https://t.example><meta http-equiv=refresh content=0><base href=x>Hi", "Hi"),
        ("<a href='javascript:x()'>Hi</a>", f"<a{REL}>Hi</a>"),
        ("<a href='data:text/html,x'>Hi</a>", f"<a{REL}>Hi</a>"),
        ("<a href='//t.example/x'>Hi</a>", f"<a{REL}>Hi</a>"),
        ("<table background=https://t.example><td colspan=2>Hi", '<table><tbody><tr><td colspan="2">Hi</td></tr></tbody></table>'),
    ],
)  # fmt: skip
def test_only_words_are_left(html: str, left: str) -> None:
    assert shown(html) == left


def test_a_link_says_where_it_leads_unless_its_words_do() -> None:
    assert shown("<a href='https://bad.example/?a=1&b'>https://acme.example</a>") == (
        f'<a href="https://bad.example/?a=1&amp;b"{REL}>https://acme.example</a> <small>(https://bad.example/?a=1&amp;b)</small>'
    )
    assert (
        shown("<a href='https://acme.example/'>acme.example</a>")
        == f'<a href="https://acme.example/"{REL}>acme.example</a>'
    )
    assert shown("<a href='mailto:d@acme.example'>d@acme.example</a>").endswith("</a>")


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a href='",
        "<a href=https://a.example>",
        "<a href=x>x</a>",
        "<!--",
        "<div><b>",
        "<table><tr>",
    ],
)
def test_hostile_html_is_shown_at_once(piece: str) -> None:
    assert len(shown(piece * (400_000 // len(piece)))) < 5_000_000


@given(st.text("<>/apimgscrt&;! =\"'-brdivhref:jv#", max_size=90))
def test_nothing_is_ever_asked_of_another_machine(html: str) -> None:
    tags = re.findall(
        r"<([^>]*)>", shown(html + "<img src=//t.example><a href=https://t.example>x")
    )
    for tag in tags:
        assert tag.strip("/").split(" ")[0] in TAGS
        assert set(re.findall(r"(\w+)=", tag)) <= {"href", "rel", "colspan", "rowspan"}
