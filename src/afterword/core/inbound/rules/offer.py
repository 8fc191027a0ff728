"""An offer, its announcement, or a call to make one."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import Clause, Mood, clauses, earnest, spoken
from afterword.core.inbound.mood_words import NOT
from afterword.core.inbound.pending import NOT_YET
from afterword.core.inbound.phrases import Hit
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

OFFERED = ways(
    """
    offer|offering you ~3 {role}|contract|employment
    offer|offering|extend|extending ~4 {role}|offer|employment to you
    extend|extending|make|making|send|sending you ~2 offer
    make|making it to you
    you ~2 offered {the}? ~2 {role}
    our ~1 offer ~5 open|stands|remains|attached|valid|letter|enclosed
    our ~1 written|formal|verbal|official|revised|improved|firm offer
    contract|contracts ~3 attached|follow|follows|enclosed|sign|ready|signature|way|post|below
    offer letter|contract ~3 attached|follow|follows|enclosed|sign|ready|signature|way|post
    employment contract|agreement
    attached|enclosed|find|here|send|sends|sending|see ~4 offer letter
    attached|enclosed|here|send|sends|sending|email|mail|post|have ~3 contract
    contract|offer will ~1 be with you
    offer ~2 on its|the way
    offer|contract follows|attached
    improve|increase|raise our offer
    hire|hiring|employ|employing|appoint|recruit you
    you ~1 got|have the {role}
    you have? got it
    {role} is yours
    you are hired
    {role} ~1 yours
    bring|bringing|take|taking you on $
    bring|bringing|take|taking you on from|as|in|at|with
    like|want|love|have|need you on|in|as ~1 team|crew|staff|our
    terms ~2 offer
    consider yourself hired
    offer of employment
    offer ~1 coming your|to
    offer ~2 your way
    you to? be our ~1 new|next|first
    released|prepared|approved|signed|issued|have your ~1 offer
    you ~3 join|joining us as|in
    contract ~1 signed
    congratulations ~2 being|having|your ~2 chosen|selected|appointed|appointment
    offer letter|contract ~4 inbox|mail|email
    confirm|confirming our|the|your ~1 offer
    our offer for
    approved|confirmed|confirm your appointment
    choice fell on you
    have you as our|the|a
    here is the|our|your offer
    make it official
    you are the successful|chosen|selected|winning|preferred candidate|applicant|one
    congratulations on your ~1 appointment|job|role|position
    your ~1 offer ~2 attached|enclosed|ready
    this|mail|email is our|your|an|the offer
    prepared|drafted|signed|drawn ~2 contract
    delighted|happy|thrilled to have you ~1 $
    {go} {ahead} with ~1 offer
    agreed|settled|decided on you
    chose|chosen|picked|hired|appointed|choose you $
    your contract
    you are in $
    want|like|love|need|have you to ~1 start|join on|as|in|our|the|us
    letter of appointment
    job offer ~2 you
    offer in writing
    {you} appointment as
    will|shall ~1 send|issue|receive|get|have|prepare|draft ~3 formal|written|official|firm|your
        |an offer|contract
    ours will be with you
    you are our new
    your first day
    have you ~1 aboard
    bring|bringing|welcome|welcoming you aboard
    have|welcome you ~1 join|on our|the team
    you ~1 join|joining ~1 us|team|company|firm
    welcome ~1 aboard
    welcome to the|our|acme team|family|company
    {choose} you ~1 for|as|to
    you ~2 selected|chosen|appointed ~1 for|as|to ~1 {the} ~2 {role}
    offer ~2 the|a|this {role} to you
    stelle ~1 anbieten|anzubieten
    arbeitsvertrag
    zusagen|zusage
    einstellen
    vertrag ~3 zu|anbei|zukommen
    candidature ~3 été retenue
    contrat ~4 parviendra|joint|suivra
    zu unterschreiben
    contratto ~3 allegato
    contrato ~3 adjunto|anexo
    proposer|offrir ~1 le|ce|un poste
    ofrecerle|ofrecerte ~1 el|un puesto|trabajo
    offrirle|offrirti|proporle ~1 il|un|la posto|lavoro|posizione|contratto
    oferecer ~1 a|o|uma|um vaga|emprego|cargo|lugar
    baan|functie ~2 aan|aanbieden
    """
)
"""The post is offered to the candidate."""
NEARLY = ways(
    """
    you ~2 successful
    you are ~1 first|top|preferred|number choice|candidate|one
    it is a yes
    your start date
    like|want you to start
    formal|verbal|written|official|firm offer|letter
    sign|signed ~3 contract|offer
    prepared|able|willing|happy to ~1 go|increase|raise|pay|match ~2 up|to|salary|your
    contract ~1 redrafted|drafted|amended|drawn
    paperwork ~2 to you|on
    aced it
    accept our|the offer
    onboarding
    want you $
    you are the one $
    congratulate you
    answer|decision|verdict is|was ~1 yes|positive
    have a deal
    beat ~4 applicants|candidates|others|competition|everyone
    came|come out? on top
    our pick
    """
)
CALLED = ways(
    """
    talk|go|discuss|run|walk ~3 our|the|an|your offer
    call|ring|phone|calling|ringing|phoning ~6 offer
    your first day
    consider|considered|considering|read|received|seen our offer
    """
)
"""A call to make the offer."""
HOPED = ways(
    "thrilled|delighted|happy|love|glad|honoured|pleased if you ~2 join|joined|accept|accepted|took"
)
"""An offer in the form of a hope."""
HINTS = ways("congratulations|congrats|felicitations")
NO_OFFER = ways(
    """
    interview|slot|interviews|chance|feedback|call|meeting|tour|visit|round|stage|test
        |lunch
    opportunity to
    trial|assessment|time|date|conversation|discount|extension|alternative
    """
)
"""What else is offered."""
STANDS = ways(
    "ready",
    "until",
    "still",
    "today we|i",
    "today ~1 $",
    "call ~6 today",
    "tonight|today|tomorrow ~1 $",
)
"""What does not put an offer off."""
ASIDE = ways("for|on|at|in|via|by|monday|tuesday|wednesday|thursday|friday|tomorrow")
"""Behind "join us" and "welcome you": a meeting."""
WISHED = ways("would ~1 love|wish", "wish|hope|hoping|hoped|want|wanted|try|trying|able|like to")
TAKEN_BACK = ways(
    "wrong|ignore|disregard|rescind|rescinding|rescinded|withdraw|withdrawing|withdrawn|revoke|retract"
)
TURNED = ways("no hesitation|doubt|strings", "not ~3 salary|hesitate")
LOVED = ways("i ~2 want to", "would ~1 love", "wish|hope|hoping|hoped|try|trying to")
ELSEWHERE = ways("other|another|their|competing|second ~1 offer", "offer from|elsewhere")


@reply_classifier
def offer(reply: Reply) -> Iterator[Evidence]:
    """Notice that they offer the post, or are about to (N15, T24).

    An interview, a chance or a call that is offered is none, and an offer that waits for
    somebody's word has not been made.
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    yield from _hoped(text)
    for phrases in (OFFERED, CALLED, NEARLY, HINTS):
        for clause, hit in spoken(text, phrases):
            asked = phrases is CALLED and clause.mood is Mood.ASKED
            strength = _strength(clause, hit) if asked or earnest(clause, hit) else None
            if strength:
                limit = WEIGHTS.get(phrases, Strength.CERTAIN)
                weaker = min(strength, limit, key=lambda each: each.weight)
                yield Evidence(Meaning.OFFER, weaker, clause.quote)


