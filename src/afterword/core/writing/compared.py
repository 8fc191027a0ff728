"""Two wordings of a letter, compared word by word."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from afterword.core.model.draft import Draft
from afterword.core.model.revision import Difference, Run, Words

PIECE = re.compile(r"\w+|\s|[^\w\s]")
LONGEST = 4000
"""Pieces up to which two texts are compared; longer ones are shown one after the other.

A letter of 300 words has about 650 of them; the time grows with the square.
"""


def compared(old: Draft, new: Draft) -> Difference:
    """Say what became of a letter in a later wording."""
    return Difference(runs(old.subject, new.subject), runs(old.body, new.body))


def runs(old: str, new: str) -> tuple[Words, ...]:
    """Turn one text into another by runs of words; those not inserted make up the old text.

    White space alone is never found again: it would tie together words that have nothing in common.
    """
    return tuple(each for each in _runs(PIECE.findall(old), PIECE.findall(new)) if each.text)


def _runs(old: list[str], new: list[str]) -> Iterator[Words]:
    if max(len(old), len(new)) > LONGEST and old != new:
        yield from _instead(old, new)
        return
    for tag, i, j, k, m in SequenceMatcher(str.isspace, old, new).get_opcodes():
        if tag == "equal":
            yield Words(Run.SAME, "".join(old[i:j]))
        else:
            yield from _instead(old[i:j], new[k:m])


def _instead(old: list[str], new: list[str]) -> Iterator[Words]:
    yield Words(Run.DELETED, "".join(old))
    yield Words(Run.INSERTED, "".join(new))


def shortened(words: tuple[Words, ...], around: int = 4) -> tuple[Words, ...]:
    """Leave out what stayed the same, but for a few words beside each change."""
    last = len(words) - 1
    return tuple(
        Words(each.run, _ends(each.text, around * (n > 0), around * (n < last)))
        if each.run is Run.SAME
        else each
        for n, each in enumerate(words)
    )


def _ends(text: str, first: int, last: int) -> str:
    """Give the first and the last words of a text, with dots for those between."""
    places = [found.span() for found in re.finditer(r"\S+", text)]
    if len(places) <= first + last:
        return text
    begin = text[: places[first - 1][1]] + " " if first else ""
    end = " " + text[places[-last][0] :] if last else ""
    return f"{begin}...{end}"
