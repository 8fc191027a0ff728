"""Apologies longer than the fault."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.wording import Manner, phrases, sentences, spoken
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts

SORRY = phrases(
    r"i(?:'m| am) (?:\w+ )?sorry(?! to (?:hear|learn|say|see)\b)|sorry (?:for|that|to (?:bother"
    r"|trouble|disturb|write|pester|chase))|(?:i |my )?(?:\w+ )?(?:apologi[sz]e|apologies|apology)"
    r"|forgive me|pardon me|please excuse|i regret that i"
)
GRAVE = Manner(
    ways=phrases(
        r"(?:deeply|sincerely|terribly|so|truly|extremely|profoundly|awfully|really"
        r"|incredibly) (?:sorry|apologi[sz]e|ashamed|embarrassed)",
        r"(?:deepest|sincere|sincerest|profound|humblest|heartfelt) apolog(?:y|ies)",
        r"i (?:cannot|can't) (?:apologi[sz]e|say sorry) enough|inexcusable|unforgivable",
    ),
    says="weighs more than the fault.",
    mend="\u201cI am sorry for\u201d and the thing, once, is enough.",
)
LONG = 22
"""Words in the sentence from which an apology has become an explanation."""


@message_check(Severity.WARNING, Source("C10", "T6", "T30", "P94", "P96"), family="tone")
def apology_too_long(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Apologise in half a sentence, once. A long apology makes the fault longer than the letter."""
    said = [each for each in sentences(draft.body) if SORRY.search(each.text)]
    if len(said) == 1 and len(said[0].text.split()) > LONG and "because" in said[0].text.casefold():
        yield Flaw(
            said[0].start,
            said[0].end,
            "The apology has become an explanation.",
            "Apologise in half a sentence; the reason is not needed.",
        )
    for each in said[1:]:
        yield Flaw(
            each.start,
            each.end,
            "It apologises again.",
            "Once, in half a sentence, is enough.",
        )
    if len(said) <= 1:
        yield from spoken(draft, facts, GRAVE)