def _hoped(text: str) -> Iterator[Evidence]:
    for clause in clauses(text):
        meets = NO_OFFER.found(clause.whole) or " us for " in clause.whole
        if HOPED.found(clause.whole) and not meets and clause.mood in {Mood.PLAIN, Mood.THEN}:
            yield Evidence(Meaning.OFFER, Strength.LIKELY, clause.quote)


WEIGHTS = {NEARLY: Strength.LIKELY, HINTS: Strength.POSSIBLE}


def _strength(clause: Clause, hit: Hit) -> Strength | None:
    """Give how far the words carry; nothing where something else is offered, or not yet."""
    words, said = clause.words, clause.words[hit.start : hit.end]
    behind = words[hit.end :]
    if NO_OFFER.found(said) or (not said.startswith(("offer ", "call ")) and _meets(said, behind)):
        return None
    if NOT_YET.found(words) and not STANDS.found(words):
        return None
    if ELSEWHERE.found(words) or TAKEN_BACK.found(words):
        return None
    if WISHED.found(hit.before) and _turns(clause):
        return None
    if NOT.found(behind) and not TURNED.found(behind):
        return None
    if LOVED.found(hit.before) or _turns(clause):
        return Strength.LIKELY
    if clause.mood & Mood.JOKED:
        return Strength.LIKELY
    return Strength.CERTAIN


def _meets(said: str, behind: str) -> bool:
    """Tell whether they only meet: join us for lunch, select you for an interview."""
    if said.endswith(("for ", "as ", "to ")) or "join" in said or "have you" in said:
        return NO_OFFER.found(" ".join(behind.split()[:7]) + " ") or (
            "join us" in said and ASIDE.found(" ".join(behind.split()[:1]) + " ")
        )
    return NO_OFFER.found(" ".join(behind.split()[:2]) + " ")


def _turns(clause: Clause) -> bool:
    """Tell whether the sentence takes back what the clause wishes."""
    behind = clause.whole.partition(clause.words.rstrip())[2].lstrip(" ,;\u2014")
    return behind.startswith(("but ", "however ", "yet ", "although "))
