"""The pages of cases in docs/inbound: a mail in, the evidence that one classifier finds out."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from afterword.core.inbound.classifier import Reply
from afterword.core.inbound.judgement import Evidence
from afterword.core.inbound.new_text import new_text
from afterword.mail.received import received

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
    head = mail.partition("\n\n")[0].splitlines()
    headed = all(re.match(r"[\w-]+: |[ \t]", line) for line in head)
    found = received((mail if headed else f"\n{mail}").encode())
    return Reply(found, new_text(found))


def shown(evidence: Evidence) -> str:
    return f"{evidence.says} {evidence.strength}: {' '.join(evidence.quote.split())}"
