"""A new fact about the candidate."""

import re

from afterword.core.writing.notes.articles import subject
from afterword.core.writing.notes.capitals import capital
from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.deed import QUALIFIED, VERBAL, mine
from afterword.core.writing.notes.fit import own, read, short
from afterword.core.writing.notes.function_words import bare
from afterword.core.writing.notes.nominal import nominal
from afterword.core.writing.notes.nouns import PERSONAL, with_a, with_the
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.verbs import is_past

LONGEST = 40
LATELY = re.compile(r"(?:just|recently|now|finally|also|already|meanwhile)\s+", re.IGNORECASE)
BEING = re.compile(
    r"(?:certified|licensed|qualified|registered|accredited|available|fluent|able|free|allowed"
    r"|eligible)\b"
)
REACHED = frozenset(
    ["passed", "finished", "completed", "started", "won", "got", "received", "renewed"]
)
"""What is done to a thing by who writes, when the thing is named first: exam passed."""


def news(note: str) -> Phrase:
    """Give a new fact about the candidate: SENTENCE about "I", or else NOUN or OPAQUE."""
    found = read(note, reported=False)
    first = _one(found.first) if found.first else None
    if first is None or first.form is not Form.SENTENCE:
        return first or found.opaque
    following = [_one(each) for each in found.rest]
    kept = [each.text for each in following if each and each.form is Form.SENTENCE]
    return Phrase(Form.SENTENCE, ". ".join([first.text, *map(capital, kept)]))


def _one(sentence: str) -> Phrase | None:
    text = short(own(sentence.rstrip("?")), LONGEST)
    early = LATELY.match(text)
    core = text[early.end() :] if early else text
    adverb = early[0].lower() if early else ""
    if not core:
        return None
    if (BEING.match(core) or QUALIFIED.match(core)) and shape(core) is not Shape.SENTENCE:
        verb = "have been" if " since " in core else "am"
        return Phrase(Form.SENTENCE, f"I {verb} {adverb}{core}")
    told = _told(core, adverb)
    if told:
        return Phrase(Form.SENTENCE, told)
    if " since " in text and shape(text) is Shape.NOUN:
        return Phrase(Form.SENTENCE, f"I have had {with_a(text)}")
    return nominal(text, with_a) if shape(text) is Shape.NOUN else None


def _told(text: str, adverb: str) -> str | None:
    first = bare(text.split(maxsplit=1)[0])
    made = shape(text, verbs_first=True)
    if made in VERBAL:
        text = text[0].lower() + text[1:]
    match made:
        case Shape.SENTENCE:
            return adverb + subject(text, with_the)
        case Shape.PAST if first == "promoted":
            return f"I was {adverb}{text}"
        case Shape.PAST | Shape.BASE:
            return f"I {adverb}{text}"
        case Shape.PARTICIPLE:
            return f"I have {adverb}{text}"
        case Shape.GERUND:
            return f"I am {adverb}{text}"
        case Shape.THIRD | Shape.MODAL:
            return f"I {mine(first)}{text[len(first) :]}"
        case Shape.NOUN:
            return _reached(text)
    return None


def _reached(text: str) -> str | None:
    """Tell what became of a thing: thesis accepted, exam passed."""
    noun, _, done = text.rpartition(" ")
    done = "finished" if done == "done" else done
    if not noun or not is_past(done):
        return None
    own_noun = bare(noun.split()[-1]) in PERSONAL and len(noun.split()) < 3
    thing = f"my {noun}" if own_noun and not noun.startswith("my ") else with_the(noun)
    return f"I {done} {thing}" if done in REACHED else f"{thing} was {done}"
