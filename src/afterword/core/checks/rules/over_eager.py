"""Words of too much zeal."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.model.followup import Kind
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

ZEAL = Manner(
    ways=phrases(
        r"(?:thrilled|ecstatic|over the moon|overjoyed|elated)",
        r"(?:beyond|super|so|extremely|incredibly|insanely|unbelievably|overly"
        r"|absolutely) (?:excited|eager|keen|enthusiastic|pumped|motivated)",
        r"i (?:simply |just |really |honestly )?(?:can't|cannot|can not|could not|couldn't) wait",
        r"(?:dying|itching|bursting|burning) (?:to|for|with)",
        r"jump at (?:the|this|any) (?:chance|opportunity)",
        r"(?:extremely|eagerly|very|so) (?:eager|looking forward|look forward)",
    ),
    says="is more eager than the matter.",
    mend="Say what interests you about the work; that shows more.",
)
ALWAYS = Manner(
    ways=phrases(
        r"(?:day and night|day or night|any (?:time|hour) of (?:the )?(?:day|night)|24/7"
        r"|around the clock|drop everything|at any hour|whatever it takes)",
    ),
    says="offers more than anybody asked for.",
    mend="Say when you can be reached, or leave it out.",
)


@message_check(Severity.WARNING, Source("R005", "R060", "P02"), family="tone")
def over_eager(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Show interest by what you noticed. Eagerness that is only asserted tires the reader.

    An offer may be met with joy.
    """
    yield from spoken(draft, facts, ALWAYS, *(() if facts.kind is Kind.OFFER_ACK else (ZEAL,)))
