"""What the company is for."""

import re

from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import read, short
from afterword.core.writing.notes.nominal import nominal
from afterword.core.writing.notes.nouns import with_a
from afterword.core.writing.notes.person import to_you
from afterword.core.writing.notes.phrase import Form, Phrase

FIRM = r"(?:company|firm|startup|charity|ngo|organi[sz]ation|business)"
AIM = re.compile(
    r"(?:(?:their|our|the|your|its|company's)\s+)?(?:mission|aim|goal|purpose|vision|business|idea)"
    r"(?:\s+is|:|\s+=)?\s+(?=to\s|[a-z]+ing\s)"
    r"|(?:they|we|you)\s+(?:want|aim|try|hope|exist|are here|are trying|work|strive|seek)"
    r"\s+(?=to\s)"
    rf"|(?:an?\s+|the\s+)?{FIRM}\s+(?:that|which|who)\s+",
    re.IGNORECASE,
)
"""How a note says that what follows is the aim."""
KIND = re.compile(
    r"(?:(?:a|an|the|one of the)\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:leader|provider|company|manufacturer|maker|supplier|firm|producer|retailer|charity|agency"
    r"|consultancy|startup|bank|hospital|school|distributor)s?"
    r"(?:\s+(?:in|of|for|that|which|with|to|from)\s|$)",
    re.IGNORECASE,
)
"""A note that says what the company is, not what it is for."""


def mission(note: str) -> Phrase:
    """Give what the company is for: NOUN, GERUND, INFINITIVE or SENTENCE, or OPAQUE."""
    found = read(note, reported=False)
    if found.rest or "!" in note or not found.first:
        return found.opaque
    aimed = AIM.match(found.first)
    bent = found.first[aimed.end() :] if aimed else found.first
    text = short(found.turned(bent))
    return (text and _formed(text)) or found.opaque


def _formed(text: str) -> Phrase | None:
    if KIND.match(text) and shape(text) is Shape.NOUN:
        return Phrase(Form.SENTENCE, f"you are {with_a(text)}")
    match shape(text):
        case Shape.INFINITIVE:
            return Phrase(Form.INFINITIVE, text)
        case Shape.BASE:
            return Phrase(Form.INFINITIVE, f"to {text}")
        case Shape.GERUND:
            return Phrase(Form.GERUND, text)
        case Shape.SENTENCE:
            return Phrase(Form.SENTENCE, text)
        case Shape.THIRD | Shape.MODAL:
            return Phrase(Form.SENTENCE, to_you(f"she {text}"))
        case Shape.NOUN:
            return nominal(text)
    return None
