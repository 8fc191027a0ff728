"""Somebody else is to be written to."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import UNREAL, Mood, spoken
from afterword.core.inbound.plain_words import words
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

ELSEWHERE = ways(
    """
    please|should|could|to|best|must|better|off|try {contact}
    please ~2 {contact}
    {contact} ~6 instead
    direct|address ~5 to
    passed|forwarded|forwarding|passing|sent|handed|redirected your? message|email|mail|note|query|question|request|enquiry|it|this|letter ~3 to|onto
    came|come|sent|got|reached|written to? ~2 wrong
    take this|it|that up with
    email|address is ~1
    copying|copied|cc|ccing ~1 in
    wrong person|contact|address|department
    you should ~3 {contact}
    for anything|everything|questions|this ~8 you want|need
    reached|got|have me|the ~1 by|wrong ~1 accident|mistake|person
    not ~1 deal|handle|do|work ~2 with|applications|recruitment|hiring|that|this|in
    her|his|their|whose address|email|number is
    that is ~2 job
    will|can ~1 answer|help|tell|assist ~1 you|your
    use ~2 portal
    mail {contact}
    mail|email|write|contact|at|to *@*
    not ~1 right|best|correct person|contact|one
    not my area|department|call|decision
    not ~1 involved|responsible|handling|charge
    be your ~1 contact
    handles|handling|runs|manages|coordinates|leads ~1 {search}|this|it|that
    looks|look|looking|looked after
    reach|contact|email|call|write her|him|them
    new contact ~1 is
    handled|managed|run|coordinated by
    no longer ~2 recruiter|manager|contact|responsible|charge
    forwarding|forwarded|passing|handing|copying ~2 to|in
    best bet
    resend|send|forward|direct|address this|it|that|them ~4 *@*
    partner|colleague|recruiter|assistant ~3 can $
    not answer that
    deals|deal with applicants|applications|this|that|these|recruitment|hiring|candidates
    sent|passed|forwarded|given him|her|them your|it|this
    try|ask|contact ~3 in hr|recruitment|personnel|talent
    should|must ~1 go to
    should|must|can be sent|be directed|be addressed|be put to
    take it from here
    for ~10 *@*
    point of contact
    ones to speak|ask|contact|talk
    right one|person|contact ~1 is
    can tell|help|answer you
    in charge of
    took|take|taken|taking|takes over
    wenden sie sich ~1 an
    zuständig|ansprechpartner|ansprechpartnerin
    contacter|adresser|écrire ma|mon|notre|à
    póngase|diríjase|contacte|escriba
    contatti|rivolga|scriva
    contacte|dirija|escreva
    contact ~1 opnemen|op
    """
)
SOMEBODY = ways(
    """
    us|me|you|by|when|if|again|back|then|and|any|at
    """
)
"""Behind the verb: not somebody else."""


@reply_classifier
def redirect(reply: Reply) -> Iterator[Evidence]:
    """Notice that the candidate is asked to write to somebody else, or has been passed on.

    There is one contact for a process at a time, and it may change (R100).
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    for clause, hit in spoken(text, ORDERS):
        behind = clause.words[hit.end :].split()[:1]
        if not hit.before and behind and behind[0] not in OWN:
            yield Evidence(Meaning.REDIRECT, Strength.LIKELY, clause.quote)
    for clause, hit in spoken(text, ELSEWHERE):
        mood = clause.meant(hit)
        said = clause.words[hit.start : hit.end]
        first = (clause.words[hit.end :].split() or [""])[0]
        if mood & (UNREAL & ~Mood.THEN) or (
            mood & Mood.ASKED and not said.startswith(("take ", "resend ", "send "))
        ):
            continue
        if clause.denials(hit) and not hit.denies:
            continue
        if first in OWN or (said.startswith(("can ", "will ")) and hit.before.endswith(OURS)):
            continue
        yield Evidence(Meaning.REDIRECT, Strength.LIKELY, clause.quote)


ORDERS = ways("ask|contact|try", "speak|talk|write to|with")
"""Orders that send one to somebody else, at the head of a clause."""
OURS = ("we ", "i ", "not ")
OWN = words("us me you by when if again back then and any at our-selves for")
