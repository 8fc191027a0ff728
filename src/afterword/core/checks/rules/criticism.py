"""Withdrawals that complain."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

COMPLAINT = Manner(
    ways=phrases(
        r"(?:unprofessional|disorgani[sz]ed|chaotic|bureaucratic|rude|toxic|outdated"
        r"|unreali[sz]tic|unacceptable|unimpressed|disrespectful|off-?putting|red flags?)(?:ly)?",
        r"(?:disappointed|disappointing|frustrated|frustrating|annoyed|put off|concerned)(?: (?:by"
        r"|at|with|in|about|to|that|how))?",
        r"(?:process|rounds?|wait|answer|decision|it|this|everything|communication) (?:was|is"
        r"|has been|took|has taken|takes|were)\b[^.?!\n]{0,15}\b(?:too|so|very|far too"
        r"|rather) (?:long|slow|many|hard|poor)",
        r"(?:too many (?:rounds|interviews|steps)|wast(?:e|ed|ing) (?:of )?(?:my )?time"
        r"|poor(?:ly)? (?:organi[sz]\w+|manag\w+|communicat\w+|run|planned|experience|impression)"
        r"|bad (?:impression|experience|reviews?)|lack of (?:clarity|communication|respect"
        r"|organi[sz]ation|structure|interest))",
        r"(?:was not|wasn't|am not|not) (?:happy|satisfied|comfortable|impressed|convinced"
        r"|pleased)(?: (?:by|with|about|that))?",
        r"(?:did not|didn't) (?:like|enjoy|appreciate|impress)",
        r"(?:should|could) have (?:told|answered|replied|been (?:faster|clearer|more))",
    ),
    says="complains.",
    mend="Say that you withdraw, thank them, and wish them well.",
)
COMPARISON = Manner(
    ways=phrases(
        r"(?:better|higher|superior|bigger|more (?:attractive|generous|interesting|exciting"
        r"|competitive|senior|flexible|lucrative|modern|promising|prestigious)) (?:offer|role"
        r"|position|company|employer|team|terms|conditions|opportunity|job|place|culture|deal)",
        r"than (?:you|yours|your (?:\w+ )?(?:company|offer|role|team|firm))",
        r"(?:could not|couldn't|cannot|can't|did not|didn't|was not able to) (?:match|compete"
        r"|offer)",
    ),
    says="compares them with others.",
    mend="Say that you withdraw; which was better helps nobody.",
)


@message_check(Severity.ERROR, Source("R054", "T25", "P79"), family="tone")
def criticism(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Withdraw without complaint. It changes nothing, and they will remember it."""
    if facts.kind is Kind.WITHDRAWAL:
        yield from spoken(draft, facts, COMPLAINT, COMPARISON)
