"""Great names brought in."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, quoted, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

GREAT = (
    r"(?:your|the|our)(?: \w+)? (?:ceo|cfo|cto|coo|president|chair(?:man|woman|person)?|owner"
    r"|founder|director|managing director|vice president|vp|big boss|minister|mayor|senator"
    r"|partner|board member)s?"
)
KIN = (
    r"(?:uncle|aunt|cousin|brother|sister|father|mother|dad|mom|mum|wife|husband|neighbou?r"
    r"|father-in-law|friend|friends|roommate|godfather)"
)
NAMES = Manner(
    ways=phrases(
        rf"i (?:\w+ )?(?:know|knew|met|am friends with|'m friends with|play \w+ with|had (?:dinner"
        rf"|lunch|drinks|golf) with|am close to|went to school with"
        rf"|grew up with)\b[^.?!\n]{{0,25}}\b{GREAT}",
        rf"{GREAT}\b[^.?!\n]{{0,30}}\b(?:is (?:my|an? (?:old|close|good|family|personal))|knows me"
        rf"|can vouch"
        r"|will vouch|speaks highly of me|recommended me|put in a|is a friend)",
        rf"(?:my|a) (?:\w+ ){{0,2}}{KIN} (?:of|with|to|is|works|who is"
        rf"|who works)\b[^.?!\n]{{0,20}}\b{GREAT}",
        rf"my (?:\w+ )?{KIN},? (?:who )?(?:is|works|knows)(?: \w+)? (?:at|for|on|with|your)\b",
        r"put(?:ting)? in a (?:good )?word for me|pull(?:ed|ing)? (?:some )?strings"
        r"|well.?connected",
        r"as you know,? i know",
    ),
    says="leans on a name.",
    mend="Leave it out; who knows whom is not what you are chosen for.",
    spared=(quoted,),
)


@message_check(Severity.WARNING, Source("R005", "R054", "P99", "P105"), family="tone")
def name_dropping(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Stand on your own. A great name brought in puts the reader under pressure."""
    yield from spoken(draft, facts, NAMES)
