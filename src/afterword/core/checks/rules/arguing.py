"""Answers to a refusal that dispute it."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

DISPUTE = Manner(
    ways=phrases(
        r"(?:re-?consider|re-?think)(?: (?:your|the|this|that|my|me)\b[^.?!\n]{0,20}?(?:decision"
        r"|choice|rejection|application|mind|candidacy)| me| it| this|(?=[.,;?!]))",
        r"(?:revisit|reverse|overturn|review|appeal) (?:your|the|this|that"
        r"|my) (?:\w+ )?(?:decision|choice|rejection|application)",
        r"change your mind|(?:please|you to|you will|you might) think (?:again|twice)",
        r"(?:give|grant|deserve|have|get) (?:me )?(?:a|another|one) (?:second |last |more "
        r"|further )?(?:chance|look)",
        r"i (?:\w+ )?(?:disagree|object|protest|dispute|contest|appeal)",
        r"(?:unfair(?:ly)?|unjust(?:ly|ified)?|not fair|discriminated|discrimination)",
        r"you(?:'re| are| have|'ve)? (?:\w+ )?(?:making|made) an? (?:\w+ )?(?:mistake|error)",
        r"wrong (?:decision|choice|person|candidate)|your (?:mistake|loss|error)",
        r"(?:do not|don't|cannot|can't|fail to|hard to) (?:understand|see|believe|accept"
        r"|fathom) (?:why (?:you|i|it|the)|how you (?:could|can|came)|(?:your|this"
        r"|the) (?:decision|choice|answer|rejection|reasons?))",
        r"(?:better|more|stronger|equally) (?:qualified|suited|experienced) than",
        r"why (?:was|wasn't|did|didn't|am|were|weren't) (?:i|you|my) (?:not|reject\w*|turn\w*"
        r"|choose|chosen|pick\w*|hire\w*|pass\w*)",
        r"(?:surprised|shocked|stunned|baffled|upset|angry|outraged) (?:by|at|that"
        r"|to)\b[^.?!\n]{0,40}\b(?:decision|answer|reject\w*|chos\w+|choose|passed|turned|not)",
        r"(?:person|candidate|one) you (?:have )?(?:chose|chosen|picked|hired"
        r"|preferred) (?:instead|over me|cannot|can't|does|is not|isn't|lacks)",
        r"legal (?:action|steps|advice)|my (?:lawyer|solicitor|attorney)|tribunal",
    ),
    says="disputes their decision.",
    mend="Thank them for telling you, name one good thing, and leave the door open.",
)
PLEA = Manner(
    ways=phrases(
        r"(?:i )?(?:demand|insist on|expect|deserve|am owed|am entitled to) (?:an? |the |some "
        r"|detailed )?(?:\w+ )?(?:explanation|feedback|reasons?|answer|better)",
        r"(?:still )?(?:hope|hoping)(?: that)? you(?:'ll| will| would| might)? (?:re|change"
        r"|find a way|make room)",
        r"is there (?:really )?(?:no|nothing)\b[^.!\n]{0,40}\?",
    ),
    says="does not take the answer.",
    mend="Take it as given; at most ask once for one piece of advice.",
)


@message_check(Severity.ERROR, Source("R054", "R116", "T21", "P73", "P76"), family="tone")
def arguing(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Take their answer as it is. A letter undoes no decision, but it can close a door."""
    if facts.kind is Kind.REJECTION_REPLY:
        yield from spoken(draft, facts, DISPUTE, PLEA)
