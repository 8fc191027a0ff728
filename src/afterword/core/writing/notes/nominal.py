"""Finishes a noun: its article, and the lists that several nouns make."""

import re
from collections.abc import Callable

from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.function_words import INDEFINITES, SUBORDINATORS, bare
from afterword.core.writing.notes.nouns import with_the
from afterword.core.writing.notes.phrase import Form, Phrase

LONGEST_ITEM = 4
ASIDES = frozenset({"especially", "including", "such", "not", "all", "both", "each", "like"})
"""What begins an explanation behind a comma, not another item."""


def nominal(text: str, articled: Callable[[str], str] = with_the) -> Phrase | None:
    """Give a noun or a list of nouns with their articles; None when they make no phrase."""
    items = _items(text)
    if len(items) > 1:
        return Phrase(Form.NOUN, series([articled(each) for each in items]))
    if ";" in text or ": " in text or "?" in text:
        return None
    return Phrase(Form.NOUN, articled(_without_aside(text)))


def _without_aside(text: str) -> str:
    """Leave out what was added in shorthand behind a comma: the audit, everyone stressed."""
    noun, _, aside = text.partition(", ")
    words = [bare(each) for each in aside.split()]
    broken = bool(words) and words[0] in INDEFINITES and not any(c.isdigit() for c in aside)
    return noun if broken else text


def _is_item(text: str) -> bool:
    made, first = shape(text), bare(text.split(maxsplit=1)[0])
    noun = made is Shape.NOUN or (made is Shape.GERUND and " " not in text)
    dated = re.search(r"\b(?:19|20)\d\d\b|%", text)
    return noun and not dated and first not in INDEFINITES | SUBORDINATORS | ASIDES


def is_list(text: str) -> bool:
    """Tell whether a text is several nouns, each short."""
    return len(_items(text)) > 1


def series(items: list[str]) -> str:
    """Join items as a sentence does: nights, swaps and overtime."""
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else items[0]


def _items(text: str) -> list[str]:
    """Cut a list at its commas; a text that is none stays whole."""
    parts = [
        re.sub(r"^(?:and|&|\+)\s+", "", each.strip()) for each in re.split(r"[,;]|\s/\s", text)
    ]
    parts = [each for each in parts if each]
    if len(parts) < 2 or any(len(each.split()) > LONGEST_ITEM for each in parts):
        return [text]
    last = parts[-1].split(" and ")
    if len(last) == 2 and all(last):
        parts = [*parts[:-1], *last]
    fits = all(map(_is_item, parts))
    return parts if fits and not parts[-1].startswith(("etc", "which", "who")) else [text]
