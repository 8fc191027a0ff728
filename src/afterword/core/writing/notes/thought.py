"""What the candidate thinks of a topic."""

import re

from afterword.core.writing.notes.articles import subject
from afterword.core.writing.notes.capitals import capital
from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import Note, read, short
from afterword.core.writing.notes.function_words import AUXILIARIES, MODALS, bare
from afterword.core.writing.notes.nominal import nominal
from afterword.core.writing.notes.nouns import with_a, with_the
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.questions import indirect
from afterword.core.writing.notes.verbs import to_gerund
from afterword.core.writing.notes.word_lists import words_of

LONGEST = 40
"""Words of one sentence that stands alone."""
MINDS = words_of("""
think like love wonder believe agree hope prefer find feel guess know doubt suspect expect wish want
enjoy imagine see understand appreciate
""")
"""What is done by who writes, when nobody is named."""
HELPS = words_of("""
help save cut reduce avoid spare free give take make be work mean solve prevent improve speed show
let allow shorten ease keep end cost remove lower
""")
"""What a thing does, when nobody is named: would save an hour."""
FELT = words_of(
    "surprised impressed struck delighted fascinated convinced inspired intrigued reminded"
)
"""How who writes felt, when nobody is named."""
SAME = re.compile(r"\b(?:is|was) (?:the|that|how|to)\b")
WISHES = frozenset({"love", "like", "enjoy", "prefer", "rather"})
SUGGESTS = re.compile(
    r"(?:why not|how about|what about|maybe|perhaps)\s+(?:just\s+)?", re.IGNORECASE
)


def thought(note: str, *, name: str = "") -> Phrase:
    """Give the candidate's own view: SENTENCE when it can stand alone, or its other form."""
    found = read(note, name, reported=False)
    first = _one(found.first, found, name)
    if first is None or first.form is not Form.SENTENCE:
        return first or found.opaque
    following = [_one(each, found, name) for each in found.rest]
    kept = [each.text for each in following if each and each.form is Form.SENTENCE]
    return Phrase(Form.SENTENCE, ". ".join([first.text, *map(capital, kept)]))


def _one(sentence: str, note: Note, name: str) -> Phrase | None:
    text = short(note.turned(sentence, name, ours=False), LONGEST) if sentence else ""
    suggested = SUGGESTS.match(text)
    rest = text[suggested.end() :].rstrip("?") if suggested else ""
    if rest and shape(rest) is not Shape.SENTENCE:
        return _formed(rest)
    return _formed(text) if text else None


def _formed(text: str) -> Phrase | None:
    made, text = shape(text), text.rstrip("?")
    first, second = [*map(bare, text.split()), ""][:2]
    if first in MINDS and second not in AUXILIARIES and made is not Shape.NOUN:
        return Phrase(Form.SENTENCE, f"I {text}")
    match made:
        case Shape.SENTENCE:
            return Phrase(Form.SENTENCE, subject(text, with_the if SAME.search(text) else with_a))
        case Shape.CLAUSE:
            return Phrase(Form.CLAUSE, text)
        case Shape.INVERTED:
            clause = indirect(text)
            return Phrase(Form.SENTENCE, f"I wonder {clause}") if clause else None
        case Shape.INFINITIVE:
            return Phrase(Form.INFINITIVE, text)
        case Shape.GERUND:
            return Phrase(Form.GERUND, text)
        case Shape.BASE:
            return Phrase(Form.GERUND, to_gerund(text))
        case Shape.NOUN:
            worth = first == "worth"
            return Phrase(Form.SENTENCE, f"it is {text}") if worth else nominal(text, with_a)
    who = _who(text, made)
    return Phrase(Form.SENTENCE, f"{who} {text}") if who else None


def _who(text: str, made: Shape) -> str:
    """Name who was left out: "I" think, "it" saves an hour, "you" should."""
    words = [bare(each) for each in text.split()]
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in FELT:
        return "I was"
    if first == "was" and second in FELT:
        return "I"
    if made is Shape.PAST or first in {"am", "have"} or (first in MODALS and second in WISHES):
        return "I"
    if made is Shape.PARTICIPLE:
        return "I have"
    if first == "should":
        return "you"
    if made is Shape.THIRD or first in {"is", "was", "has", "isn't"} or second in HELPS:
        return "it"
    return "you" if first in {"could", "are", "were"} else ""
