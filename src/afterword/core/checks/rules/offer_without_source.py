"""Offers that nobody made."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:(?:offers from|(?:several|other|two|three|multiple|some|a few"
    r"|competing) (?:\w+ )?offers)"
    r"|(?:another|an?|one|the|this|that|competing|written|verbal"
    r"|attractive) (?:\w+ ){0,3}offer (?:from|elsewhere|by another|in hand|in writing)"
    r"|(?:another|a second|a different|one more|an alternative|a competing|a rival"
    r"|an outside) (?:\w+ )?(?:offer|position offered|job offer)"
    r"|(?:another|a different|one other|some other|a second) (?:company|employer|firm"
    r"|organi[sz]ation|house|hospital|school|hotel|university|business|startup|start-up)\b"
    r"|another (?!of\b|person|colleague|interviewer|candidate)\w+(?: \w+)? (?:has |have )?(?:asked"
    r"|offered|invited|approached|contacted|made|wants?|would like) (?:me|an offer)"
    r"|(?:made|given|sent) me (?:an? |\w+ )?offers?|competitors? of yours|one of your competitors"
    r"|offers? (?:that )?i(?:'ve| have)? (?:received|hold|have)|(?:received|have|got|holding"
    r"|weighing|considering) (?:an?|another|two|several|other) (?:\w+ )?offers?"
    r"|other (?:companies|employers|firms|opportunities|interviews|processes)|(?:final|last"
    r"|second|third|next)[- ]rounds? (?:elsewhere|(?:with|at) (?:an?|another|two|some|several)\b)"
    r"|interview(?:ing|s)? (?:elsewhere|with (?:other|another)|at (?:other|another)))",
    re.IGNORECASE,
)
MORE = re.compile(r"offers\b|\bother (?:\w+s|\w+ies|\w+es)\b|rounds?\b|interview", re.IGNORECASE)
"""What speaks of more than the one offer."""


@message_check(Severity.ERROR, Source("C18", "P65", "P68"), family="grounding")
def offer_without_source(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Speak of another offer only when you hold one in writing. A bluff is found out by a call."""
    offer, text = facts.offer, plain(draft.body)
    for found in SAYS.finditer(text):
        if offer is None or not offer.written:
            says = (
                "No other offer is on record."
                if offer is None
                else "The other offer is not in writing yet."
            )
        elif MORE.search(found[0]):
            says = "One other offer is on record, and not more."
        else:
            continue
        yield Flaw(
            found.start(), found.end(), says, "Record the offer if there is one, or leave it out."
        )
