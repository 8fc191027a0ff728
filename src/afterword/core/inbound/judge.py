"""Decide what a mail is and what it means, on the evidence of all classifiers.

The law of classes. ``LAW`` is walked from its head, and the first class that has evidence of the
strength that stands beside it, or of a greater one, is the class of the mail. It stands in this
order because machines mark their mail too freely:

* Structure that nobody writes by hand comes first: a report of abuse, a receipt, a calendar answer.
* A bounce is looked for before an automatic reply, because most bounces carry the marks of one
  (Auto-Submitted, a null return path) while hardly any automatic reply looks like a bounce.
* A decision about this candidate is a person's word whoever sends it, so it comes before the marks
  of machines and of mass mail; an employer's system puts both on a rejection.
* Evidence that is only possible counts where no sign of a person stands against it.

A mail of which nothing can be said was written by a person: taking a person's mail for a
machine's loses it, the other error only asks a needless question.

The law of meanings. Only a person's mail means anything. The strongest evidence decides; of equal
ones, the first in ``MEANINGS``. Whoever asks not to be written to again is obeyed, whatever else
they say. Where decisions of equal strength contradict each other, none of them is certain.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.core.inbound import rules as rules_folder
from afterword.core.inbound.classifier import Reply, ReplyClassifier
from afterword.core.inbound.judgement import Class, Evidence, Judgement, Strength
from afterword.core.model.happening import Meaning
from afterword.core.registry import discover

CERTAIN, LIKELY, POSSIBLE = Strength.CERTAIN, Strength.LIKELY, Strength.POSSIBLE

LAW = (
    (Class.FEEDBACK, CERTAIN),
    (Class.OTHER, CERTAIN),
    (Class.BOUNCE, LIKELY),
    (Class.HUMAN, CERTAIN),
    (Class.AUTO_REPLY, CERTAIN),
    (Class.BULK, CERTAIN),
    (Class.OTHER, LIKELY),
    (Class.FEEDBACK, LIKELY),
    (Class.AUTO_REPLY, LIKELY),
    (Class.BULK, LIKELY),
    (Class.HUMAN, POSSIBLE),
    (Class.BOUNCE, POSSIBLE),
    (Class.OTHER, POSSIBLE),
    (Class.AUTO_REPLY, POSSIBLE),
    (Class.BULK, POSSIBLE),
)
"""Class, and the evidence it needs to be chosen here; the reasons stand at the head."""

MEANINGS = (
    Meaning.DO_NOT_WRITE,
    Meaning.REJECTION,
    Meaning.OFFER,
    Meaning.LEFT_COMPANY,
    Meaning.ON_HOLD,
    Meaning.NEXT_ROUND,
    Meaning.ASKS_FOR_SOMETHING,
    Meaning.REDIRECT,
    Meaning.STILL_DECIDING,
    Meaning.THANKS,
)
"""Which meaning counts first among equally strong ones: what costs most to overlook."""

DECISIONS = frozenset({Meaning.REJECTION, Meaning.OFFER, Meaning.NEXT_ROUND})
"""What somebody decided about this candidate, even where a system sent the mail."""


def default_judge() -> "Judge":
    """Find all classifiers by their folder."""
    return Judge(discover(rules_folder, ReplyClassifier))


@dataclass(frozen=True, slots=True)
class Judge:
    """Asks every classifier; none of them knows the others, and their order never matters."""

    rules: tuple[ReplyClassifier, ...]

    def judge(self, reply: Reply) -> Judgement:
        """Say what is believed about a mail."""
        found = tuple(self._evidence(reply))
        class_ = _class(found)
        meaning = _meaning(found) if class_ is Class.HUMAN else None
        return Judgement(
            class_=class_,
            meaning=meaning,
            strength=_strength(found, class_, meaning),
            evidence=_supporting(found, class_, meaning),
            new_text=reply.new_text,
        )

    def _evidence(self, reply: Reply) -> Iterator[Evidence]:
        for rule in self.rules:
            for each in rule.look(reply):
                yield each._replace(classifier=rule.id)


def _class(found: Iterable[Evidence]) -> Class:
    """Walk the law of classes."""
    best: dict[Class, int] = {}
    for each in found:
        says = Class.HUMAN if _is_decision(each) else each.says
        if isinstance(says, Class):
            best[says] = max(best.get(says, 0), each.strength.weight)
    for class_, needed in LAW:
        if best.get(class_, 0) >= needed.weight:
            return class_
    return Class.HUMAN


def _is_decision(evidence: Evidence) -> bool:
    return evidence.says in DECISIONS and evidence.strength is CERTAIN


def _meaning(found: Iterable[Evidence]) -> Meaning:
    """Follow the law of meanings."""
    said = [each for each in found if isinstance(each.says, Meaning)]
    if any(each.says is Meaning.DO_NOT_WRITE and each.strength is not POSSIBLE for each in said):
        return Meaning.DO_NOT_WRITE
    ranked = sorted(said, key=_rank)
    return Meaning(ranked[0].says) if ranked else Meaning.UNCLEAR


def _rank(evidence: Evidence) -> tuple[int, int]:
    """Order evidence of a meaning: the strongest first, then as ``MEANINGS`` stands."""
    place = {meaning: n for n, meaning in enumerate(MEANINGS)}
    return -evidence.strength.weight, place.get(Meaning(evidence.says), len(MEANINGS))


def _strength(found: Iterable[Evidence], class_: Class, meaning: Meaning | None) -> Strength:
    """Give the weaker of how far the class carries and how far the meaning does."""
    of_class = _best(found, class_)
    if class_ is Class.HUMAN:
        of_class = _strength_of_a_person(found)
    if meaning is None:
        return of_class
    of_meaning = _best(found, meaning)
    rivals = {e.says for e in found if e.says in DECISIONS and e.strength is of_meaning}
    if meaning in rivals and len(rivals) > 1 and of_meaning is CERTAIN:
        of_meaning = LIKELY
    return min(of_class, of_meaning, key=lambda each: each.weight)


def _strength_of_a_person(found: Iterable[Evidence]) -> Strength:
    """Tell how sure it is that a person speaks: wholly, where nothing looks like a machine."""
    if any(_is_decision(each) for each in found):
        return CERTAIN
    against = any(isinstance(e.says, Class) and e.says is not Class.HUMAN for e in found)
    return LIKELY if against else CERTAIN


def _best(found: Iterable[Evidence], says: Class | Meaning) -> Strength:
    strengths = [each.strength for each in found if each.says == says]
    return max(strengths, key=lambda each: each.weight, default=POSSIBLE)


def _supporting(
    found: Iterable[Evidence], class_: Class, meaning: Meaning | None
) -> tuple[Evidence, ...]:
    """Give what speaks for the class and the meaning, the strongest first."""
    speaks = [each for each in found if each.says in {class_, meaning}]
    return tuple(sorted(speaks, key=lambda each: (-each.strength.weight, each.classifier)))
