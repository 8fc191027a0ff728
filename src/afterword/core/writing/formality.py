"""How formal a letter is: one dial for the address, one for the sentences (C5)."""

import re
from typing import NamedTuple

from afterword.core.model.application import Application, Formality
from afterword.core.model.candidate import Spelling
from afterword.core.model.contact import Contact


class Dials(NamedTuple):
    """The two dials."""

    address: Formality
    """Of the salutation: first names, title and family name, or never without both."""
    sentences: Formality
    """Of the sentences: with contractions, plain, or with more ceremony."""


STANDARD = Dials(Formality.STANDARD, Formality.STANDARD)
HIGH = Dials(Formality.FORMAL, Formality.FORMAL)
COUNTRIES = dict.fromkeys(("DE", "AT", "CH", "JP", "KR", "FR", "SA", "QA", "KW", "BH", "OM"), HIGH)
"""Where more ceremony is usual: DE, JP, FR and SA by C5; their neighbours by analogy (GUESS)."""


def dials(application: Application) -> Dials:
    """Set the dials as the person did, or else as is usual in the country of the company."""
    usual = COUNTRIES.get(application.country, STANDARD)
    culture = application.culture
    sentences = culture.formality or usual.sentences
    return Dials(culture.address or culture.formality or usual.address, sentences)


def salutation(contact: Contact, address: Formality, spelling: Spelling) -> str:
    """Give what follows "Dear".

    What the person recorded counts first, then the first name that was offered. Without a title
    the whole name is written, as nothing tells a man from a woman, or the family name from the
    others: Ms Tan is right for Tan Wei Ling, and Mr Luis is wrong for Luis Ortega.
    """
    if contact.salutation:
        return contact.salutation.removeprefix("Dear ").rstrip(" ,")
    if contact.first_name or address is Formality.CASUAL:
        return contact.given
    if contact.title:
        return f"{_title(contact.title, spelling)} {contact.family}"
    return contact.name


def _title(title: str, spelling: Spelling) -> str:
    """Write a short title with a stop where Americans do."""
    plain = title.strip().rstrip(".")
    short = plain in {"Mr", "Mrs", "Ms", "Dr", "Mx", "Prof"}
    return f"{plain}." if short and spelling is Spelling.AMERICAN else plain


CONTRACTIONS = (
    (re.compile(r"\bI would (?=[a-z])"), "I'd "),
    (re.compile(r"\bI am (?=[a-z])"), "I'm "),
    (re.compile(r"\bI will (?=[a-z])"), "I'll "),
    (re.compile(r"\b([Dd]id|[Dd]o|[Dd]oes|[Ii]s) not (?=[a-z])"), r"\1n't "),
)
"""What is drawn together in speech, in the middle of a sentence only."""


def spoken(text: str) -> str:
    """Draw words together as people do who are on first-name terms."""
    for pattern, short in CONTRACTIONS:
        text = pattern.sub(short, text)
    return text
