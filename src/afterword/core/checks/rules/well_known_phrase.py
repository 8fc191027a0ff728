"""Letters made of words that everybody writes."""

from collections.abc import Iterator

from afterword.core.checks.check import Flaw, message_check
from afterword.core.checks.stock import well_known
from afterword.core.checks.wording import nameless, plain, shortened
from afterword.core.model.draft import Draft, Severity
from afterword.core.source import Source
from afterword.core.writing.facts import Facts
from afterword.core.writing.words import body_paragraphs, words

SHARE = 1 / 3
"""From this share of the words on, the stock phrases are what the reader remembers."""
PHRASE, ENOUGH = 5, 10
"""Words from which a phrase counts, and of phrases below which a share says nothing."""


@message_check(Severity.WARNING, Source("R010", "R053", "R089", "P88", "P89"), family="specificity")
def well_known_phrase(draft: Draft, facts: Facts) -> Iterator[Flaw]:
    """Say it in your own words. What stands in every sample letter is read as one.

    A stock phrase or two does no harm; they are shown when a third of the words is made of them.
    """
    parts = body_paragraphs(draft.body)
    if not parts:
        return
    start, end = parts[0].start, parts[-1].end
    text = nameless(plain(draft.body)[start:end], facts)
    phrases = [each for each in well_known(text) if each.words >= PHRASE]
    stock = sum(each.words for each in phrases)
    share = stock / max(1, len(words(text)))
    if stock < ENOUGH or share < SHARE:
        return
    for each in phrases:
        said = shortened(draft.body[start + each.start : start + each.end])
        yield Flaw(
            start + each.start,
            start + each.end,
            f"\u201c{said}\u201d stands, in part at least, in {each.letters} of {each.of} sample "
            f"letters; {share:.0%} of this one is made of such phrases.",
            "Say it in your own words, about this conversation.",
        )
