"""The clauses of a text: what each speaks of, and the times that stand in it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from afterword.core.timeline.times import Time


@dataclass(slots=True)
class Clause:
    """What a stretch of the text speaks of."""

    sentence: int
    clues: set[str] = field(default_factory=set)
    begins: int = 0

    @property
    def tier(self) -> int:
        """Rank: when we hear counts more than anything else, another event less (C12).

        What only gives a reason (because the panel meets on Monday) counts for nothing.
        """
        if "reason" in self.clues and "say" not in self.clues:
            return -1
        if not self.clues.isdisjoint({"hear", "else"}):
            if "future" not in self.clues and "joining" in self.clues:
                return 0
            return 1 if self._weakly else 2
        return 1 if self.clues.isdisjoint({"other", "out", "joining"}) else 0

    @property
    def _weakly(self) -> bool:
        """Tell whether it only tells of a word that was given, or hears of something else."""
        if "future" in self.clues:
            return "spoken" in self.clues
        return not self.clues.isdisjoint({"spoken", "past", "job"})


class Mention(NamedTuple):
    """A time in the text, with what bounds it."""

    time: Time
    start: int
    """Its first token."""
    end: int
    """The token behind its last."""
    relation: str
    """in or on when nothing else is said."""
    begins: int
    """The first token that was read: that of its preposition."""
    bound_by: str
    """The words of the preposition."""
    clause: Clause
    latest: bool = False
    then: bool = False
    """Said to come after what was named before."""
    aside: bool = False
    """Said in passing: in brackets, or as what a day is (Monday is a holiday)."""
    apposed: bool = False
    """Said right behind the time before it: early May, say the 4th."""

    @property
    def tier(self) -> int:
        """Rank, as that of the clause."""
        return min(self.clause.tier, 0) if self.aside else self.clause.tier
