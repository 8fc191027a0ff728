"""To whom the candidate is sent: the name and the address in a mail that passes them on."""

import re
from typing import NamedTuple

from afterword.core.inbound.plain_words import words
from afterword.core.inbound.sentences import sentences

ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
CAPITAL = re.compile(
    r"\b[^\W\d_a-z][\w'\u2019-]{1,40}(?: (?:van|von|de|da|del|der|di|la|le|[^\W\d_a-z][\w'\u2019-]{0,40})){0,3}"
)
SENDS = re.compile(
    r"\b(?:contact|write to|e-?mail|reach out to|get in touch with|speak (?:to|with)|talk to|ask(?:ing)?"
    r"|turn to|call|direct|forward(?:ed|ing)?|pass(?:ed|ing)?|hand(?:ed|ing)?|cop(?:ying|ied) in"
    r"|cc(?:ing|'d)?|contact (?:is|will be)|replaced by|try|want|refer(?:red)? you to|right (?:one|person)"
    r"|wenden sie sich(?: bitte)? an|contacter|adresser|contatti|contacte|handl(?:es|ing)|takes? over"
    r"|taken over|look(?:s|ed|ing)? after|will be your|runs|can (?:tell|help)|in charge)\b",
    re.IGNORECASE,
)
"""Words by which somebody is passed on."""
NO_NAMES = words(
    "I I'm I've We You He She They It The A An Our Your My His Her Their This That Please Thanks "
    "Thank Dear Hi Hello For If When From To HR Human Resources Monday Tuesday Wednesday Thursday "
    "Friday Saturday Sunday January February March April May June July August September October "
    "November December Regards Best Kind Unfortunately Sorry Copying Could Would Can Yes No Not As "
    "In On At And But Or So Mr Mrs Ms Dr Wrong Today Herr Frau Kollegin Kollege Bitte Madame Monsieur Sie Je Ich "
    "Any All Just Since After Before While There Here Once CV Talent Team Department"
)
"""Capital words that name nobody."""


class Referral(NamedTuple):
    """Whom to write to instead; either may be empty, not both."""

    name: str
    address: str
    quote: str


def referred_to(text: str) -> Referral | None:
    """Read to whom a mail sends the candidate (R100).

    An address is surer than a name; of a sentence that has neither, nothing is guessed.
    """
    found = [each for sentence in sentences(text) if (each := _in(sentence.text))]
    best = max(found, key=lambda each: (bool(each.address), bool(each.name)), default=None)
    if best and not best.name:
        named = (each.name for each in found if _is_of(best.address, each.name))
        return best._replace(name=next(named, ""))
    return best


def _is_of(address: str, name: str) -> bool:
    """Tell whether an address has a part of the name in it."""
    local = address.partition("@")[0]
    return any(len(part) > 2 and part.lower() in local for part in name.split())


def _in(sentence: str) -> Referral | None:
    address = ADDRESS.search(sentence)
    sends = SENDS.search(sentence)
    if not address and not sends:
        return None
    name = _name(ADDRESS.sub(" ", sentence), sends)
    if not (address or name):
        return None
    return Referral(name, address[0].rstrip(".").lower() if address else "", sentence)


def _name(sentence: str, sends: re.Match[str] | None) -> str:
    """Give the name nearest to the word that passes one on: behind it, or else before it."""
    names = [(m.start(), said) for m in CAPITAL.finditer(sentence) if (said := _pruned(m[0]))]
    at = sends.start() if sends else len(sentence)
    behind = [said for start, said in names if start > at]
    before = [said for start, said in names if start < at]
    return (behind or before[::-1] or [""])[0]


def _pruned(said: str) -> str:
    """Leave out what no name begins or ends with: Please ask Dana."""
    parts = said.replace("\u2019", "'").removesuffix("'s").split()
    while parts and parts[0].partition("'")[0] in NO_NAMES:
        parts.pop(0)
    while parts and (parts[-1] in NO_NAMES or parts[-1].islower()):
        parts.pop()
    return " ".join(parts)
