"""What a mail repeats of the mail it answers: told apart line by line."""

import re
from collections.abc import Iterator, Sequence

from afterword.core.inbound.attributions import ENDING_VERB, ENDS, attribution
from afterword.core.inbound.originals import (
    ABOVE_WORDS,
    RULES,
    TITLES,
    may_begin_original,
    original,
)

QUOTE = re.compile(r"[ \t\xa0]{0,4}(?:>|＞|[A-Z]{2,3}>(?!>))")
LOOKS = 2000
"""Lines of one mail that are looked at closely; no letter has as many that end in a colon."""
BROKEN = 66
"""Characters of a quoted line so long that a gateway may have broken it."""
TAIL = 30
"""Characters of the longest piece that such a break leaves."""


def own_lines(lines: Sequence[str]) -> Iterator[int]:
    """Give the numbers of the lines that are the writer's own, from 0.

    Quoted lines fall out wherever they stand. All that follows the head of the original falls out
    too, unless the original is quoted line by line: then answers may stand between.
    """
    own, _ = parted(lines)
    return iter(own)


def parted(lines: Sequence[str]) -> tuple[list[int], int]:
    """Give the writer's own lines, and where an original without marks begins.

    Where there is none, that is the number of lines.
    """
    quoted = _quoted(lines)
    following = _following(lines, quoted)
    own: list[int] = []
    n, looks, free = 0, LOOKS, 0
    while n < len(lines):
        if quoted[n] and not lines[n].startswith(">>>"):
            n = free = n + 1
            continue
        near = looks > 0 and _near(lines[n])
        looks -= near
        head = _head(lines, n, free, quoted=following[n + 1]) if near else None
        if head is None and quoted[n]:
            n = free = n + 1
            continue
        if head is None:
            own.append(n)
            n += 1
            continue
        start, n = head
        while own and own[-1] >= start:
            own.pop()
        if not following[n]:
            return own, n
        free = n
    return own, len(lines)


def _head(lines: Sequence[str], n: int, free: int, *, quoted: bool) -> tuple[int, int] | None:
    """Give where the head of an original begins and ends that this line belongs to."""
    if may_begin_original(lines[n]) and (count := original(lines, n)):
        return n, n + count
    start = attribution(lines, n, free, quoted=quoted)
    return None if start is None else (start, n + 1)


def _near(line: str) -> bool:
    """Tell whether a line is worth a close look; most are not, so this is quick."""
    if ":" in line or ">" in line or "：" in line or line.lstrip().startswith(RULES):
        return True
    said = line.strip(ENDS).lower()
    return said.endswith(ENDING_VERB) or said.startswith((*ABOVE_WORDS, *TITLES))


def _quoted(lines: Sequence[str]) -> list[bool]:
    """Tell which lines are quoted, those among them that a gateway broke off."""
    found = [bool(QUOTE.match(line)) for line in lines]
    for n in range(1, len(lines) - 1):
        if not found[n] and found[n - 1] and found[n + 1]:
            line = lines[n].strip()
            found[n] = (
                0 < len(line) <= TAIL
                and len(lines[n - 1].rstrip()) >= BROKEN
                and line[0].islower()
                and not line.endswith((".", "?", "!", ":"))
            )
    return found


def _following(lines: Sequence[str], quoted: Sequence[bool]) -> list[bool]:
    """Tell for every line whether it, or the next one with words in it, is quoted."""
    out = [False] * (len(lines) + 1)
    for n in range(len(lines) - 1, -1, -1):
        out[n] = quoted[n] or (not lines[n].strip() and out[n + 1])
    return out
