"""They do not want to be written to again."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import Clause, Mood, clauses, denied_before, spoken
from afterword.core.inbound.phrases import Hit
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

FORBIDDEN = ways(
    """
    please|candidates|must|should ~1 do? not ~2 contact|write|email|mail|call|message|chase|phone
        |text|nudge|follow|reach|send
    do not ~2 contact|write|email|mail|call|message|chase|phone|text|nudge|follow|reach|send ~1 us
        |me|our|up|out|again|any|to|him|her|them
    ask|request|advise|urge|require|want|like|prefer ~3 not to ~1 contact|write|email|call|message
        |chase|phone|follow|reach|send
    ask|request that you ~2 not contact|write|email|call|message|chase|phone|follow|reach|send
    refrain|desist|abstain from ~2 contacting|writing|emailing|calling|messaging|chasing|further
        |follow|sending|any|contact
    stop|cease|quit contacting|writing|emailing|calling|messaging|chasing|mailing|sending|following
        |e-mailing
    avoid contacting|writing|emailing|calling|messaging|chasing|following ~2 us|me|our|the|up
    any further contact|correspondence|messages ~3 lead|result
    candidates ~2 not ~1 contact|write|email|call|approach|lobby
    enquiries|inquiries|emails|messages|contact|correspondence|calls|requests ~6 not ~1 welcome
        |answered|accepted|permitted|appreciated|entertained
    prefer|like|wish|want|ask|rather not ~1 to? be ~1 contacted|emailed|called|written|messaged
    attempt to contact|reach|email|call
    not ~1 allow|permit candidates|applicants|you to ~1 contact|approach|write|email|call
    refrain|desist from ~1 doing
    not ~1 wish|want ~1 to ~1 receive|get|hear ~1 further|more|any|from
    no further|more|additional ~1 emails|messages|calls|contact|mails|follow|enquiries|inquiries
        |letters|correspondence
    not ~1 contact|write|email|call|message us|me again|any|further|about
    leave me|us alone
    lobbying
    contacting|lobbying|emailing|approaching|writing|calling ~8 prohibited|forbidden|allowed|permitted|disqualify|disqualified
    not need any further|more messages|emails|mails|calls|follow
    do not email|phone|call|contact|write ~1 or ~1 phone|call|email|contact|write
    follow up|ups ~2 not ~1 accepted|welcome|wanted|appreciated
    not ~1 email|phone|call|contact|write|approach|message ~2 the|our|any|panel|staff|committee
    remove|take me|us|my ~3 off|list|contacts|from
    any further contact|correspondence|messages ~2 unwelcome|unwanted|ignored|inappropriate
    nachfragen|anfragen ab
    kontaktieren sie uns|mich nicht
    schreiben sie uns|mir nicht
    ne plus nous|me contacter|écrire|relancer
    no nos|me vuelva|contacte|escriba
    non ci|mi contatti|scriva più
    não nos|me contacte|contate|escreva
    niet meer contact
    """
)
POLITELY = ways(
    """
    rather|prefer you ~1 not ~1 contact|write|email|call|message|chase|check|follow|ask
    appreciate|grateful|prefer|rather|better|thankful ~3 if ~1 you ~2 not|stopped|stop
        |refrained ~1 contact|write|email|call|message|chase|contacting|writing|emailing|calling
        |messaging|from
    """
)
"""Forbidden in the form of a wish."""
HARMLESS = ways(
    """
    hesitate|hesitation
    reply|respond|answer ~2 this|automated|email|message|address
    this ~2 email|address|mailbox|inbox|number|account
    by phone|telephone|post|fax|mobile
    on my|this|the ~1 mobile|number|phone
    documents|attachments|originals|money|photos|cv|references|certificates|reference
    need to|have|worry|necessary|required|afraid|feel
    need ~1 $
    such
    via|through
    later|late
    instead
    call you|contact you|write you|email you|reach you|send you
    """
)
"""What is forbidden only in part, or not at all."""
LATER = ways(
    "before|prior to? your|the|our|{day}",
    "until|till ~4 {day}",
    "new contact",
    "contact is",
    "instead",
    "bring them|it",
)


@reply_classifier
def do_not_write(reply: Reply) -> Iterator[Evidence]:
    """Notice that they ask not to be written to again (T28).

    A mailbox that nobody reads asks for no silence, and "no need to follow up" forbids nothing.
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    for clause, hit in spoken(text, FORBIDDEN):
        if clause.mood & (Mood.IF | Mood.ASKED | Mood.OPEN) or _is_told(clause, hit):
            continue
        harmless = HARMLESS.found(clause.words) or LATER.found(clause.whole)
        strength = Strength.POSSIBLE if harmless or clause.mood & Mood.JOKED else Strength.CERTAIN
        yield Evidence(Meaning.DO_NOT_WRITE, strength, clause.quote)

    for clause in clauses(text):
        if POLITELY.found(clause.whole) and not clause.mood & Mood.JOKED:
            yield Evidence(Meaning.DO_NOT_WRITE, Strength.CERTAIN, clause.quote)


def _is_told(clause: Clause, hit: Hit) -> bool:
    """Tell whether it is only what was said, or who does not write: I could not reach you."""
    mood = clause.meant(hit) & (Mood.REPORTED | Mood.PAST | Mood.THEN)
    first = clause.words[hit.start :].split()[0]
    own = first in {"do", "not"} and hit.before.endswith(OWN)
    return bool(mood) or own or bool(denied_before(hit))


OWN = ("we ", "i ", "they ", "he ", "she ", "could ", "can ", "will ", "did ", "would ")
