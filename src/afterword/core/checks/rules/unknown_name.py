"""Names that stand in no note."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.dates import MONTHS, WEEKDAYS
from afterword.core.checks.ground import ground
from afterword.core.checks.matching import folded
from afterword.core.checks.reading import Span, body_sentences, plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
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


@message_check(Severity.ERROR, Source("C13", "N10", "P93", "R098"), family="grounding")
def unknown_name(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Name nobody and no house that is not on record. It may be another application's."""
    text, known = plain(draft.body), ground(facts)
    for sentence in body_sentences(text):
        for name in _names(sentence):
            words = [
                w
                for w in re.split(r"[ \u00a0]", name.text)
                if w.casefold().rstrip(".") not in PLAIN
            ]
            strange = [w for w in words if not _is_known(w, known.text)]
            if strange and not all(w[0].islower() or w == "&" for w in strange):
                yield Flaw(
                    name.start,
                    name.end,
                    f"\u201c{name.text}\u201d stands in none of your notes.",
                    "Add it to the record if it belongs there, or leave it out.",
                    severity=None
                    if len(words) > 1 or _is_a_house(text, name)
                    else Severity.WARNING,
                )


def _is_known(word: str, known: str) -> bool:
    """Tell whether a word of a name stands in the record, in whatever form."""
    plain_word = folded(re.sub(r"'s?\Z", "", word))
    return (
        not plain_word
        or re.search(rf"(?<!\w){re.escape(plain_word)}", known) is not None
        or (plain_word.rstrip("s") in known)
    )


def _is_a_house(text: str, name: Span) -> bool:
    """Tell whether a name is spoken of as a company or a person."""
    before = text[max(0, name.start - 12) : name.start].casefold()
    return before.endswith((" at ", " with ", " from ", " by ", " join ", " and ", " to ", " of "))


def _names(sentence: Span) -> Iterator[Span]:
    """Find runs of capitals; the first word of a sentence counts only in a longer name."""
    for found in NAME.finditer(sentence.text):
        start, name = found.start(), found[0]
        if BEGINS.search(sentence.text[:start]):
            first, _, rest = name.partition(" ")
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
