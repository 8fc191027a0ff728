"""Titles that are not theirs, and titles before a first name."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import folded
from afterword.core.checks.reading import plain
from afterword.core.model.contact import Contact
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.formality import STANDARD, salutation

TITLES = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Herr|Frau|Sir|Dame|Madame|Monsieur)"
NAMED = re.compile(
    rf"\b(?P<titles>{TITLES}\.?(?: {TITLES}\.?){{0,2}}) "
    r"(?P<name>[^\W\d_a-z][\w'-]*(?: [^\W\d_a-z][\w'-]*){0,3})"
)
BARE = re.compile(r"\s*dear (?P<name>[^\W\d_][\w'-]*)(?=[,:]|\s*\n)", re.IGNORECASE)
"""A greeting with one name."""
SAME = {"professor": "prof"}
"""Titles that are written out or cut short."""


@message_check(Severity.ERROR, Source("R055", "R098", "C5", "P93"), family="grounding")
def wrong_title(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give them their own title, before the family name. Mr Luis is nobody.

    Where no title is recorded none is judged; Ms Tan is right for Tan Wei Ling when it is recorded.
    """
    text = plain(draft.body)
    greeting = BARE.match(text)
    if greeting and folded(greeting["name"]) in _family(facts.to) - {folded(facts.to.name)}:
        yield _flaw(*greeting.span("name"), "A family name alone sounds curt.", facts.dear)
    for found in NAMED.finditer(text):
        words = [re.sub(r"'s?\Z", "", word) for word in found["name"].split()]
        contact = _meant(words, facts)
        if contact is None:
            continue
        end = found.start("name") + len(_of_the_contact(found["name"], contact))
        if says := _wrong(found["titles"], words, contact):
            right = salutation(contact, STANDARD.address, facts.spelling)
            yield _flaw(found.start(), end, says, right)


def _flaw(start: int, end: int, says: str, right: str) -> Flaw:
    return Flaw(start, end, says, f"Write {right}.", (Fix(start, end, right, safe=False),))


def _meant(words: list[str], facts: Facts) -> Contact | None:
    """Find the one contact whose name begins with, or has, the first of the words."""
    first = folded(words[0])
    meant = [c for c in facts.application.contacts if first in folded(c.name).split()]
    return meant[0] if len(meant) == 1 else None


def _of_the_contact(name: str, contact: Contact) -> str:
    """Give as much of a run of capitals as is the name of the contact."""
    own, taken = folded(contact.name).split(), 0
    for word in name.split():
        bare = re.sub(r"'s?\Z", "", word)
        if folded(bare) not in own:
            break
        taken += len(word) + 1
    return re.sub(r"'s?\Z", "", name[: max(taken - 1, 0)])


def _wrong(titles: str, words: list[str], contact: Contact) -> str:
    """Say what is wrong with titles before a name; nothing when nothing is."""
    recorded, family = _titles(f"{contact.title} {contact.salutation}"), _family(contact)
    if recorded and not _titles(titles) <= recorded:
        return f"{titles} is not the title that is recorded for {contact.name}."
    own = [word for word in words if folded(word) in folded(contact.name).split()]
    if family and not family & {folded(word) for word in own}:
        return (
            f"{own[-1]} is the first name of {contact.name}; a title goes before the family name."
        )
    return ""


def _titles(text: str) -> set[str]:
    found = (each.casefold() for each in re.findall(rf"\b{TITLES}\b", text))
    return {SAME.get(each, each) for each in found}


def _family(contact: Contact) -> set[str]:
    """Give the words of the family name; none where nothing tells it from the others."""
    salutation = re.sub(rf"\b{TITLES}\b\.?", "", contact.salutation)
    if contact.family_name:
        return set(folded(contact.family_name).split())
    if _titles(contact.salutation) and salutation.strip():
        return set(folded(salutation).split())
    told = folded(contact.name).split()
    return {told[-1]} if len(told) == 2 else set()
