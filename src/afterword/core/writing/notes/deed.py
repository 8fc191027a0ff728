"""Evidence of a skill: what the candidate has done, is or can."""

import re

from afterword.core.writing.notes.articles import subject
from afterword.core.writing.notes.capitals import capital
from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import main_piece, own, read, short
from afterword.core.writing.notes.function_words import BE, bare
from afterword.core.writing.notes.nominal import nominal, series
from afterword.core.writing.notes.nouns import PEOPLE, head, with_a
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.verbs import base_of_third, is_past, only_past
from afterword.core.writing.notes.word_lists import words_of

CONTRACTED = {"I'm ": "am ", "I've ": "have ", "I'd ": "would ", "I'll ": "will ", "I ": ""}
ABLE = re.compile(
    r"(?:very |also |fully )?(?:fluent|able|certified|licensed|qualified|trained|registered"
    r"|experienced|proficient|familiar|comfortable|skilled|accredited|chartered|good|confident|great|strong)"
    r"\s+(?:in|as|to|by|with|for|at|on)\b"
)
CHARGED = re.compile(r"(?:responsible (?:for|of)|in charge of|part of|involved in)\b")
CHOSEN = re.compile(
    r"(?:promoted|elected|chosen|appointed|nominated|selected|voted|awarded)"
    r"\s+(?:to|as|for|by|into)\b"
)
TITLED = re.compile(r"(?:certified|licensed|qualified|trained|registered|chartered|accredited)\s")
QUALIFIED = re.compile(r"[A-Z]\w+[ -](?:certified|qualified|trained|licensed|accredited)\b")
VERBAL = {Shape.PAST, Shape.BASE, Shape.PARTICIPLE, Shape.THIRD, Shape.MODAL, Shape.GERUND}
STATIONS = words_of(
    "speaker expert native fan student graduate member parent mother father owner founder person"
)
"""What one is rather than works as."""


def deed(evidence: str) -> Phrase:
    """Give evidence as what fits after "I": DEED, or else GERUND, NOUN, SENTENCE or OPAQUE.

    A SENTENCE here has another subject and begins with a capital, for it stands alone.
    """
    found = read(evidence, reported=False)
    text = main_piece(short(own(found.first.rstrip("?")))) if found.first else ""
    return (text and (_own(text) or _formed(text))) or found.opaque


def _own(text: str) -> Phrase | None:
    """Take "I" off, which the frame says; add the verb that a bare skill needs."""
    for said, kept in CONTRACTED.items():
        if text.startswith(said):
            return Phrase(Form.DEED, _joined(kept + text.removeprefix(said)))
    if ABLE.match(text):
        return Phrase(Form.DEED, f"am {text}")
    if CHOSEN.match(text):
        return Phrase(Form.DEED, f"was {text}")
    if CHARGED.match(text):
        return Phrase(Form.DEED, f"have been {text.replace('responsible of', 'responsible for')}")
    if QUALIFIED.match(text):
        return Phrase(Form.DEED, f"{'have been' if ' since ' in text else 'am'} {text}")
    if TITLED.match(text) and _names_one(text):
        return Phrase(Form.DEED, f"am {with_a(text)}")
    return None


def _formed(text: str) -> Phrase | None:
    first = bare(text.split(maxsplit=1)[0])
    made = shape(text, verbs_first=True)
    if made in VERBAL:
        text = text[0].lower() + text[1:]
    match made:
        case Shape.PAST | Shape.BASE:
            return Phrase(Form.DEED, _joined(text))
        case Shape.PARTICIPLE:
            return Phrase(Form.DEED, _joined(f"have {text}"))
        case Shape.THIRD | Shape.MODAL:
            return Phrase(Form.DEED, mine(first) + text[len(first) :])
        case Shape.SENTENCE:
            return Phrase(Form.SENTENCE, capital(subject(text, with_a)))
        case Shape.GERUND:
            return Phrase(Form.GERUND, text)
        case Shape.NOUN:
            return _post(text) or nominal(text, with_a)
    return None


def mine(verb: str) -> str:
    """Give the form of a verb that follows "I": leads, lead."""
    return {"is": "am", "are": "am", "has": "have"}.get(verb, base_of_third(verb) or verb)


def _post(text: str) -> Phrase | None:
    """Turn a post that was held into a deed: head nurse since 2019."""
    if not _names_one(text):
        return None
    if " of the year" in text:
        return Phrase(Form.DEED, f"was {text}")
    words = text.split()
    verb = "am" if bare(words[head(words)]) in STATIONS else "have worked as"
    alone = head(words) == 0 and bare(words[0]) in {"head", "chair", "captain", "director"}
    return Phrase(Form.DEED, f"{verb} {text if alone else with_a(text)}")


def _names_one(text: str) -> bool:
    """Tell whether a noun names one person: head nurse since 2019."""
    words = text.split()
    return bare(words[head(words)]) in PEOPLE


def _joined(text: str) -> str:
    """Join deeds that only a comma divides: planned shifts, led teams."""
    parts = text.split(", ")
    starts = [bare(each.split(" ")[0]) for each in parts if each]
    alike = all(is_past(each) or only_past(each) for each in starts) and len(starts) == len(parts)
    return series(parts) if alike and len(parts) > 1 and starts[0] not in BE else text
