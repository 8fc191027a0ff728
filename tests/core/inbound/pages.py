"""The pages of cases in docs/inbound: a mail in, the evidence that one classifier finds out."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from afterword.core.inbound.classifier import Reply
from afterword.core.inbound.judgement import Evidence
from afterword.core.inbound.received import Received

PAGES = Path("docs/inbound")
CASE = re.compile(
    r"^## (?P<title>.+?)\n+````?\n(?P<mail>.*?)\n?````?\n+```finds\n(?P<finds>.*?)```",
    re.MULTILINE | re.DOTALL,
)


class Case(NamedTuple):
    """One heading of a page."""

    page: str
    title: str
    mail: str
    finds: tuple[str, ...]
    """Each piece of evidence as ``meaning strength: quote``, one a line."""


def cases() -> Iterator[Case]:
    for page in sorted(PAGES.glob("*.md")):
        for found in CASE.finditer(page.read_text(encoding="utf-8")):
            finds = tuple(found["finds"].splitlines())
            yield Case(page.stem, found["title"], found["mail"], finds)


def reply(mail: str) -> Reply:
    """Read a mail of a page; one without a head is its text alone."""
    head, _, body = mail.partition("\n\n")
    lines = [line.partition(": ") for line in head.splitlines()]
    if not all(colon and re.fullmatch(r"[\w-]+", name) for name, colon, _ in lines):
        lines, body = [], mail
    received = Received(headers=tuple((name, value) for name, _, value in lines), text=body)
    return Reply(received, body.strip())


def shown(evidence: Evidence) -> str:
    return f"{evidence.says} {evidence.strength}: {' '.join(evidence.quote.split())}"
