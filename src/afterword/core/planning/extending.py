"""Words that add to the time they have: another week, two more days."""

from afterword.core.timeline.reading import Reading, TimelineKind

MORE = frozenset({"another", "more", "further", "longer", "extra", "additional", "need", "needs"})
"""What tells a time that is added from one that is counted from the day it is said."""


def extends(said: str, reading: Reading) -> bool:
    """Tell whether words add a stretch of time to what was named before (T17)."""
    spoken = {word.strip(".,;:!?()").casefold() for word in said.split()}
    counts = reading.kind in {TimelineKind.IN, TimelineKind.WITHIN}
    return counts and not MORE.isdisjoint(spoken)
