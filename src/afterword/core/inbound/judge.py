"""Decide what a mail is and what it means, on the evidence of all classifiers.

The law of classes. ``LAW`` is walked from its head, and the first class that has evidence of the
strength that stands beside it, or of a greater one, is the class of the mail. It stands in this
order because machines mark their mail too freely:

* Structure that nobody writes by hand comes first: a report of abuse, a receipt, a calendar answer.
* A bounce is looked for before an automatic reply, because most bounces carry the marks of one
  (Auto-Submitted, a null return path) while hardly any automatic reply looks like a bounce.
* A decision about this candidate is a person's word whoever sends it, so it comes before the marks
  of machines and of mass mail; an employer's system puts both on a rejection.
* Evidence that is only possible counts where no sign of a person stands against it, and for a
  bounce not at all: people pass bounces on and talk of them.

A mail of which nothing can be said was written by a person: taking a person's mail for a
machine's loses it, the other error only asks a needless question. For the same reason other news
about the application, in whatever mail, speaks for a person against the marks of mass mail; not
against an acknowledgement, which speaks of the application as well.

Only a person's mail means anything; what it means, ``meaning`` weighs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from afterword.core.calendar.region import RegionCalendar
from afterword.core.inbound import rules as rules_folder
from afterword.core.inbound.answer_by import answer_by
from afterword.core.inbound.bounced import failed_recipients, original_message_id
from afterword.core.inbound.classifier import Reply, ReplyClassifier
from afterword.core.inbound.hardness import hardness
from afterword.core.inbound.judgement import Class, Evidence, Judgement, Strength
from afterword.core.inbound.likeness import Likeness
from afterword.core.inbound.meaning import weigh
from afterword.core.inbound.promised import promised
from afterword.core.inbound.received import Received
from afterword.core.inbound.referred import referred_to
from afterword.core.inbound.returning import returns_on
from afterword.core.inbound.second_opinion import together
from afterword.core.model.happening import Meaning
from afterword.core.registry import discover

CERTAIN, LIKELY, POSSIBLE = Strength.CERTAIN, Strength.LIKELY, Strength.POSSIBLE


class Speech(StrEnum):
    """Who speaks of the application is a person, whatever else the mail looks like."""

    DECISION = "decision"
    """What somebody decided about this candidate."""
    NEWS = "news"
    """Anything else about the application."""


LAW: tuple[tuple[Class | Speech, Strength], ...] = (
    (Class.FEEDBACK, CERTAIN),
    (Class.OTHER, CERTAIN),
    (Class.BOUNCE, LIKELY),
    (Speech.DECISION, CERTAIN),
    (Class.AUTO_REPLY, CERTAIN),
    (Class.BULK, CERTAIN),
    (Class.OTHER, LIKELY),
    (Class.FEEDBACK, LIKELY),
    (Speech.DECISION, LIKELY),
    (Class.AUTO_REPLY, LIKELY),
    (Speech.NEWS, CERTAIN),
    (Class.BULK, LIKELY),
    (Class.HUMAN, POSSIBLE),
    (Speech.NEWS, LIKELY),
    (Class.OTHER, POSSIBLE),
    (Class.AUTO_REPLY, POSSIBLE),
    (Class.BULK, POSSIBLE),
)
"""What is looked for, and the evidence it needs to decide here; the reasons stand at the head."""

DECISIONS = frozenset({Meaning.REJECTION, Meaning.OFFER, Meaning.NEXT_ROUND, Meaning.ON_HOLD})
"""What somebody decided about this candidate, even where a system sent the mail."""


def default_judge() -> "Judge":
    """Find all classifiers by their folder."""
    return Judge(discover(rules_folder, ReplyClassifier))


@dataclass(frozen=True, slots=True)
class Judge:
    """Asks every classifier; none of them knows the others, and their order never matters."""

    rules: tuple[ReplyClassifier, ...]
    known: Likeness | None = None
    """The replies whose meaning is known, as a second witness; without them the rules speak alone.
    """

    def judge(self, reply: Reply, *, calendar: RegionCalendar, zone: str = "") -> Judgement:
        """Say what is believed about a mail.

        Days are counted in ``calendar``, from the date line on its own clock or on that of
        ``zone``; a mail without a date tells no day.
        """
        found = tuple(self._evidence(reply))
        class_ = _class(found)
        meaning, of_meaning = None, Strength.CERTAIN
        if class_ is Class.HUMAN:
            meaning, of_meaning = self._meaning(found, reply.new_text)
        strength = min(_of_class(found, class_), of_meaning, key=lambda each: each.weight)
        found = (*found, *self._likeness(found, reply.new_text, meaning))
        judged = Judgement(
            class_=class_,
            meaning=meaning,
            strength=strength,
            evidence=_supporting(found, class_, meaning),
            new_text=reply.new_text,
        )
        return _detailed(judged, reply, calendar, zone)

    def _meaning(self, found: Iterable[Evidence], text: str) -> tuple[Meaning, Strength]:
        ranked = self.known.ranked(text) if self.known else ()
        return together(weigh(found), ranked)

    def _likeness(
        self, found: Iterable[Evidence], text: str, meaning: Meaning | None
    ) -> Iterator[Evidence]:
        """Quote what a reply is like, where no rule has found words for what it means."""
        told = meaning in {None, Meaning.UNCLEAR} or any(each.says is meaning for each in found)
        if self.known and meaning and not told:
            quote = self.known.telling(text, meaning)
            yield Evidence(meaning, POSSIBLE, quote, "known-replies")

    def _evidence(self, reply: Reply) -> Iterator[Evidence]:
        for rule in self.rules:
            for each in rule.look(reply):
                yield each._replace(classifier=rule.id)


def _detailed(judged: Judgement, reply: Reply, calendar: RegionCalendar, zone: str) -> Judgement:
    """Add what a mail of this class tells beside."""
    mail, day = reply.mail, _day(reply.mail, zone)
    if judged.class_ is Class.BOUNCE:
        return replace(
            judged,
            failed_recipients=failed_recipients(mail),
            bounce=hardness(mail),
            original_message_id=original_message_id(mail),
        )
    judged = replace(judged, refers_to=_referred(judged))
    if judged.class_ is Class.AUTO_REPLY and day:
        return replace(judged, returns_on=returns_on(reply, day=day, calendar=calendar))
    if judged.class_ is Class.HUMAN and day:
        offers = judged.meaning is Meaning.OFFER
        until = answer_by(reply.new_text, day=day, calendar=calendar) if offers else None
        return replace(
            judged,
            promised=promised(
                reply.new_text,
                day=day,
                calendar=calendar,
                meaning=judged.meaning,
            ),
            answer_by=until.day if until else None,
        )
    return judged


def _referred(judged: Judgement) -> tuple[str, ...]:
    """Give whom a mail sends the candidate to: name, address, or both."""
    sends = judged.meaning in PASSES_ON or judged.class_ is Class.AUTO_REPLY
    found = referred_to(judged.new_text) if sends else None
    return tuple(each for each in (found.name, found.address) if each) if found else ()


PASSES_ON = frozenset({Meaning.REDIRECT, Meaning.LEFT_COMPANY})


def _day(mail: Received, zone: str) -> date | None:
    """Give the local date of a mail."""
    if mail.date is None:
        return None
    return (mail.date.astimezone(ZoneInfo(zone)) if zone else mail.date).date()


def _class(found: Iterable[Evidence]) -> Class:
    """Walk the law of classes."""
    best: dict[Class | Speech | None, int] = {}
    for each in found:
        sign = _sign(each)
        best[sign] = max(best.get(sign, 0), each.strength.weight)
    for sign, needed in LAW:
        if best.get(sign, 0) >= needed.weight:
            return sign if isinstance(sign, Class) else Class.HUMAN
    return Class.HUMAN


def _sign(evidence: Evidence) -> Class | Speech | None:
    """Give what evidence says about the class; mere thanks say nothing."""
    if isinstance(evidence.says, Class):
        return evidence.says
    if evidence.says in DECISIONS:
        return Speech.DECISION
    return None if evidence.says in {Meaning.THANKS, Meaning.UNCLEAR} else Speech.NEWS


def _of_class(found: Iterable[Evidence], class_: Class) -> Strength:
    """Tell how far the class carries; a person is certain where nothing looks like a machine."""
    own = {class_, *Speech} if class_ is Class.HUMAN else {class_}
    signs = [(_sign(each), each.strength) for each in found]
    best = max((s for sign, s in signs if sign in own), key=lambda s: s.weight, default=POSSIBLE)
    if class_ is not Class.HUMAN or (Speech.DECISION, CERTAIN) in signs:
        return best
    against = any(isinstance(sign, Class) and sign is not Class.HUMAN for sign, _ in signs)
    return LIKELY if against else CERTAIN


def _supporting(
    found: Iterable[Evidence], class_: Class, meaning: Meaning | None
) -> tuple[Evidence, ...]:
    """Give what speaks for the class and the meaning, the strongest first."""
    speaks = [each for each in found if each.says in {class_, meaning}]
    return tuple(sorted(speaks, key=lambda each: (-each.strength.weight, each.classifier)))
