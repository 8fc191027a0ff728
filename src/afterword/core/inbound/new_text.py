"""What the sender of a mail newly wrote in it."""

import re
from collections.abc import Iterator, Sequence

from afterword.core.inbound.footers import trimmed, without_devices
from afterword.core.inbound.quotes import parted
from afterword.core.inbound.received import Received

GAP = re.compile(r"\n(?:[ \t\xa0]*\n){3,}")
HEADS = 8
"""Originals without a word of the sender before them that are passed over, one in another."""


def new_text(mail: Received) -> str:
    """Give what the sender newly wrote: without quotes, footers and signatures.

    A sign-off with a name stays, since it is written; what follows "-- " does not. When nothing
    would be left, the most plausible text is given: what stands below the head of an original
    that is not marked line by line, for the answer may stand below it.
    """
    return new_words(mail.text)


def new_words(text: str) -> str:
    """Do the same for a text."""
    lines = GAP.sub("\n\n\n", text).split("\n")
    for _ in range(HEADS):
        own, end = parted(lines)
        stretches = list(_stretches(lines, own))
        for cut in (trimmed, without_devices):
            if said := "\n\n".join(filter(None, ("\n".join(cut(each)) for each in stretches))):
                return said
        lines = lines[end:]
        if not lines:
            break
    return "\n".join(without_devices(lines))


def _stretches(lines: Sequence[str], own: Sequence[int]) -> Iterator[list[str]]:
    """Give the own lines that stand together, quotes being between them."""
    run: list[str] = []
    last = -1
    for n in own:
        if n != last + 1 and run:
            yield run
            run = []
        run.append(lines[n])
        last = n
    if run:
        yield run
