"""An open question of the candidate."""

import re

from afterword.core.writing.notes.articles import subject
from afterword.core.writing.notes.capitals import capital
from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import main_piece, read, short
from afterword.core.writing.notes.function_words import AUXILIARIES, bare
from afterword.core.writing.notes.nominal import nominal
from afterword.core.writing.notes.nouns import is_plural, with_the
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.topic import whether
from afterword.core.writing.notes.verbs import is_base, is_past, only_participle
from afterword.core.writing.notes.wh import acts, lacks_subject

WONDERED = re.compile(
    r"(?:I\s+)?(?:also\s+)?(?:would (?:also )?like to (?:know|ask)|want(?:ed)? to (?:know|ask)"
    r"|wonder(?:ed|ing)?|am wondering|need to (?:ask|know)|(?:forgot |forget |have )?to ask"
    r"|ask(?:ing)?|still (?:unclear|open)|unclear|(?:am )?not (?:sure|clear)"
    r"|(?:did not|didn't) (?:get to )?ask|should (?:have )?ask(?:ed)?|what about|how about"
    r"|find out|check|more(?= about| on))"
    r"(?:\s+(?:her|him|them|about|for|on|is|again|you))*[:,]?\s+(?=\S)",
    re.IGNORECASE,
)
"""How a note says that what follows is asked."""


def question(note: str, *, name: str = "") -> Phrase:
    """Give an open question: QUESTION, INDIRECT or NOUN, or OPAQUE."""
    found = read(note, name)
    asked = WONDERED.match(found.first)
    bent = found.first[asked.end() :] if asked else found.first
    text = main_piece(short(found.turned(bent, name))) if bent else ""
    return (text and (_formed(text) or _shortened(text))) or found.opaque


def _formed(text: str) -> Phrase | None:
    """Give a question that is whole."""
    words = [bare(each) for each in text.split()]
    asks = words[0] in AUXILIARIES and len(words) > 2
    made = shape(text + "?" * asks)
    text = text.rstrip("?")
    if made is Shape.INVERTED:
        return Phrase(Form.QUESTION, capital(text))
    if made is Shape.CLAUSE and acts(words) and words[0] not in {"if", "whether"}:
        return Phrase(Form.QUESTION, capital(text))
    if made is Shape.CLAUSE:
        return Phrase(Form.INDIRECT, whether(text))
    if made is Shape.SENTENCE:
        return Phrase(Form.INDIRECT, f"whether {subject(text, with_the)}")
    return None


def _shortened(text: str) -> Phrase | None:
    """Give a question of which only the gist was typed."""
    marked, text = text.endswith("?"), text.rstrip("?")
    words = [bare(each) for each in text.split()]
    made = shape(text, verbs_first=marked)
    if lacks_subject(words) and len(words) > 2:
        return Phrase(Form.QUESTION, f"{capital(words[0])} do you {text.split(' ', 1)[1]}")
    if words[0] == "why" and len(words) < 4:
        return Phrase(Form.QUESTION, capital(text))
    if words[0] in {"any", "possible", "ok", "okay", "allowed"} and len(words) > 1:
        there = "there are" if is_plural(words[-1]) or is_plural(words[1]) else "there is"
        return Phrase(Form.INDIRECT, f"whether {there if words[0] == 'any' else 'it is'} {text}")
    if made is Shape.BASE and marked:
        return Phrase(Form.INDIRECT, f"whether you {text}")
    if made is Shape.NOUN and marked and _is_done(words[-1]):
        return _whether_done(text)
    if made in {Shape.GERUND, Shape.NOUN, Shape.BASE}:
        return nominal(text)
    return None


def _is_done(low: str) -> bool:
    return (is_past(low) and not is_base(low)) or only_participle(low)


def _whether_done(text: str) -> Phrase | None:
    """Ask whether a thing is done: overtime paid."""
    noun, _, done = text.rpartition(" ")
    if not noun:
        return None
    verb = "are" if is_plural(noun.split()[-1]) else "is"
    return Phrase(Form.INDIRECT, f"whether {with_the(noun)} {verb} {done}")
