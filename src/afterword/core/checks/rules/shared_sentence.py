"""Sentences that a colleague gets as well."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.reading import body_sentences, plain
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import words

LEAST = 6
"""Words from which a sentence is noticed when it comes again."""


@message_check(Severity.WARNING, Source("R031", "P20", "P24"), family="panel")
def shared_sentence(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say nothing word for word to two of them. They put the letters side by side."""
    told = {
        tuple(words(each.text)): sibling.to
        for sibling in facts.siblings
        for each in body_sentences(plain(sibling.body))
    }
    for each in body_sentences(plain(draft.body)):
        said = tuple(words(each.text))
        if len(said) >= LEAST and said in told:
            yield Flaw(
                each.start,
                each.end,
                f"{told[said]} gets this sentence as well.",
                "Say it in other words, or say something else.",
            )
