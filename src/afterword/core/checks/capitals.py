"""Names in a text: runs of words with capitals."""

import re
from collections.abc import Iterator

from afterword.core.checks.dates import MONTHS, WEEKDAYS
from afterword.core.checks.reading import Span
from afterword.core.writing.notes.nouns import GROUPS, PEOPLE, THINGS
from afterword.core.writing.notes.word_lists import words_of

NAME = re.compile(
    r"[^\W\d_a-z][\w'&-]*(?:[ \u00a0](?:(?:of|and|&|de|la|van|von|der|den"
    r"|the) )?[^\W\d_a-z][\w'&-]*)*"
)
PLAIN = frozenset(
    (
        *MONTHS, *WEEKDAYS, "i", "i'm", "i'd", "i'll", "i've", "mr", "mrs", "ms", "mx", "dr",
        "prof", "professor", "sir", "madam", "cv", "hr", "pdf", "it", "ok", "ceo", "uk", "us",
        "usa", "eu", "faq", "english", "christmas", "easter", "new year", "am", "pm", "re", "ps",
        "internet", "e-mail", "q1", "q2", "q3", "q4", "linkedin", "sincerely", "hello", "dear",
    )
)  # fmt: skip
BEGINS = re.compile(r"(?:\A|[:\u201c\"(]\s*|[.!?]\s+)\Z")
NEAR = 8
"""Characters before a word in which the sentence, or what is quoted, may begin."""
SPEAKS = re.compile(
    r" (?:and (?:i|you)\b|(?:said|told|mentioned|suggested|explained|showed|asked|thought|wrote"
    r"|recommended|described|pointed|promised|introduced)\b)",
    re.IGNORECASE,
)
"""Behind a word at the head of a sentence that is a name."""


def names_in(sentence: Span) -> Iterator[Span]:
    """Find runs of capitals; the first word of a sentence counts only in a longer name."""
    for found in NAME.finditer(sentence.text):
        start, name = found.start(), found[0]
        if BEGINS.search(sentence.text, max(0, start - NEAR), start):
            first, _, rest = name.partition(" ")
            if not rest and _is_a_person(first, sentence.text[found.end() :]):
                yield Span(sentence.start + start, sentence.start + found.end(), name)
            if not rest or not rest[0].isupper():
                continue
            if first.casefold() in STARTERS or not first[1:].islower():
                start, name = start + len(first) + 1, rest
        yield Span(sentence.start + start, sentence.start + start + len(name), name)


STARTERS = words_of("""
the a an this that these those our your my his her their its thank thanks as for in on at after
since before when while if and but so what how why where who which it we you i they there here
please with from to by both each every all meeting speaking hearing working given having being
planning running managing should could would may might can will do does did is are was were has
have had not no yes also again once since until besides although though because even like about
during over under between through within without whether let best kind warm hello hi dear good
one two three four five six seven eight nine ten
""")
"""Words that begin a sentence with a capital and are no part of a name."""
PRONOUNS = words_of("""
it's that's there's here's what's who's let's he's she's how's where's when's everyone everybody
someone somebody anyone anybody nobody none others another neither either several many few most
some today tomorrow yesterday tonight people management staff
""")
NO_NAME = STARTERS | PRONOUNS | PEOPLE | GROUPS | THINGS
"""What may speak, or have something, at the head of a sentence and is nobody's name."""


def _is_a_person(word: str, after: str) -> bool:
    """Tell whether the first word of a sentence is somebody's name: Priya's idea, Priya said."""
    bare = word.casefold().removesuffix("'s")
    speaks = word.endswith("'s") or SPEAKS.match(after)
    plural = bare.endswith("s") and not word.endswith("'s")
    return bool(speaks) and not plural and not {bare, word.casefold()} & (NO_NAME | PLAIN)


ROLE = re.compile(r" (?:role|position|post|job|vacancy|opening)\b")


def is_of_a_role(name: Span, text: str) -> bool:
    """Tell whether a name of several words is the title of a role: the Shift Lead position."""
    return " " in name.text and ROLE.match(text, name.end) is not None
