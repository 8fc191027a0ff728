"""What a mail repeats of the mail it answers; it is nobody's draft."""

import re
from collections.abc import Iterator, Sequence

QUOTE = ">"
LONGEST = 400
"""Characters of the longest line that names who wrote the original, and when."""
ORIGINAL = re.compile(r"-{3,10} ?(?:original|forwarded) message ?-{3,10}", re.IGNORECASE)
FROM = ("From:", "*From:*")
SENT = ("Sent:", "*Sent:*", "Date:", "*Date:*", "To:", "*To:*")


def own_lines(lines: Sequence[str]) -> Iterator[int]:
    """Give the numbers of the lines that are the writer's own, from 0.

    Quoted lines fall out wherever they stand. All that follows the head of the original falls out
    too, unless the original is quoted line by line: then answers may stand between.
    """
    n = 0
    while n < len(lines):
        head = _head(lines, n)
        if head and not _quotes(lines, n + head):
            return
        if not head and not _quoted(lines[n]):
            yield n
        n += head or 1


def _head(lines: Sequence[str], n: int) -> int:
    """Count the lines that the head of an original takes here, 0 when there is none."""
    first = lines[n].strip()
    if ORIGINAL.fullmatch(first):
        return 1
    if first.startswith(FROM) and n + 1 < len(lines) and lines[n + 1].strip().startswith(SENT):
        return 1
    for size in (1, 2):  # programs break a long one
        head = " ".join(line.strip() for line in lines[n : n + size])
        if _names_the_writer(head) and ("@" in head or _quotes(lines, n + size)):
            return size
    return 0


def _names_the_writer(head: str) -> bool:
    """Tell whether a line reads like "On 13 Oct 2026, Dana Whitfield wrote:"."""
    dated = any(c.isdigit() for c in head)
    return head.startswith("On ") and head.endswith("wrote:") and dated and len(head) <= LONGEST


def _quotes(lines: Sequence[str], n: int) -> bool:
    """Tell whether the next line with words in it is a quoted one."""
    while n < len(lines) and not lines[n].strip():
        n += 1
    return n < len(lines) and _quoted(lines[n])


def _quoted(line: str) -> bool:
    return line.lstrip().startswith(QUOTE)
