"""What the recipient talked about."""

import re

from afterword.core.writing.notes.articles import subject
from afterword.core.writing.notes.broken import JUDGING
from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import Note, main_piece, read, short
from afterword.core.writing.notes.function_words import bare
from afterword.core.writing.notes.labels import Label
from afterword.core.writing.notes.nominal import is_list, nominal
from afterword.core.writing.notes.nouns import with_the
from afterword.core.writing.notes.person import to_you
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.questions import indirect
from afterword.core.writing.notes.verbs import to_gerund

SPLICE = re.compile(r", (?=(?:they|she|he|we|it|you|there)(?:'\w+)? \w)")
"""Where a further sentence was put behind a comma."""


def topic(note: str, *, name: str = "") -> Phrase:
    """Give what the recipient talked about: NOUN, GERUND, CLAUSE, SENTENCE or OPAQUE.

    ``name`` is the recipient's; where the note has it, the letter says "you".
    """
    found = read(note, name)
    text = short(found.turned(found.first, name)) if found.first else ""
    text = text if is_list(text) else main_piece(SPLICE.split(text)[0])
    return (text and (_asked(text, found) or _formed(text))) or found.opaque


def _asked(text: str, note: Note) -> Phrase | None:
    """Call what was asked about the candidate a question: they did not explain it."""
    if note.label is not Label.ASKED:
        return None
    mine = {"i", "me", "my", "i'm", "i've"} & {bare(each) for each in text.split()}
    made = shape(text)
    if made is Shape.CLAUSE and mine:
        return Phrase(Form.NOUN, f"your question {whether(text)}")
    if made in {Shape.NOUN, Shape.GERUND} and mine:
        return Phrase(Form.NOUN, f"your question about {text}")
    return Phrase(Form.NOUN, f"your request {text}") if made is Shape.INFINITIVE else None


def whether(text: str) -> str:
    """Write "whether" for the "if" that begins an indirect question."""
    return "whether " + text.removeprefix("if ") if text.startswith("if ") else text


def _formed(text: str) -> Phrase | None:
    text, made = text.rstrip("?"), Shape.NOUN if is_list(text) else shape(text)
    match made:
        case Shape.CLAUSE:
            return Phrase(Form.CLAUSE, whether(text))
        case Shape.INVERTED:
            clause = indirect(text)
            return Phrase(Form.CLAUSE, clause) if clause else None
        case Shape.INFINITIVE | Shape.BASE:
            return Phrase(Form.GERUND, to_gerund(text))
        case Shape.GERUND:
            return Phrase(Form.GERUND, text)
        case Shape.NOUN:
            return nominal(text)
    told = _told(text if made is Shape.SENTENCE else text[0].lower() + text[1:], made)
    return Phrase(Form.SENTENCE, told) if told else None


def _told(text: str, made: Shape) -> str | None:
    """Give a sentence; who was left out of it is the recipient."""
    match made:
        case Shape.SENTENCE:
            return subject(text, with_the)
        case Shape.PAST | Shape.THIRD | Shape.MODAL:
            return to_you(f"she {text}")
        case Shape.PARTICIPLE:
            return f"you have {text}"
        case Shape.ADJECTIVE if len(text.split()) > 2:
            judging = bare(text.split(maxsplit=1)[0]) in JUDGING and " to " in text
            return f"it is {text}" if judging else f"you are {text}"
    return None
