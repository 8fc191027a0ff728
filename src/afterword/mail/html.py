"""The words of an HTML mail, one paragraph a block, quotes marked as in plain text."""

import re
from html.parser import HTMLParser

APART = frozenset(
    ("blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul")
)
"""Blocks with an empty line before and after them."""
BLOCKS = APART | {"address", "article", "div", "dl", "dt", "dd", "hr", "li", "section", "tr"}
UNSEEN = frozenset(("head", "script", "style", "template", "title"))


def as_text(html: str) -> str:
    """Give the words of an HTML document as plain text."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.line()
    text = "\n".join(reader.lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"


class _Reader(HTMLParser):
    """Collects the lines of a document."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.words: list[str] = []
        self.unseen = 0
        self.quotes = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line before a block, and look away from what nobody sees."""
        self.unseen += tag in UNSEEN
        if tag == "br":
            self.line(always=True)
        self._block(tag)
        self.quotes += tag == "blockquote"

    def handle_endtag(self, tag: str) -> None:
        """End the line of a block."""
        self.unseen = max(0, self.unseen - (tag in UNSEEN))
        self._block(tag)
        self.quotes = max(0, self.quotes - (tag == "blockquote"))

    def handle_data(self, data: str) -> None:
        """Keep words."""
        if not self.unseen:
            self.words.append(data)

    def line(self, *, always: bool = False) -> None:
        """End the line that is being read; one without words only when it was meant."""
        said = " ".join("".join(self.words).split())
        self.words.clear()
        if said or always:
            self.lines.append("> " * self.quotes + said)

    def _block(self, tag: str) -> None:
        if tag in BLOCKS:
            self.line()
        if tag in APART:
            self.lines.append("")
