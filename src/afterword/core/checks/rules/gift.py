"""Presents."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

OFFERS = re.compile(
    r"\b(?:(?:a|an|this|my|some) (?:small |little |modest |tiny )?(?:gift|token of (?:my"
    r"|our) (?:\w+ )?(?:appreciation|gratitude|thanks)|present for you|gift card|gift basket"
    r"|voucher for you)(?! for\b(?! you))|(?:box of chocolates?|bottle of (?:wine|champagne"
    r"|whisky|whiskey)|bouquet|(?:coffee|gift|starbucks) (?:gift )?(?:card|voucher))|(?:treat"
    r"|invite|take) you (?:to|out (?:to|for)) (?:a |some )?(?:coffee|lunch|dinner|drinks?)"
    r"|buy you (?:a |some )?(?:coffee|lunch|dinner|drinks?))\b",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("P108", "R054"), family="actions")
def gift(draft: Draft, _facts: Facts) -> Iterator[Flaw]:
    """Give no presents. Many must refuse them, and all wonder what they are for."""
    for found in OFFERS.finditer(plain(draft.body)):
        yield Flaw(
            found.start(),
            found.end(),
            f"\u201c{found[0]}\u201d offers a present.",
            "Leave it out; thanks in words are enough.",
        )
