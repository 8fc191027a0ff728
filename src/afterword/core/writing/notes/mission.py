"""What the company is for."""

import re

from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import read, short
from afterword.core.writing.notes.function_words import bare
from afterword.core.writing.notes.nominal import nominal
from afterword.core.writing.notes.nouns import head, with_a
from afterword.core.writing.notes.person import to_you
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.word_lists import words_of

FIRM = r"(?:company|firm|startup|charity|ngo|organi[sz]ation|business)"
AIM = re.compile(
    r"(?:(?:their|our|the|your|its|company's)\s+)?(?:mission|aim|goal|purpose|vision|business|idea)"
    r"(?:\s+is|:|\s+=)?\s+(?=to\s|[a-z]+ing\s)"
    r"|(?:(?:they|we|you)\s+)?(?:wants?|aims?|try|hope|exist|are here|are trying|work|strive|seek)"
    r"\s+(?=to\s)"
    rf"|(?:an?\s+|the\s+)?{FIRM}\s+(?:that|which|who)\s+",
    re.IGNORECASE,
)
"""How a note says that what follows is the aim."""
FIGHTS = frozenset(
    {"end", "stop", "cut", "fight", "change", "lower", "cure", "feed", "heal", "slow"}
)
"""Nouns that as the first word of a mission are verbs: end malaria."""
KINDS = words_of("""
leader provider company manufacturer maker supplier firm producer retailer charity agency startup
consultancy bank hospital school distributor bakery non-profit nonprofit shop cafe restaurant farm
brewery museum library theatre studio hotel university
""")
"""What a company can be; a note that names it does not say what it is for."""
FIGHTS = frozenset(
    {"end", "stop", "cut", "fight", "change", "lower", "cure", "feed", "heal", "slow"}
)
"""Nouns that as the first word of a mission are verbs: end malaria."""
KIND = re.compile(
    r"(?:(?:a|an|the|one of the)\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:leader|provider|company|manufacturer|maker|supplier|firm|producer|retailer|charity|agency"
    r"|consultancy|startup|bank|hospital|school|distributor|bakery|non-profit|nonprofit|shop|caf\u00e9|cafe"
    r"|restaurant|farm|brewery|museum|library|theatre|studio|hotel|university)s?"
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


def _names_a_kind(text: str) -> bool:
    """Tell whether a note says what the company is: the leading provider of school meals."""
    words = text.split()
    noun = shape(text) is Shape.NOUN or words[0] == "leading"
    return noun and bare(words[head(words)]) in KINDS


def _formed(text: str) -> Phrase | None:
    if _names_a_kind(text):
        are = "have been" if " since " in text else "are"
        return Phrase(Form.SENTENCE, f"you {are} {with_a(text, described=True)}")
    if bare(text.split(maxsplit=1)[0]) in FIGHTS and shape(text, verbs_first=True) is Shape.NOUN:
        return Phrase(Form.INFINITIVE, f"to {text}")
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
            return nominal(text, with_a)
    return None
