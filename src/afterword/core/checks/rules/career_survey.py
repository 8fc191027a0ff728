"""The whole career once more."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.matching import mentions
from afterword.core.checks.wording import (
    Manner,
    on_record,
    phrases,
    quoted,
    recorded,
    sentences,
    spoken,
)
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

CAREER = Manner(
    ways=phrases(
        r"my career (?:began|started|spans|has (?:taken|included|spanned)|includes|so far)",
        r"(?:began|started) my career",
        r"(?:throughout|during|over|across|in) my (?:entire |whole |long )?(?:\d+.year )?career",
        r"as (?:you can see|stated|listed|shown) (?:from|in|on) my (?:cv|r.sum.)",
        r"worked my way up",
    ),
    says="begins to tell the career.",
    mend="Keep one skill with one piece of evidence.",
    spared=(quoted, recorded),
)
DEED = re.compile(
    r"(?:then |later |before that,? |after that,? |from there,? |there,? |in \d{4},? "
    r"|at [A-Z]\w+,? )?i (?:have |also |then |later |previously |subsequently )*(?:worked|managed"
    r"|led|built|ran|taught|oversaw|headed|supervised|directed|coordinated|designed|developed"
    r"|launched|organi[sz]ed|planned|trained|created|served|joined|moved|graduated|studied"
    r"|obtained|earned|completed|held|became|implemented|introduced|improved|increased|reduced|cut"
    r"|saved|achieved|won|negotiated|handled|maintained|wrote|sold)\b",
    re.IGNORECASE,
)
LIST = re.compile(
    r"\b(?:experience|skills?|expertise|background|qualified|proficient|knowledge|worked"
    r"|strengths?)\b[^.?!\n;:]{0,40}\b(?:in|with|as|at|include|includes|including|are|for"
    r"|of)\b[^.?!\n;]*",
    re.IGNORECASE,
)
SHORT = 4
"""Words of a thing in a list; what is longer is a clause."""
DEEDS, ITEMS, SKILLS = 3, 4, 3
"""From so many deeds, items of a list, or recorded skills on it is a survey."""


@message_check(Severity.WARNING, Source("R019", "R036"), family="tone")
def career_survey(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Show one skill, not the career. They have the CV; a letter is read for what it adds."""
    if facts.kind is not Kind.THANK_YOU:
        return
    yield from spoken(draft, facts, CAREER)
    told = sentences(draft.body)
    deeds = [each for each in told if DEED.match(each.text)]
    lists = [
        found for each in told for found in LIST.finditer(each.text) if _items(found[0]) >= ITEMS
    ]
    own = on_record(lambda: facts.application.candidate.skills, ())
    skills = [each.name for each in own if mentions(draft.body, each.name)]
    if len(deeds) >= DEEDS:
        yield _survey(deeds[DEEDS - 1].start, deeds[-1].end, f"tells {len(deeds)} deeds")
    elif lists:
        first = next(each for each in told if lists[0][0] in each.text)
        yield _survey(first.start, first.end, f"lists {_items(lists[0][0])} things in a row")
    elif len(skills) >= SKILLS:
        yield _survey(0, len(draft.body), f"shows {len(skills)} skills: {', '.join(skills)}")


def _items(text: str) -> int:
    """Count the short things that stand in a row between commas, with one more at each end."""
    inner = re.split(r", and |,| and ", text)[1:-1]
    short = [len(each.split()) <= SHORT for each in inner]
    return len(inner) + 2 if inner and all(short) else 0


def _survey(start: int, end: int, does: str) -> Flaw:
    return Flaw(start, end, f"It {does}.", "Keep the one that answers what the role needs most.")
