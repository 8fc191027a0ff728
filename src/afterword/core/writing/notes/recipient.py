"""Puts a mark where the recipient is named, so that the name can be turned to "you"."""

import re

from afterword.core.writing.notes.capitals import NAMES_TOO, is_known
from afterword.core.writing.notes.labels import parts

NAME = "\ue000"
"""The mark; a tidy note cannot hold it."""
TITLE = r"(?:(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof)\.?\s+)?"


def marked(text: str, name: str) -> str:
    """Mark the full name, the family name and the first name, with a title before them."""
    for each in parts(name):
        text = _pattern(each).sub(NAME, text)
    return text


def _pattern(name: str) -> re.Pattern[str]:
    """Give the places of a name; one that is a word as well must be written as a name."""
    word = name.count(" ") == 0 and (is_known(name) or name.lower() in NAMES_TOO or len(name) < 3)
    place = r"(?:(?<!^)|(?=\w+'s\b)|(?=\w+ \w+s\b))" if word else ""
    escaped = rf"{place}(?<![\w-]){TITLE}{re.escape(name)}(?![\w-])"
    return re.compile(escaped, 0 if word else re.IGNORECASE)
