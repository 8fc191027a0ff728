"""Words that flatter."""

import re
from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, formality, phrases, plain, recorded, spoken
from afterword.core.model.application import Formality
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

HIGH = (
    r"(?:amazing|incredible|inspiring|inspirational|wonderful|fantastic|brilliant|remarkable"
    r"|extraordinary|outstanding|phenomenal|awe-inspiring|mind-blowing|breathtaking)"
)
FLATTERY = Manner(
    ways=phrases(
        r"(?:your|this|such an?|so|at an?) (?:\w+ )?(?:esteemed|prestigious|illustrious|renowned"
        r"|world-renowned|reputed|revered|august|venerable)",
        r"esteemed (?:company|organi[sz]ation|firm|institution|team|self)",
        r"(?:your|her|his|their) (?:very )?(?:precious|valuable|invaluable) time",
        rf"(?:truly|really|absolutely|simply|so|incredibly|extremely|utterly|just|genuinely"
        rf"|deeply) {HIGH}",
        r"(?:amazing|incredible|phenomenal|extraordinary|awe-inspiring|mind-blowing"
        r"|fantastic) (?:company|team|leader|leadership|boss|manager|opportunity|culture"
        r"|organi[sz]ation)",
        r"(?:truly|deeply|extremely|so|incredibly|absolutely) (?:honou?red|humbled|privileged"
        r"|blown away)",
        r"(?:in|left me in) awe of|blown away",
        r"(?:great|huge|big|biggest|lifelong) (?:admirer|fan) of",
        r"(?:i have |i've )?always (?:admired|dreamed of|dreamt of|looked up to) (?:you|your"
        r"|working|the)",
        r"(?:best|greatest|finest|nicest) (?:company|team|interview|interviewer|boss|manager"
        r"|employer|people|conversation)(?: (?:ever|in the|i have|i've|i had|of my|that i))",
        r"you are (?:\w+ ){0,2}(?:an inspiration|a genius|a legend|the best|a visionary"
        r"|a role model)",
    ),
    says="is flattery.",
    mend="Name one thing they said or do instead.",
)
HONOUR = Manner(
    ways=phrases(r"(?:an?|such an?|the|my) (?:great |true |distinct )?(?:honou?r|privilege) to"),
    says="bows lower than the occasion.",
    mend="\u201cThank you for\u201d and the thing itself is enough.",
)
PRAISE = re.compile(
    r"\b(?:great|wonderful|excellent|impressive|fantastic|inspiring|exciting|amazing|fascinating"
    r"|terrific|lovely|outstanding|remarkable|brilliant|superb|delightful|phenomenal|incredible)\b",
    re.IGNORECASE,
)
MOST = 3


@message_check(Severity.WARNING, Source("R005", "R053", "R054", "P54"), family="tone")
def over_praising(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Praise one thing, or none. Praise in heaps is read as flattery.

    Where people speak formally, an honour may be called one.
    """
    formal = formality(facts) is Formality.FORMAL
    yield from spoken(draft, facts, FLATTERY, *(() if formal else (HONOUR,)))
    text = plain(draft.body)
    heap = [
        found
        for found in PRAISE.finditer(text)
        if not recorded(text, found.start(), found.end(), facts)
    ]
    if len(heap) > MOST:
        yield Flaw(
            heap[MOST].start(),
            heap[MOST].end(),
            f"It praises {len(heap)} times; here it becomes a heap.",
            "Keep the praise that says most, and put facts in the place of the rest.",
        )
