"""The shape of a check: it sees a draft and the facts, and says what is wrong where."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import getdoc

from afterword.core.model.draft import Draft, Fix, Severity
from afterword.core.registry import shown
from afterword.core.source import Source
from afterword.core.writing.facts import Facts


@dataclass(frozen=True, slots=True)
class Flaw:
    """What one check found: a span of the body in code points, what is wrong, how to mend it.

    A flaw of the whole text spans all of it. ``severity`` overrides that of the check.
    """

    start: int
    end: int
    says: str
    mend: str
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None


def whole(draft: Draft, says: str, mend: str, severity: Severity | None = None) -> Flaw:
    """Make a flaw of the whole text."""
    return Flaw(0, len(draft.body), says, mend, severity=severity)


@dataclass(frozen=True, slots=True)
class MessageCheck:
    """A check with its id, family, severity and sources."""

    name: str
    family: str
    severity: Severity
    sources: Source
    look: Callable[[Draft, Facts], Iterator[Flaw]]

    @property
    def id(self) -> str:
        """Give the id that people see."""
        return shown(self.name)

    @property
    def asks(self) -> str:
        """Give what it asks of a letter: the first sentence of its docstring."""
        return self._said[0]

    @property
    def why(self) -> str:
        """Give the reason: the rest of its docstring, one line a paragraph."""
        return self._said[1]

    @property
    def _said(self) -> tuple[str, str]:
        parts = [" ".join(part.split()) for part in (getdoc(self.look) or "").split("\n\n")]
        first, _, rest = parts[0].partition(". ")
        asks = first if first.endswith(".") else f"{first}."
        return asks, "\n".join(part for part in (rest, *parts[1:]) if part)


def message_check(
    severity: Severity, sources: Source, *, family: str
) -> Callable[[Callable[[Draft, Facts], Iterator[Flaw]]], MessageCheck]:
    """Make a check of a function; its docstring is what people read about it."""

    def make(look: Callable[[Draft, Facts], Iterator[Flaw]]) -> MessageCheck:
        return MessageCheck(look.__name__, family, severity, sources, look)

    return make
