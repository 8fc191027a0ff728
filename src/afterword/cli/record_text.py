"""What tells two records of one application apart, as a person reads it."""

import json
from collections.abc import Iterator
from difflib import SequenceMatcher

LONGEST = 60
"""Characters of a value that are shown; the rest stands in the file."""


def difference_lines(before: object, after: object, path: str = "") -> Iterator[str]:
    """Give one line for every part that differs, by the path that stands in a case file."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys([*before, *after]):
            here = f"{path}.{key}" if path else str(key)
            yield from difference_lines(before.get(key), after.get(key), here)
    elif isinstance(before, list | None) and isinstance(after, list | None):
        yield from _in_lists(before or [], after or [], path)
    elif before != after:
        yield _told(before, after, path)


def _in_lists(before: list[object], after: list[object], path: str) -> Iterator[str]:
    """Compare what stands in two lists: what is the same is found wherever it stands now."""
    found = SequenceMatcher(a=[*map(json.dumps, before)], b=[*map(json.dumps, after)])
    for tag, begin, end, first, last in found.get_opcodes():
        if tag == "equal":
            continue
        old, new = before[begin:end], after[first:last]
        for n, (one, other) in enumerate(zip(old, new, strict=False)):
            yield from difference_lines(one, other, f"{path}.{first + n}")
        for n, gone in enumerate(old[len(new) :], begin + len(new)):
            yield _told(gone, None, f"{path}.{n}")
        for n, added in enumerate(new[len(old) :], first + len(old)):
            yield _told(None, added, f"{path}.{n}")


def _told(before: object, after: object, path: str) -> str:
    if before is None:
        return f"{path}: added {_short(after)}"
    if after is None:
        return f"{path}: taken out {_short(before)}"
    return f"{path}: {_short(before)}, now {_short(after)}"


def _short(value: object) -> str:
    said = " ".join(", ".join(_words(value)).split())
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 3].rstrip()}..."


def _words(value: object) -> Iterator[str]:
    """Give what is said in a value, without the names of its fields."""
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _words(each)
    else:
        yield str(value).lower() if isinstance(value, bool) else str(value)
