"""The words of an HTML mail, one line a block, quotes marked as in plain text."""

import re
from collections.abc import Iterator
from html import unescape

import nh3

APART = frozenset(
    ("blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul")
)
"""Blocks with an empty line before and after them."""
BLOCKS = APART | {"address", "article", "div", "dl", "dt", "dd", "hr", "li", "section", "tr"}
UNSEEN = {"head", "script", "style", "template", "title"}
LONGEST = 100_000
"""Signs of a document that are read: letters are shorter."""
OPEN = 5_000
"""Tags opened and not closed: the time to make a document well formed takes their square."""
TAG = re.compile(r'<(/?\w+)(?: class="([^"]*)")?>')
QUOTES = {
    "yahoo_quoted",
    "yahoo-quoted-begin",
    "moz-cite-prefix",
    "zmail_extra",
    "protonmail_quote",
}
"""Divisions in which mail programs put what they repeat, or the line before it."""
SIGNATURES = {"gmail_signature", "moz-signature"}
MARK = "-- "


def as_text(html: str) -> str:
    """Give the words of an HTML document as plain text.

    The document is first made well formed, with blocks and breaks alone: what mails contain is
    often neither, and Python's own parser takes hours over some of it.
    """
    clean = nh3.clean(
        bounded(html), tags=set(BLOCKS | {"br"}), attributes={}, clean_content_tags=UNSEEN,
        allowed_classes={"div": {*QUOTES, *SIGNATURES}},
    )  # fmt: skip
    lines: list[str] = []
    quotes = Quotes()
    for tag, kind, text in _pieces(clean):
        quotes.see(tag, kind)
        if kind in SIGNATURES:
            lines.append(MARK)
        if tag.removeprefix("/") in APART:
            lines.append("")
        said = " ".join(unescape(text).split())
        if said or tag == "br":
            lines.append(("> " if quotes.open else "") + said)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def bounded(html: str) -> str:
    """Cut a document at its bounds: too long, or with more opened in it than any letter has."""
    html = html[:LONGEST]
    if html.count("<") - 2 * html.count("</") > OPEN:
        return "<".join(html.split("<", OPEN)[:OPEN])
    return html


class Quotes:
    """How many quotes are open: blockquotes, and the divisions that programs put quotes into."""

    def __init__(self) -> None:
        self.open = 0
        self._divisions: list[bool] = []

    def see(self, tag: str, kind: str) -> None:
        """Take note of a tag."""
        if tag == "div":
            self._divisions.append(kind in QUOTES)
            self.open += kind in QUOTES
        elif tag == "/div":
            self.open -= bool(self._divisions and self._divisions.pop())
        else:
            self.open += (tag == "blockquote") - (tag == "/blockquote")


def _pieces(clean: str) -> Iterator[tuple[str, str, str]]:
    """Give every tag with its class and the text behind it, the text before the first with none."""
    first, *rest = TAG.split(clean)
    yield "", "", first
    for tag, kind, text in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        yield tag, kind or "", text
