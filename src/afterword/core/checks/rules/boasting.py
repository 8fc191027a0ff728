"""Words that praise oneself."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

BOAST = (
    Manner(
        ways=phrases(
            r"(?:i(?:'m| am| would be|'d be| will be)|me|makes? me|myself|as) (?:(?!not\b"
            r"|never\b)\w+ ){0,2}?(?:the|an?|your) (?:\w+ ){0,2}?(?:perfect|ideal|best|strongest"
            r"|most qualified|exceptional|outstanding|only|unbeatable) (?:\w+ ){0,2}?(?:candidate"
            r"|applicant|person|choice|match|fit|hire)",
            r"(?:no (?:one|body) (?:else )?|no other (?:candidate|applicant|person) )(?:can|could"
            r"|will|would|has|is|matches|comes)\b[^.?!\n]{0,30}\b(?:better|like me|than (?:me|i)"
            r"|my|match|offer)",
            r"there(?:'s| is) (?:no one|nobody)(?: else)? (?:better|like me|who can)",
            r"(?:better|more qualified|stronger) than (?:any|anyone|anybody|all|the other"
            r"|your other)(?: of)?(?: the)?(?: other)?(?: candidates?| applicants?| else)?",
            r"you (?:will not|won't|would not|wouldn't) (?:regret|be disappointed|be sorry"
            r"|find (?:a better|anyone))",
            r"i (?:always|never) (?:deliver|succeed|fail|disappoint|make mistakes|lose"
            r"|miss (?:a )?deadlines?)",
            r"i can do (?:anything|everything|it all)",
        ),
        says="praises yourself.",
        mend="Let them judge; give them one fact instead.",
    ),
    Manner(
        ways=phrases(
            r"(?:i(?:'m| am|'ve| have)|my)\b[^.?!\n,]{0,40}\b(?:second to none|unparalleled"
            r"|unmatched|unrivall?ed|world-class|like no other|bar none|one of a kind)",
            r"(?:perfectly|ideally|uniquely|exceptionally) (?:suited|qualified|positioned|placed"
            r"|matched)",
            r"(?:a|the) (?:perfect|ideal|excellent|exceptional) (?:fit|match)(?: for| with| to)",
            r"(?:sales|marketing|coding|tech|data|finance|a) (?:rock ?star|ninja|guru|wizard"
            r"|superstar)",
            r"(?:stand|stands|standing|set|sets) (?:me )?(?:out|apart) from (?:the|all|any|every"
            r"|other)",
            r"exceed (?:all )?your expectations",
            r"(?:head and shoulders above|a cut above)",
        ),
        says="is praise without a fact.",
        mend="Put the fact in its place: what you did, where, with what result.",
        severity=Severity.WARNING,
    ),
)


@message_check(Severity.ERROR, Source("R005", "R036", "R049"), family="tone")
def boasting(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Give a fact instead of praise. Praise of oneself is believed by nobody."""
    yield from spoken(draft, facts, *BOAST)
