"""Apply the fixes of findings to a text until none is left."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from afterword.core.model.draft import Finding, Fix

MOST_ROUNDS = 10
"""Looks at a text before we stop, should its fixes never come to an end."""


@dataclass(frozen=True, slots=True)
class Mended:
    """One fix of a check that was applied, with the words it took the place of."""

    check: str
    fix: Fix
    said: str


def mend(
    text: str, look: Callable[[str], Iterable[Finding]], *, unsafe: bool = False
) -> tuple[str, tuple[Mended, ...]]:
    """Apply the fixes of what ``look`` finds, and look again, until there is nothing to apply.

    A mended text is mended no further: where fixes undo each other, the first text that comes
    back is the end. Fixes that never end are stopped after ``MOST_ROUNDS``.
    """
    seen: set[str] = set()
    done: tuple[Mended, ...] = ()
    while text not in seen and len(seen) < MOST_ROUNDS:
        seen.add(text)
        text, now = apply(text, look(text), unsafe=unsafe)
        done += now
    return text, done


def apply(
    text: str, findings: Iterable[Finding], *, unsafe: bool = False
) -> tuple[str, tuple[Mended, ...]]:
    """Apply one fix a finding in the order of the text; one that touches an earlier one waits.

    What stands between the spans of the fixes stays as it is. A fix outside the text, or one that
    changes nothing, is passed over.
    """
    done: list[Mended] = []
    pieces: list[str] = []
    begin, end = -1, 0
    for check, fix in sorted(_chosen(findings, unsafe=unsafe), key=_place):
        said = text[fix.start : fix.end]
        if not max(end, begin + 1) <= fix.start <= fix.end <= len(text) or said == fix.text:
            continue
        pieces += (text[end : fix.start], fix.text)
        begin, end = fix.start, fix.end
        done.append(Mended(check, fix, said))
    return "".join((*pieces, text[end:])), tuple(done)


def _chosen(findings: Iterable[Finding], *, unsafe: bool) -> Iterator[tuple[str, Fix]]:
    """Give of each finding the first fix that may be applied; the others are its alternatives."""
    for each in findings:
        fix = next((fix for fix in each.fixes if fix.safe or unsafe), None)
        if fix:
            yield each.check, fix


def _place(wanted: tuple[str, Fix]) -> tuple[int, int]:
    return wanted[1].start, wanted[1].end
