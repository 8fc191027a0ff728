"""Two witnesses of what a reply means: the rules that found words for it, and its likeness.

The law. What both of them say is as certain as the rules are. What only the rules are certain of
is likely, if it is the first or second that the likeness would say; if it is not, the rules were
wrong more often than right. Where the rules are not certain, the likeness decides, and what the rules found counts
for it by half a standard deviation. An offer, an end and a wish for silence must stand out from
the next meaning, or the next one is taken: to claim one of these wrongly costs most.
"""

from collections.abc import Sequence

from afterword.core.inbound.judgement import Strength
from afterword.core.inbound.likeness import Ranked
from afterword.core.inbound.meaning import GRAVE
from afterword.core.model.happening import Meaning

HALF = 0.5
"""What a sign of the rules adds to a meaning, in standard deviations."""
APART = 0.7
"""By how much a grave meaning must stand out; below, half of such claims were wrong."""


def together(
    by_rules: tuple[Meaning, Strength], ranked: Sequence[Ranked]
) -> tuple[Meaning, Strength]:
    """Give the meaning on which the witnesses come out, and how far it carries."""
    meaning, strength = by_rules
    if not ranked:
        return by_rules
    first_two = [each.meaning for each in ranked[:2]]
    if strength is Strength.CERTAIN and meaning in first_two:
        return meaning, Strength.CERTAIN if meaning is first_two[0] else Strength.LIKELY
    scores = {each.meaning: each.score for each in ranked}
    if meaning is not Meaning.UNCLEAR:
        scores[meaning] = scores.get(meaning, 0.0) + HALF
    first, *others = sorted(scores, key=lambda each: (-scores[each], each))
    if first in GRAVE and others and scores[first] - scores[others[0]] < APART:
        first = others[0] if others[0] not in GRAVE else Meaning.UNCLEAR
    both = first is meaning and first is ranked[0].meaning
    return first, Strength.LIKELY if both else Strength.POSSIBLE
