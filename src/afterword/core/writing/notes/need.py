"""What the role requires."""

import re

from afterword.core.writing.notes.clauses import Shape, shape
from afterword.core.writing.notes.fit import main_piece, read, short
from afterword.core.writing.notes.function_words import bare
from afterword.core.writing.notes.nominal import nominal
from afterword.core.writing.notes.nouns import with_a
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.verbs import base_of_third, gerund, is_base, is_gerund, to_gerund

WHO = r"(?:someone|somebody|a person|person|people|anyone|an? candidate|candidates?)"
WANTED = re.compile(
    r"(?:(?:the\s+)?(?:ideal\s+)?"
    r"(?:candidates?|applicants?|role|job|position|they|you|we|she|he|team|company|it)\s+)?"
    r"(?:(?:will|would|really|also|ideally|definitely)\s+)?"
    r"(?:must|should|needs?|needed|has|have|wants?|wanted|requires?|required|is|are|looking|look"
    r"|looks|calls|asks|seeks?|got|prefers?|expects?|expected|need)"
    rf"(?:\s+(?:to|for|be|have|you|looking|{WHO}))*\s+(?=\w)",
    re.IGNORECASE,
)
ABLE = re.compile(
    r"(?:(?:an?\s+|the\s+)?(?:proven\s+|strong\s+)?(?:ability|capability|capacity|able|capable)"
    r"\s+(?:to|of)"
    r"|(?:who|that)\s+(?:can|will|could|is able to|is willing to|knows how to|has to|are able to)"
    r"|(?:to )?can|knows? how to|how to|to be able to|be(?:ing)? able to)\s+",
    re.IGNORECASE,
)
SOMEONE = re.compile(rf"(?:{WHO}\s+)?(?:with|who|that)\s+|{WHO}\s+(?=to\s)", re.IGNORECASE)
QUALITIES = {
    "familiar": "familiarity", "fluent": "fluency", "proficient": "proficiency",
    "experienced": "experience", "available": "availability", "willing": "willingness",
    "responsible": "responsibility", "knowledgeable": "knowledge", "competent": "competence",
    "confident": "confidence", "comfortable": "confidence", "skilled": "skill",
}  # fmt: skip
LINKED = {"confident": "in", "skilled": "in", "comfortable": "with", "knowledgeable": "of"}
DESIRED = re.compile(
    r",?\s+\(?(?:is\s+)?(?:a must|required|needed|preferred|desirable|desired|essential|mandatory"
    r"|a plus|necessary|would be nice)\)?$",
    re.IGNORECASE,
)


def need(note: str) -> Phrase:
    """Give a requirement of the role as NOUN or GERUND, or OPAQUE."""
    found = read(note, reported=False)
    bent, able = _unwanted(found.first.rstrip("?"))
    text = main_piece(short(found.turned(bent))) if bent else ""
    if text and able and is_base(bare(text.split(maxsplit=1)[0])):
        return Phrase(Form.GERUND, to_gerund(text))
    return (text and _formed(text)) or found.opaque


def _unwanted(text: str) -> tuple[str, bool]:
    """Take off that it is wanted and by whom; tell whether what is left is what one can do."""
    able = False
    text = DESIRED.sub("", text)
    who = re.match(rf"{WHO}\s+(?=who|that)", text, re.IGNORECASE)
    text = text[who.end() :] if who else text
    for pattern in (WANTED, ABLE, SOMEONE):
        found = pattern.match(text)
        if found and found.end() < len(text):
            text, able = text[found.end() :], able or pattern is ABLE
    return text, able


def _formed(text: str) -> Phrase | None:
    first = bare(text.split(maxsplit=1)[0])
    quality = _quality(text)
    if quality:
        return quality
    made = shape(text, verbs_first=True)
    present = made is Shape.PAST and is_base(first)
    if made in {Shape.BASE, Shape.INFINITIVE} or present or text == "lead":
        return Phrase(Form.GERUND, to_gerund(text))
    if made is Shape.THIRD:
        return Phrase(Form.GERUND, gerund(base_of_third(first) or first) + text[len(first) :])
    irregular = not first.endswith("ed") or len(first) < 5
    if made is Shape.PAST and (irregular or shape(text) is Shape.PAST):
        return Phrase(Form.GERUND, f"having {text}")
    if made is Shape.GERUND:
        return Phrase(Form.GERUND, text)
    if made is Shape.ADJECTIVE and " " in text:
        return Phrase(Form.GERUND, f"being {text}")
    return nominal(text, _one) if made in {Shape.NOUN, Shape.PAST, Shape.PARTICIPLE} else None


def _quality(text: str) -> Phrase | None:
    """Make a noun of what somebody is, or say that they are: fluent in Dutch, not afraid."""
    first, _, rest = text.partition(" ")
    first, second = bare(first), bare(rest.partition(" ")[0])
    if not rest:
        return None
    if first in QUALITIES and is_gerund(second):
        return Phrase(Form.NOUN, f"{QUALITIES[first]} in {rest}")
    if first in QUALITIES and second in {"in", "with", "for", "at", "to", "on", "of"}:
        behind = rest[len(second) :]
        return Phrase(Form.NOUN, f"{QUALITIES[first]} {LINKED.get(first, second)}{behind}")
    if first in {"be", "being", "is"}:
        return _formed(rest) or Phrase(Form.GERUND, f"being {rest}")
    if first in {"doesn't", "don't"} and is_base(second):
        return Phrase(Form.GERUND, f"not {to_gerund(rest)}")
    return Phrase(Form.GERUND, f"not being {rest}") if first == "not" else None


def _one(text: str) -> str:
    return with_a(text, described=True)
