"""Threats to go elsewhere."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, quoted, recorded, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

WILL = (
    r"i(?:'ll| will(?: have to| be forced to| need to)?| shall| must| would have to| have to"
    r"|'m going to| am going to|'m forced to| am forced to)"
)
THREAT = Manner(
    ways=phrases(
        rf"(?:or else|otherwise),? {WILL}\b",
        rf"or {WILL} (?:accept|take|sign|go|withdraw|move|look|say|join|assume)",
        rf"if (?:i (?:do not|don't|have not|haven't) (?:hear|heard|receive|received|get|have)"
        rf"|you (?:do not|don't|cannot|can't|are unable|are not able|will not|won't)|there is no"
        rf"|no (?:answer|reply|decision|offer))\b[^.?!\n]{{0,70}}\b{WILL} (?!(?:of course "
        rf"|certainly |fully )?(?:understand|know|gladly|be"
        r" (?:glad|happy)|still|keep))\w+",
        r"unless (?:you|i hear|i receive|i get|there is|we)\b[^.?!\n]{0,60}",
        r"(?:leaves? me|i (?:will |would |'ll )?have) no (?:other )?(?:choice|option|alternative)",
        r"(?:match|beat|top|improve on|exceed) (?:the|their|this|that|my)(?: other)? (?:offer"
        r"|salary|terms|package|conditions)",
        r"counter-?.?offer",
        r"(?:final|last) (?:chance|warning|deadline)",
        r"take my (?:skills|talents?|services|experience) elsewhere",
        r"(?:first come,? first served|ball is in your court|clock is ticking"
        r"|other companies (?:want|are (?:fighting|chasing|queu\w+)))",
    ),
    says="is an ultimatum.",
    mend="Say until when you owe an answer, and that you understand if it cannot be sooner.",
    spared=(quoted, recorded),
)


@message_check(Severity.ERROR, Source("R112", "T14", "P65", "P69"), family="tone")
def ultimatum(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Tell your date without a threat. Whoever is threatened lets you go."""
    yield from spoken(draft, facts, THREAT)
