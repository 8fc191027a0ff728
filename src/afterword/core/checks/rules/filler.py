"""Words that say nothing."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, spoken
from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

JUST = re.compile(r"\b(?:just|simply|merely|only) ", re.IGNORECASE)


def without_just(found: re.Match[str]) -> Iterator[Fix]:
    """Take the word out that belittles the sentence."""
    word = JUST.search(found[0])
    if word and word.start() > 0:
        start = found.start() + word.start()
        yield Fix(start, start + len(word[0]), "", safe=True)


JUSTS = Manner(
    ways=phrases(
        r"i (?:just|simply|merely) (?:want|wanted|wish|wished|thought|felt|had|would like|'d like"
        r"|write|am writing)(?: to)?",
        r"(?:i am |i'm |this is )?just (?:checking|writing|following|reaching|touching|a quick"
        r"|wanted|wanting|dropping|sending|wondering)(?: in| up| out| base| note| line| e-?mail"
        r"| message)?",
    ),
    says="makes itself small.",
    mend="Leave \u201cjust\u201d out, or begin with what you have to say.",
    fix=without_just,
)
EMPTY_WORDS = Manner(
    ways=phrases(
        r"(?:i )?(?:wanted|want|would like|'d like) to (?:take (?:a moment|this opportunity"
        r"|the (?:time|opportunity))|reach out|check (?:back )?in)(?: to)?",
        r"(?:i am|i'm|am) (?:reaching out|checking (?:back )?in|following up (?:again|once more))",
        r"(?:i )?(?:hope|trust)(?: that)? (?:this|my|the|your) (?:\w+ ){0,2}(?:finds? you"
        r"|reaches you)(?: (?:well|in good (?:health|spirits)|safe and well))?",
        r"(?:as )?per my (?:last|previous|earlier)(?: e-?mail| message| note)?",
        r"needless to say|it goes without saying|without further ado|last but not least",
        r"to be (?:perfectly |completely )?(?:honest|frank)|in all honesty|for what it's worth"
        r"|in my humble opinion",
        r"as you (?:may|might|probably|surely|no doubt) (?:already )?(?:know|remember|recall)"
        r"|as you (?:already know|are (?:well )?aware)",
        r"due to the fact that|in light of the fact that|at this point in time"
        r"|the fact of the matter",
        r"(?:please )?(?:rest|be) assured(?: that)?",
    ),
    says="says nothing.",
    mend="Leave it out, and begin with what you have to say.",
)


@message_check(Severity.WARNING, Source("R015", "R105", "P88"), family="tone")
def filler(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Begin with what you have to say. Words that say nothing are read as having nothing to say."""
    yield from spoken(draft, facts, JUSTS, EMPTY_WORDS)
