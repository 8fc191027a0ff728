"""Words that press."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

PUSHY = {
    r"i (?:still )?have(?:n't| not) (?:yet )?heard (?:back|anything|from you)": (
        "Ask how things stand; do not say what they have not done."
    ),
    r"(?:i'm |i am |just )*(?:check(?:ing)? (?:back )?in|follow(?:ing)? up (?:again|once more)"
    r"|touch(?:ing)? base|circl(?:e|ing) back)": "Say in one sentence why you write.",
    r"(?:as soon as (?:possible|you can)|asap|at your earliest (?:convenience|opportunity)"
    r"|urgent(?:ly)?|without (?:further )?delay)": "Leave the time to them.",
    r"(?:let me know|hear(?:ing)? from you|get back to me|respond|reply)\b[^.?!\n]{0,40}"
    r"\b(?:today|right away|immediately|straight away|at once)": "Leave the time to them.",
    r"i (?:expect|demand|insist|need to (?:know|hear))": "Ask, and leave them a way to say no.",
    r"why (?:is (?:this|it) taking|have(?:n't| not) you)": "Leave out the reproach.",
    r"(?:please (?:respond|reply|answer)|awaiting your (?:reply|response)|i await your)": (
        "One question is enough; nobody needs to be told to answer it."
    ),
    r"(?:desperate|desperately|i really need (?:this|the)|dream (?:job|company))": (
        "Say what you can do for them instead."
    ),
    r"(?:perfect|ideal|best) (?:candidate|fit|match|person) for": (
        "Let them judge; give them one fact instead."
    ),
    r"(?:you (?:won't|will not) (?:regret|be disappointed)|i(?:'m| am) (?:sure|certain|confident) "
    r"(?:that )?(?:you|i (?:would be|am) the))": "Let them judge; give them one fact instead.",
    r"thank(?:s| you) in advance": "It takes their yes for granted; thank them for what was.",
    r"(?:i notice|i see) (?:that )?you have(?:n't| not)": "Leave out the reproach.",
}
PHRASES = tuple((re.compile(rf"\b{each}\b", re.IGNORECASE), mend) for each, mend in PUSHY.items())


@message_check(Severity.ERROR, Source("R005", "R045", "R060", "R108", "P99", "P104"), family="tone")
def pushy_phrase(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Leave out what presses, pleads, blames or boasts. It harms more than silence."""
    text = draft.body.replace("\u2019", "'")
    for pattern, mend in PHRASES:
        for found in pattern.finditer(text):
            said = draft.body[found.start() : found.end()]
            yield Flaw(found.start(), found.end(), f"\u201c{said}\u201d presses or presumes.", mend)
