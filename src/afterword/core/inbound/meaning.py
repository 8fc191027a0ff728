"""What an answer means, when the evidence for its meaning is put together.

The law of meanings: more news beats less, a stronger sign beats a weaker one, and two strong signs
that cannot both be true make it a question for the person. A wrong end, a wrong offer and a wrong
silence are the worst errors, so nothing that is contradicted is ever CERTAIN.
"""

from collections.abc import Iterable

from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.model.happening import Meaning

RANKED = (
    Meaning.OFFER,
    Meaning.REJECTION,
    Meaning.NEXT_ROUND,
    Meaning.LEFT_COMPANY,
    Meaning.ON_HOLD,
    Meaning.DO_NOT_WRITE,
    Meaning.ASKS_FOR_SOMETHING,
    Meaning.REDIRECT,
    Meaning.STILL_DECIDING,
    Meaning.THANKS,
)
"""The meanings by how much changes with them; of two that go together the first is the news."""
APART = (
    frozenset({Meaning.OFFER, Meaning.REJECTION}),
    frozenset({Meaning.OFFER, Meaning.ON_HOLD}),
    frozenset({Meaning.OFFER, Meaning.STILL_DECIDING}),
    frozenset({Meaning.OFFER, Meaning.DO_NOT_WRITE}),
    frozenset({Meaning.REJECTION, Meaning.NEXT_ROUND}),
    frozenset({Meaning.REJECTION, Meaning.STILL_DECIDING}),
    frozenset({Meaning.REJECTION, Meaning.ON_HOLD}),
    frozenset({Meaning.NEXT_ROUND, Meaning.DO_NOT_WRITE}),
)
"""Meanings that cannot both be true of one application."""
GRAVE = frozenset({Meaning.OFFER, Meaning.REJECTION, Meaning.DO_NOT_WRITE})
"""Meanings that a mere possibility is not enough for."""
NOTHING_SAID = (Meaning.UNCLEAR, Strength.POSSIBLE)


def weigh(evidence: Iterable[Evidence]) -> tuple[Meaning, Strength]:
    """Give what a mail means for the application, and how far that carries.

    Looks only at evidence about meanings. Without any, or with two strong signs apart, the meaning
    is unclear. What a likely sign contradicts is LIKELY at most.
    """
    found = _strongest(evidence)
    unclear = found.pop(Meaning.UNCLEAR, None)
    news: dict[Meaning, Strength] = {
        each: of for each, of in found.items() if each is not Meaning.THANKS
    }
    if not news or _is_courteous(found, news):
        return _courtesy(found.get(Meaning.THANKS), unclear)
    meaning = max(news, key=lambda each: (news[each].weight, -RANKED.index(each)))
    strength = news[meaning]
    if unclear and unclear.weight >= strength.weight:
        return Meaning.UNCLEAR, Strength.LIKELY
    if meaning in GRAVE and strength is Strength.POSSIBLE:
        return NOTHING_SAID
    against = [
        of.weight
        for each, of in news.items()
        if frozenset({meaning, each}) in APART and of is not Strength.POSSIBLE
    ]
    if strength.weight in against:
        return Meaning.UNCLEAR, Strength.LIKELY
    if (against or unclear) and strength is Strength.CERTAIN:
        strength = Strength.LIKELY
    return meaning, strength


def _is_courteous(found: dict[Meaning, Strength], news: dict[Meaning, Strength]) -> bool:
    """Tell whether a mail is all courtesy, with nothing in it that is more than possible."""
    only = all(of is Strength.POSSIBLE for of in news.values())
    return found.get(Meaning.THANKS) is Strength.CERTAIN and only


def _strongest(evidence: Iterable[Evidence]) -> dict[Meaning, Strength]:
    """Give of each meaning its strongest sign."""
    found: dict[Meaning, Strength] = {}
    for each in evidence:
        if isinstance(each.says, Meaning) and (each.says in RANKED or each.says is Meaning.UNCLEAR):
            found[each.says] = max(
                found.get(each.says, each.strength), each.strength, key=lambda of: of.weight
            )
    return found


def _courtesy(thanks: Strength | None, unclear: Strength | None) -> tuple[Meaning, Strength]:
    """Give what a mail without news means: thanks, unless something in it is not understood."""
    if thanks and not (unclear and unclear.weight >= thanks.weight):
        return Meaning.THANKS, thanks
    return NOTHING_SAID
