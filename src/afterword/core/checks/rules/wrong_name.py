"""Names that are not those of the record."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from unicodedata import normalize

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

GREETED = re.compile(
    r"\A\s*(?:dear|hello|hi|good (?:morning|afternoon|evening))[ ,]+(?P<name>[^,:;!?\n]{1,80})",
    re.IGNORECASE,
)
TITLES = frozenset(
    ["mr", "mrs", "ms", "mx", "miss", "dr", "prof", "professor", "sir", "madam", "herr", "frau"]
)
CAPITALISED = re.compile(r"[^\W\d_a-z][\w'\u2019-]*(?: (?:& |of |and )?[^\W\d_a-z][\w'\u2019-]*)*")
NEAR = 0.8


@message_check(Severity.ERROR, Source("R098", "P08", "P20", "P93"), family="grounding")
def wrong_name(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Spell names as they spell them. One misspelt name has cost a candidate the job."""
    greeting = GREETED.match(draft.body)
    if greeting:
        yield from _greeted(greeting, facts)
    known = _known(facts)
    start = greeting.end() if greeting else 0
    for found in CAPITALISED.finditer(draft.body, start):
        yield from _misspelt(found, known)


def _greeted(greeting: re.Match[str], facts: Facts) -> Iterator[Flaw]:
    """Find a greeting to someone else."""
    said = greeting["name"].strip()
    parts = {p for p in _folded(said).split() if p.rstrip(".") not in TITLES}
    own = set(_folded(f"{facts.to.name} {facts.to.salutation}").split())
    if not parts or parts <= own:
        if parts and said != facts.to.dear and _exact(said, facts):
            return
        if parts and not _exact(said, facts):
            yield _instead(greeting.start("name"), said, facts.to.dear)
        return
    if parts & {"team", "committee", "all", "hiring"}:
        return
    yield _instead(greeting.start("name"), said, facts.to.dear)


def _exact(said: str, facts: Facts) -> bool:
    """Tell whether every word of a greeting is written as in the record, accents and capitals."""
    own = set(f"{facts.to.name} {facts.to.salutation}".split())
    return all(w in own or w.rstrip(".").casefold() in TITLES for w in said.split())


def _known(facts: Facts) -> set[str]:
    """Give every name of the record, whole and in its parts."""
    case = facts.application
    people = [contact.name for contact in case.contacts] + [case.candidate.name]
    parts = {part for name in people for part in name.split() if len(part) > 3}
    return {*people, *parts, case.company, case.role}


def _misspelt(found: re.Match[str], known: set[str]) -> Iterator[Flaw]:
    said = found[0]
    if any(said == each or each in said for each in known):
        return
    folded = _folded(said)
    for name in sorted(known, key=len, reverse=True):
        near = SequenceMatcher(None, folded, _folded(name))
        if len(folded) > 3 and near.quick_ratio() >= NEAR and near.ratio() >= NEAR:
            if _is_word_of(said, name):
                return
            yield _instead(found.start(), said, name)
            return


def _is_word_of(said: str, name: str) -> bool:
    """Allow what only drops or adds a plural or a possessive."""
    return said.rstrip("s").rstrip("'\u2019") == name or said in name


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
    return "".join(c for c in normalize("NFKD", text) if c.isalnum() or c in " .-").casefold()
