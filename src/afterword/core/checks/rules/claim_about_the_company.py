"""What is said of the company and stands nowhere."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.courtesy import COURTESY
from afterword.core.checks.ground import ground, share
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.checks.stems import stems
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SAYS = re.compile(
    r"\b(?:your (?:\w+(?: \w+)? )?(?:recent|new|latest|upcoming|planned|growing|award-winning"
    r"|record|first|current|second|ongoing|famous|leading|excellent|well-known|fast) "
    r"|your (?:company|firm|organi[sz]ation|hospital|school|hotel|team|clinic|lab|group"
    r"|business|brand|products?|growth|expansion|funding|awards?|reputation|rankings?|revenue"
    r"|sales|launch|merger|acquisition|stock|website|ceo|founder|founders|history|plans?|app"
    r"|platform|investors?)\b"
    r"|(?:market|industry|world) leader|award[- ]winning|congratulations (?:on|to)|i (?:read"
    r"|saw|noticed|heard) (?:that|about|in|on|of)"
    r"|(?:was|were|been|being) (?:named|ranked|rated|voted|awarded|founded|acquired|listed)"
    r"|(?:as|is|are|being) (?:the|one of the|an?) (?:largest|biggest|oldest|leading|best|foremost"
    r"|only|fastest|most \w+) "
    r"|one of the (?:best|top|leading|largest|fastest|most|few)"
    r"|(?:the|\w+'s) \w+'s (?:new|recent|latest)|\w+'s (?:new|recent|latest)|(?:won|wins"
    r"|winning)\b|prizes?\b|(?:first|second|third|fourth|fifth|michelin) stars?\b"
    r"|known for|famous for|leading (?:\w+ )?(?:provider|company|firm|employer|maker)"
    r"|fastest[- ]growing|largest \w+ in|best (?:employers?|places? to work))",
    re.IGNORECASE,
)

AWARDS = re.compile(
    r"won|wins|winning|prize|award|star|congratulations|ranked|named|best",
    re.IGNORECASE,
)


@message_check(Severity.ERROR, Source("C13", "R090", "R034"), family="grounding")
def claim_about_the_company(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say nothing of them that you did not write down. They know their house better than you."""
    known = ground(facts)
    name = re.escape(facts.application.company.split()[0])
    its_news = re.compile(
        rf"\b{name}\b[^.;:!?\n]{{0,40}}? (?:has|have|had|was|were|will|just|recently)\b"
    )
    for sentence in body_sentences(plain(draft.body)):
        if sentence.text.endswith("?"):
            continue
        found = SAYS.search(sentence.text) or its_news.search(sentence.text)
        if not found:
            continue
        about = stems(sentence.text[found.start() :]) - COURTESY - known.names
        if (len(about) >= LEAST or (about and AWARDS.search(found[0]))) and share(
            about, known.all
        ) <= ENOUGH:
            start = sentence.start + found.start()
            yield Flaw(
                start,
                sentence.end - (sentence.text[-1] in ".!"),
                "None of your notes says this of them.",
                "Add it to the record if you know it, or leave it out.",
            )


LEAST, ENOUGH = 2, 0.5
"""Telling words from which it is a claim, and the share of them that must be on record."""
