"""Names that are not those of the record."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from unicodedata import normalize

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

GREETED = re.compile(
    r"\A\s*(?:dear|hello|hi|good (?:morning|afternoon|evening))[ ,]+(?P<name>[^,:;!?\n]{1,80})",
    re.IGNORECASE,
)
TITLES = frozenset(
    ("mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "madam", "herr", "frau")
)
CAPITALISED = re.compile(r"[^\W\d_a-z][\w'\u2019-]{3,}")
BEGINS = re.compile(r"(?:\A|[.!?:\n])\s*\Z")
GAP = 8
"""Characters before a word in which the sentence may have begun."""
NEAR, NEARER = 0.8, 0.9
"""From how alike a word counts as a misspelt name, and as one at the head of a sentence."""


@message_check(Severity.ERROR, Source("R098", "P08", "P20", "P93"), family="grounding")
def wrong_name(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Spell names as they spell them. One misspelt name has cost a candidate the job."""
    greeting = GREETED.match(draft.body)
    start = 0
    if greeting:
        start = greeting.end()
        said = greeting["name"].strip()
        if not _greets(said, facts):
            yield _instead(greeting.start("name"), said, facts.to.dear)
    known = _known(facts)
    for found in CAPITALISED.finditer(draft.body, start):
        word = re.sub(r"['\u2019]s?\Z", "", found[0])
        begins = BEGINS.search(draft.body, max(0, found.start() - GAP), found.start())
        name = _meant(word, known, NEARER if begins else NEAR)
        if name:
            yield _instead(found.start(), word, name)


def _greets(said: str, facts: Facts) -> bool:
    """Tell whether a greeting names its reader, letter for letter, and nobody else."""
    spelt = {w.strip(".") for w in said.split()}
    names = {w for w in spelt if w.casefold() not in TITLES}
    own = set(f"{facts.to.name} {facts.to.salutation}".split())
    others = {w for c in facts.application.contacts for w in c.name.split()} - own
    return not names or bool(names & own and not names & others and not _odd(names - own, own))


def _odd(names: set[str], own: set[str]) -> bool:
    """Tell whether a further word of the greeting is a misspelt part of the name."""
    return any(_meant(word, own, NEAR) for word in names)


def _known(facts: Facts) -> set[str]:
    """Give every word of the names in the record."""
    case = facts.application
    people = [contact.name for contact in case.contacts]
    quoted = facts.mistake.wrong if facts.kind is Kind.CORRECTION and facts.mistake else ""
    names = " ".join((*people, case.candidate.name, case.company, quoted))
    found = re.findall(r"[\w'\u2019-]+", names)
    return {*found, *(re.sub(r"['\u2019]s?\Z", "", each) for each in found)}


def _meant(word: str, known: set[str], near: float) -> str | None:
    """Find the name that a word misspells."""
    plain = _folded(word)
    if word in known or len(plain) < LEAST:
        return None
    for name in sorted(known, key=lambda each: (-len(each), each)):
        if len(name) < LEAST or word.rstrip("s") == name.rstrip("s"):
            continue
        alike = SequenceMatcher(None, plain, _folded(name))
        if alike.quick_ratio() >= near and alike.ratio() >= near:
            return name
    return None


LEAST = 4
"""Letters from which a word is compared; shorter ones are too much alike."""


def _instead(start: int, said: str, name: str) -> Flaw:
    end = start + len(said)
    return Flaw(
        start,
        end,
        f"\u201c{said}\u201d is not a name of the record; did you mean {name}?",
        f"Write {name}.",
        (Fix(start, end, name, safe=False),),
    )


def _folded(text: str) -> str:
    return "".join(c for c in normalize("NFKD", text) if c.isalnum()).casefold()
