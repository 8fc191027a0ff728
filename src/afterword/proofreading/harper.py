"""Proofreading by Harper, behind our protocol.

Measured traps, each held by a test: a linter is used by one thread only; one of its rules prints
to standard output and is switched off; offsets are those of the text only in plain text; names
are flagged unless they are given to it.
"""

import re
import threading
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from afterword.core.checks.proofreader import Proofreader, Slip
from afterword.core.model.candidate import Spelling

if TYPE_CHECKING:
    from harper import Lint, Linter

SWITCHED_OFF = (
    "LookingForwardTo",  # it prints to standard output
    "MissingPreposition", "NumericRangeEnDash", "NoFrenchSpaces", "SplitWords",  # false alarms
    "QuantifierNumeralConflict", "YourPredicateAdjective", "ThereIsAgreement",  # the same
    "InterestedIn", "PossessiveYour", "OneOfTheSingular", "RepeatedWords",  # ours know better
    "LongSentences", "OxfordComma", "UseEllipsisCharacter", "Dashes", "QuoteSpacing",  # style
    "FillerWords", "Hedging", "Really", "AvoidAndAlso", "ExpandPeople", "Freezing", "Starving",
    "Excellent", "Impressed", "Upset", "Confident", "SendAnEmailTo", "AsSoonAsPossible",
)  # fmt: skip
"""Rules of Harper that are not asked."""
MATTERS = frozenset(
    (
        "Spelling", "Typo", "Agreement", "Grammar", "Repetition", "Capitalization", "Eggcorn",
        "Malapropism", "Miscellaneous", "BoundaryError", "Nonstandard", "Usage", "WordChoice",
        "Punctuation",
    )
)  # fmt: skip
"""Kinds of findings that are slips; style, readability and the like are not."""
UNBROKEN = re.compile(r"\S{100,}")
"""Signs without a space that are no word; Harper's memory grows with the square of their number."""
LONGEST = 10_000
"""Signs that are read, ten times a long letter; Harper's time grows with their square too."""


@cache
def proofreader() -> Proofreader | None:
    """Give Harper, or nothing when it is not installed: our own rules then read alone."""
    return Harper() if find_spec("harper") else None


class Harper:
    """Keeps one linter a thread and dialect, as making one takes half a second."""

    name = "Harper 2.13 and our own rules"

    def __init__(self) -> None:
        """Make nothing yet: whoever never reads a text never waits for the dictionary."""
        self._kept = threading.local()

    def read(self, text: str, spelling: Spelling, known: frozenset[str]) -> tuple[Slip, ...]:
        """Find slips in a text."""
        linter = self._linter(spelling, known)
        lints = linter.lint(_bearable(text), language="plaintext")
        return tuple(_slip(each) for each in lints if each.lint_kind in MATTERS)

    def _linter(self, spelling: Spelling, known: frozenset[str]) -> "Linter":
        """Give the linter of this thread, with the words of the record as its dictionary."""
        linter, words = getattr(self._kept, spelling.value, None) or (_made(spelling), frozenset())
        if words != known:
            linter.clear_words()
            linter.import_words(sorted(known))
        setattr(self._kept, spelling.value, (linter, known))
        return linter


def _bearable(text: str) -> str:
    """Keep from Harper what would end the process: it runs out of memory on one endless word.

    Every sign that is left stands where it stood.
    """
    return UNBROKEN.sub(lambda run: "0" * len(run[0]), text[:LONGEST])


def _made(spelling: Spelling) -> "Linter":
    from harper import Dialect, Linter  # noqa: PLC0415 -- loaded when a text is first read

    linter = Linter(Dialect.AMERICAN if spelling is Spelling.AMERICAN else Dialect.BRITISH)
    linter.set_lint_config(linter.get_lint_config() | dict.fromkeys(SWITCHED_OFF, False))
    return linter


def _slip(lint: "Lint") -> Slip:
    instead = tuple(each.replacement_text for each in lint.suggestions)
    says = lint.message.replace("`", "\u201c", 1).replace("`", "\u201d", 1).replace("`", "'")
    return Slip(lint.span.start, lint.span.end, lint.lint_kind == "Spelling", says, instead)
