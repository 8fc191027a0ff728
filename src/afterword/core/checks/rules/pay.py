"""Talk of money where it has no place."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, quoted, recorded, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

MUM = frozenset({Kind.OFFER_UPDATE, Kind.WITHDRAWAL})
"""Kinds in which money is not spoken of (content matrix)."""
WORDS = Manner(
    ways=phrases(
        r"(?:salary|salaries|compensation|remuneration|wages?|pay(?:check| rise| raise| package"
        r"| cut))",
        r"(?:higher|better|more|lower|less|the|their|your|same|good|base|starting|of) pay(?=[ .,;]"
        r"|$)(?! attention| tribute| heed)",
        r"(?:pays?|paying|paid) (?:me )?(?:more|better|less|well|higher|\d)",
        r"(?:benefits|financial|total|relocation|overall|pay|salary) package",
        r"(?:signing|sign-on|annual|performance|joining|yearly) bonus|bonuses|stock options?"
        r"|equity (?:package|grant)",
        r"more money|(?:financially|monetar(?:y|ily))",
    ),
    says="speaks of money.",
    mend="Leave it out here; money is talked about when they have offered.",
    spared=(quoted, recorded),
)
OF_WORK = re.compile(
    r"\b(?:offer\w*|salary|pay\w*|paid|wages?|raise|package|hourly|annually|annum|an? (?:year"
    r"|month|hour)|per (?:year|month|hour))\b",
    re.IGNORECASE,
)


def of_else(text: str, start: int, _end: int, _facts: Facts) -> bool:
    """Tell whether a sum has to do with something else, such as a budget one was in charge of."""
    begin = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    return not OF_WORK.search(re.split(r"[.!?](?!\d)|\n", text[begin:])[0])


SUMS = Manner(
    ways=re.compile(
        r"[$\u20ac\u00a3\u00a5\u20b9]\s?\d(?:[\d.,]*\d)?(?:\s?k\b)?|\b\d(?:[\d.,]*\d)?\s?(?:k|usd"
        r"|eur|gbp|dollars|euros|pounds)\b",
        re.IGNORECASE,
    ),
    says="is a sum of money.",
    mend="Leave it out here; money is talked about when they have offered.",
    spared=(quoted, recorded, of_else),
)


@message_check(Severity.ERROR, Source("R112", "T14", "P66", "P69", "P79"), family="tone")
def pay(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Leave money out when you tell of an offer, or withdraw. There it sounds like a bid."""
    if facts.kind in MUM:
        yield from spoken(draft, facts, WORDS, SUMS)
