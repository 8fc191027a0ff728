"""The way that every note takes before its own kind is looked at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.writing.notes.articles import filled, measured
from afterword.core.writing.notes.capitals import cased
from afterword.core.writing.notes.function_words import SUBJECTS, bare
from afterword.core.writing.notes.labels import Label, unlabelled
from afterword.core.writing.notes.language import is_english
from afterword.core.writing.notes.person import to_you
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.recipient import marked
from afterword.core.writing.notes.tidy import one_line, sentences, tidy, trimmed

LONGEST = 25
"""Words of a note that a sentence can carry beside its own."""
SHORTEST = 5
CUTS = frozenset({"because", "but", "which", "so", "while", "although", "whereas"})
OURS = frozenset({"we", "our", "we're", "we've"})
"""Who begins a note about the company with these repeats what was said there."""
FIRST_PERSON = frozenset({"i", "we", "our", "us", "my", "me", "we're", "i'm", "we've"})
DASH = re.compile(r";| [-\u2013\u2014] | -- ")


@dataclass(frozen=True, slots=True)
class Note:
    """A note that is tidy, in English, and cut into its sentences."""

    first: str
    rest: tuple[str, ...]
    label: Label
    raw: str
    """The whole note on one line, for when it can only be quoted."""

    @property
    def opaque(self) -> Phrase:
        """Give the note as it is, to be quoted."""
        return Phrase(Form.OPAQUE, trimmed(self.raw).rstrip("?"))

    def turned(self, text: str, name: str = "", *, ours: bool = True) -> str:
        """Give one sentence of the note with its capitals lowered and the recipient as "you".

        ``ours`` says that a note which begins with "we" repeats what was said at the company.
        """
        lowered = filled(measured(cased(marked(text, name))))
        begins = ours and bare(lowered.split(" ")[0]) in OURS
        speech = begins or self.label is not Label.NONE
        return to_you(lowered, speech=speech, speaker=self.label is Label.QUOTED)


def read(note: str, name: str = "", *, reported: bool = True) -> Note:
    """Read a note; one that is not English keeps no sentence that could be bent.

    ``reported`` says that the note may tell who said it: "she said that".
    """
    raw = tidy(note)
    text, label = unlabelled(raw, name, reported=reported)
    text = _unquoted(text)
    parts = sentences(text) if text and is_english(one_line(note)) else []
    return Note(parts[0] if parts else "", tuple(parts[1:]), label, raw)


def _unquoted(text: str) -> str:
    """Take the quotes from a note that is quoted whole; nothing when they hold what was said."""
    if not text.startswith('"'):
        return text
    quote, _, behind = text[1:].partition('"')
    words = [bare(each) for each in quote.split()]
    if not behind:
        return "" if FIRST_PERSON & set(words) else trimmed(quote)
    return text if len(words) < 3 or behind.strip()[:1].isalpha() else ""


def own(text: str) -> str:
    """Give one sentence about the candidate with its capitals lowered; nobody in it is "you"."""
    return filled(measured(cased(text)), deeds=True)


def short(text: str, longest: int = LONGEST) -> str:
    """Give a text that is short enough, cut where a clause ends; nothing when it cannot be cut."""
    words = text.split()
    if len(words) <= longest:
        return text
    for n in range(longest, SHORTEST, -1):
        if words[n - 1].endswith(";") or (words[n - 1].endswith(",") and _begins_clause(words, n)):
            return trimmed(" ".join(words[:n]))
    return ""


def _begins_clause(words: list[str], n: int) -> bool:
    subject = bare(words[n]) == "and" and n + 1 < len(words) and bare(words[n + 1]) in SUBJECTS
    return bare(words[n]) in CUTS or subject


def pieces(text: str) -> Iterator[str]:
    """Cut what stands before a semicolon or a dash from what was added behind it."""
    return filter(None, map(trimmed, DASH.split(text)))


def main_piece(text: str) -> str:
    """Give what stands before a semicolon or a dash."""
    return next(pieces(text), "")
