"""A letter as it stands in a file: what is looked at, and where each of its lines stands."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from afterword.core.inbound.quotes import own_lines

LINE = re.compile(r"[^\n]*\n|[^\n]+")
HEAD = re.compile(r"\ufeff?(?:(?:to|subject|call):[^\n]*\n){1,3}(?:[ \t\r]*\n)+", re.IGNORECASE)
FIELD = re.compile(r"\ufeff?(to|subject|call):([^\n]*)\n", re.IGNORECASE)
MARK = "\ufeff"
"""The mark that some editors put before a text."""


class Place(NamedTuple):
    """A line and a column of a file, both from 1; columns count code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Written:
    """A letter in a text that may hold more: lines of its head, the original of a reply."""

    text: str
    """The whole text, its line endings as they are."""
    body: str
    """The writer's own words, every line ended by a line feed alone."""
    starts: tuple[int, ...]
    """Where in the text each line of the body begins, and at last where the body ends."""
    to: str = ""
    """Whom the head names as the reader: a name, an address, or both."""
    subject: str = ""
    attachments: tuple[str, ...] | None = None
    """Names of the files that go along; None when nobody can know."""
    first_line: int = 1
    """The line of the file in which the text begins."""

    def at(self, offset: int) -> int:
        """Give the offset in the text of an offset in the body."""
        line = self.body.count("\n", 0, offset)
        return self.starts[line] + offset - (self.body.rfind("\n", 0, offset) + 1)

    def place(self, offset: int) -> Place:
        """Give the line and column in the file of an offset in the body."""
        at = self.at(offset)
        line = self.text.count("\n", 0, at)
        marked = self.text.startswith(MARK) and not line
        return Place(line + self.first_line, at - (self.text.rfind("\n", 0, at) + 1) + 1 - marked)

    def places(self, start: int, end: int) -> tuple[Place, Place]:
        """Give the places between which words of the body stand.

        Line feeds at their end do not count: what follows them may be no line of the file.
        """
        end = start + len(self.body[start:end].rstrip("\n"))
        return self.place(start), self.place(end)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Give the span in the text of one in the body; None when more stands between its ends."""
        begin = self.at(start)
        stop = self._after(end - 1) if end > start else begin
        same = self.text[begin:stop].replace("\r\n", "\n") == self.body[start:end]
        return (begin, stop) if same else None

    def _after(self, offset: int) -> int:
        """Give where in the text a character of the body ends; the end of a line may have two."""
        at = self.at(offset)
        return at + 1 + self.text.startswith("\r\n", at)


def written(text: str) -> Written:
    """Find the letter in a text: lines of its head and quoted lines are not it."""
    head = HEAD.match(text)
    begin = head.end() if head else int(text.startswith(MARK))
    fields = {name.lower(): said.strip() for name, said in FIELD.findall(text[:begin])}
    lines = list(LINE.finditer(text, begin))
    kept = [lines[n] for n in own_lines([line[0].rstrip("\r\n") for line in lines])]
    end = kept[-1].end() if kept else begin
    return Written(
        text=text,
        body="".join(_plain(line[0]) for line in kept),
        starts=(*(line.start() for line in kept), end),
        to=fields.get("to", ""),
        subject=fields.get("subject", ""),
    )


def without_head(text: str) -> str:
    """Give a text without the lines ``To:``, ``Subject:`` and ``Call:`` before it."""
    head = HEAD.match(text)
    return text[head.end() :] if head else text.removeprefix(MARK)


def whole(text: str) -> Written:
    """Take a text that is a letter and nothing else."""
    starts = (*(line.start() for line in LINE.finditer(text)), len(text))
    return Written(text, text, starts)


def _plain(line: str) -> str:
    return f"{line[:-2]}\n" if line.endswith("\r\n") else line
