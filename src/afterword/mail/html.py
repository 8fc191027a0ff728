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
TAG = re.compile(r"<(/?\w+)>")


def as_text(html: str) -> str:
    """Give the words of an HTML document as plain text.

    The document is first made well formed, with blocks and breaks alone: what mails contain is
    often neither, and Python's own parser takes hours over some of it.
    """
    clean = nh3.clean(
        bounded(html), tags=set(BLOCKS | {"br"}), attributes={}, clean_content_tags=UNSEEN
    )
    lines: list[str] = []
    quotes = 0
    for tag, text in _pieces(clean):
        quotes += (tag == "blockquote") - (tag == "/blockquote")
        if tag.removeprefix("/") in APART:
            lines.append("")
        said = " ".join(unescape(text).split())
        if said or tag == "br":
            lines.append(("> " if quotes else "") + said)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def bounded(html: str) -> str:
    """Cut a document at its bounds: too long, or with more opened in it than any letter has."""
    html = html[:LONGEST]
    if html.count("<") - 2 * html.count("</") > OPEN:
        return "<".join(html.split("<", OPEN)[:OPEN])
    return html


def _pieces(clean: str) -> Iterator[tuple[str, str]]:
    """Give every tag with the text behind it, the text before the first one with none."""
    first, *rest = TAG.split(clean)
    yield "", first
    yield from zip(rest[::2], rest[1::2], strict=True)
