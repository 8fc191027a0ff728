"""Whether a letter asks a question that is recorded."""

from afterword.core.checks.matching import EMPTY, folded
from afterword.core.checks.reading import Span, questions
from afterword.core.writing.words import words

ENOUGH = 0.6
"""Share of a question's telling words that must stand in a sentence for it to be the same."""
LEAST = 2


def asked(text: str, question: str) -> Span | None:
    """Find the sentence that asks a question, in its words or nearly so."""
    wanted = _telling(question)
    if len(wanted) < LEAST:
        return None
    for each in questions(text):
        if len(wanted & _telling(each.text)) >= max(LEAST, ENOUGH * len(wanted)):
            return each
    return None


def _telling(text: str) -> set[str]:
    return {word.rstrip("s") for word in words(folded(text)) if word not in EMPTY}
