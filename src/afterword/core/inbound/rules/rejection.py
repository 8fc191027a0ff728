"""Over for this role."""

from collections.abc import Iterator
from itertools import pairwise

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import Clause, Mood, clauses, earnest, spoken
from afterword.core.inbound.pending import MEANWHILE, NOT_YET, UNDECIDED, UNTIL
from afterword.core.inbound.phrases import Hit
from afterword.core.inbound.plain_words import words
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

OTHERS = ways(
    """
    {choose} ~3 {else}
    {go} {ahead}? ~2 with ~2 {else}
    {go} ~2 with ~2 {else}
    pursue|pursuing|pursued|advance|advancing|progressing|progress ~2 {else}
    offer|offered|offering|given|give|gave|giving|awarded ~4 to ~2 {else}
    offered|hired|appointed|gave|given|chosen|picked ~1 {else}
    {role}|it|one|this has|have? ~1 went|gone|go|goes|going|given to ~2 {else}
    {role} ~1 has|was gone|went|given to
    {else} ~2 was|were|is|has|have|been ~1 chosen|selected|appointed|picked|hired|accepted
        |successful
    decided|deciding|chosen|chose|choosing to hire|recruit|appoint|promote|go|proceed ~3 {else}
    successful|chosen|preferred candidate|applicant ~2 signed|accepted|appointed
    {go} in|into|for|another|a|different ~2 direction|way|route|path
    hired|appointed|found|chosen|picked|selected|recruited someone|somebody
    fell|falls|settled|landed ~6 on ~2 {else}
    is|has|have|will|are ~1 taking|taken|accepted|take the|this {role}
    gone|go|going|went for ~2 {else}
    decided|landed|signed|fell on|for ~3 {else}
    signed|taken|took on? ~2 {else}
    opted|plumped|opting for ~2 {else}
    {else} ~1 said|accepted yes|our|the|it
    {role} ~2 awarded|offered|given to
    {else} ~3 was|were|is|are|had|have ~2 chosen|picked|invited
    someone|somebody else|internal ~3 got|gets|accepted
    leadership|management|they|client|we wants|want|need|needs somebody|someone ~6 you do not
    """
)
"""Somebody else was chosen."""
GONE = ways(
    """
    {role} is|was|has|have|are|were|be ~2 filled|taken|cancelled|canceled|eliminated|withdrawn
        |scrapped|cut
    {role} is|was|has|have ~2 closed|deleted|discontinued|removed|gone
    {role} of|for|as ~4 has|is|was|have ~2 filled|taken|cancelled|withdrawn|closed
    {role} been filled|taken|cancelled|withdrawn
    {role} you ~3 has|is|was ~2 filled|taken|cancelled|withdrawn|closed
    {role} ~5 no longer ~2 exists|exist|available|open|vacant|required|needed|exists
    leave|leaving|left {the} {role} vacant|unfilled
    close|closing|closed all ~1 applications
    decided|going|choosing not to ~1 fill {the} {role}
    rescind|rescinding|rescinded|withdraw|withdrawing|withdrawn|revoke|retract ~3 offer
    no ~1 suitable|open {role}
    filled|cancelled|canceled|eliminated|withdrawn {the} ~2 {role}
    withdraw|cancel|eliminate|scrap|close {the} ~2 {role}
    no longer ~1 hiring|recruiting|looking|searching|interviewing for|anyone|anybody|a|at|in|to|$
    not hiring|recruiting ~2 any more
    {search} ~1 is ~1 over|ended|closed
    close out your
    we|they|he|she filled it
    closing|closed {the} search
    """
)
"""There is nothing left to be chosen for."""
ENDED = ways(
    """
    it|that|one|this is|was not you $
    choice|candidate|she|he|person has|have ~1 signed|accepted
    search to bed
    not ~1 what we|they need|want|require
    application|candidacy|you|outcome ~7 unsuccessful
    unsuccessful ~1 $
    decided|voted|choosing|chose|recommended|advised against ~2 you|your|hiring|bringing|proceeding|moving|taking
        |continuing|offering|pursuing|going|progressing|making|inviting|it|an
    it|that is ~1 no from|for|this
    it|that|this is a no
    gone|got|come|taken ~3 to the end
    end of the road|line|process
    come|comes|came to an end ~3 {yours}
    {yours} ~3 come to an|the end|close
    stopping|stop here with you
    thanks but no thanks
    say|saying|said no $
    answer|reply ~3 no|negative $
    pass|passing|passed on ~1 {yours}
    not ~1 going to happen
    discontinue|discontinuing|discontinued|terminate|terminating ~1 our|the|your|this ~2 conversations|process|application|candidacy|discussions|talks
    end of your|this|the ~1 journey|road|line|process|application
    closing|close|closed your|the ~1 application|candidacy|file|case
    removed from ~2 consideration|process|pool
    did not ~1 meet the|our|this|all
    do|does not ~2 align|match|meet|fit ~1 with? ~1 what|our|the|this
    not ~1 quite|exactly? what we|they|the
    not going to work out
    not work|working out
    manager|client|team|panel|they|we ~1 has|have? passed on|$
    not see|seeing you in|as
    answer|decision|verdict|outcome|result is|was ~1 no|negative
    turn|turned|turning|let|rejected|reject|rejecting|declined|declining|decline you down
    rejecting|rejected|declined|declining|reject|decline your ~1 {yours}
    {you} ~7 declined|rejected|denied|eliminated|unsuccessful|deselected
    {you} ~3 turned down
    you ~2 out of the running|race|process
    end|ending|ended|conclude|stop|stopping|close|closing {the}|your ~1 process|candidacy here|now
    decided to end|stop|close ~3 process|application|candidacy
    no longer ~2 consideration|considered|considering
    absage|absagen|abzusagen
    gegen eine|sie ~3 entschieden
    nicht weiter|weiterverfolgen ~2 berücksichtigen|verfolgen|$
    absage erteilen
    ne donnerons|donnons pas ~1 suite
    optado|decantado por ~1 otra|otro
    keuze ~4 andere
    nicht ~3 einstellen|anbieten
    anderen bewerber|bewerberin|kandidaten|kandidatin ~1 entschieden
    stelle ~2 besetzt|vergeben
    nicht ~2 berücksichtigen|überzeugen
    keine positive|günstige
    pas ~1 retenue|retenu|sélectionné|sélectionnée
    ne|pouvons ~3 pas ~2 suite favorable
    retenu|choisi|sélectionné un|une autre candidat|candidate|profil
    d'autres candidats|candidatures
    poste|place ~2 pourvu|pourvue
    no ha|has sido seleccionado|seleccionada|elegido|elegida
    continuar|seguir|avanzar con otros|otro candidatos|candidato
    otro|otra candidato|candidata
    puesto ~3 cubierto
    non ~2 stata|stato selezionata|selezionato|accolta|scelta|scelto
    proseguire|procedere|continuare con altri|altro|un candidati|candidato|altro
    altro candidato
    não foi selecionado|selecionada|escolhido|escolhida|aprovado
    avançar|prosseguir|continuar|seguir com outros|outro candidatos|candidato
    outro candidato
    andere kandidaat|kandidaten ~2 verder|gekozen
    niet ~1 geselecteerd|gekozen|aangenomen
    functie|vacature ~2 vervuld|ingevuld
    afwijzen|afgewezen
    """
)
"""The end is said in so many words."""
GOES_ON = ways(
    """
    {go} {ahead} ~2 with|on {you}|you|your
    {go} {you} ~3 {ahead}|onto|to|on
    {go} {ahead}
    proceed|proceeding|progress|progressing ~2 {you}|with|any
    proceed|continue|advance|progress|carry on? $
    proceed|proceeding
    continue|continuing ~2 {you}|with ~2 you|your|process|application
    continue|continuing the process
    {pursue} {you}|this|things|it ~3 {ahead}|any|onto|on
    pursue|pursuing|pursued|consider|considering|progressing|advance|advancing|shortlist
        |shortlisting {you}
    consider|considering|considered you
    offer|offering|extend|extending|make|making|give|giving|award ~2 {you} ~3 {role}|offer|one
        |contract|job
    offer|offering|extend|extending|make|making an|you|any|one ~2 offer|{role}|to
    make|making|offer one
    offer|extend|give ~3 {role}|offer to you
    hire|hiring|employ|employing|appoint|recruit|select|choose|selecting|choosing|hired|appointed you
    bring|bringing|have|having you aboard
    put|get|take|send|bring|let|putting|taking you ~1 through|forward|ahead
    the one $
    recommend|recommending|qualify|qualifies|support you
    offer|give|grant you ~2 interview|place
    {go} on with you|your
    pick|picking you
    want|need you $
    want|need you for|in|on|as
    need|needing|require|requiring your services
    hiring|recruiting|filling ~1 this|the|that ~1 {role}
    have|see ~2 place|room|position|opening|role|offer|spot ~2 for you
    invite|inviting you|your
    chosen|selected|picked|appointed|hired|shortlisted|successful|progressed|accepted|retained
        |advanced|invited|considered|included|taken|pursued|approved|admitted|recommended|offered|supported|endorsed
    {choose} candidate|applicant|person|one
    successful candidate|applicant|one
    get|got|getting|given the? {role}|it
    make|made|reach|reached ~3 shortlist|cut|final|next|list|grade
    make|made|reach it
    in|to your favour|favor
    be|is|was you|us $
    appoint|hire|recruit $
    offer ~2 {you} ~3 employment|work
    among ~2 those|these|them
    among ~3 {yours}|applications|candidates|ones
    give|offer|share|bring ~2 positive|good|news
    """
)
"""It goes on with you; where that is denied, it does not."""
FIT = ways(
    """
    right|good|best|strong|great|suitable|perfect|ideal|close fit|match|candidate
    a|the fit|match
    suitable|suited
    """
)
HINTED = ways(
    """
    {else} ~3 was|were|is|are|had|has|have ~2 closer|better|stronger|more|match|matched|aligned
    {else} had|have|has|were|was|is|are|whose ~2 stronger|more|closer|better
    more|closely|better|closer ~2 match|matched|matches|fit|aligned|suited ~3 {role}|needs
        |requirements|candidates
    going|decided|have|chosen|choosing|chose|need to pass ~1 $
    going|decided|have|chosen|choosing|chose|need to pass on you|this
    it|one|this ~1 gone|went to
    look|looking|searching for someone|somebody|people|candidates ~4 more|better|stronger|deeper
        |different
    had to disappoint
    we|they|have went|gone with ~1 $
    gone with ~1 $
    there were|was|are ~2 {else}
    felt|thought|found ~3 {else}
    not for this|the|that {role}
    concluded|completed|ended|finished|closed our|the|this ~1 search|recruitment|hiring
    found our|the|a ~4 person|candidate|one|match|hire|lead|manager|planner|colleague|engineer
    found our
    chose|chosen|preferred|picked ~3 over
    leave it here|there
    leave it at that
    not ~2 go|gone|went your way
    not ~2 outcome|result|news|answer|message|email ~3 you ~2 hoped|hoping|wanted|wished|expected
    not ~1 meant to be
    not ~2 outcome|result|answer we|you
    part company
    no longer need|require anyone|anybody|a|the|this
    not ~1 need|require anyone|anybody
    they|client|board|panel|he|she|team|management|committee said no
    close|strong second
    runner up
    overqualified
    underqualified
    """
)
HINTS = ways(
    """
    success|luck|best|well ~4 search|future|endeavours|endeavors|career|hunt
    keep|hold|retain ~3 {yours} ~2 file|record
    disappoint ~1 you|$
    bad|disappointing|difficult|better news
    """
)
OF_YOU = ways("you|your|yours|us", "it|this|things ~1 further|forward|ahead")
ABOUT_YOU = ways("{you}|your|yours|you")
OTHER_THINGS = ways(
    """
    {other}|second {role}
    with ~1 hiring|recruitment|recruiting|search|project|budget|merger|plan|plans
    with the {search}|other
    with us
    a|any|the|our ~1 decision
    with|for ~2 {else}
    say
    """
)


@reply_classifier
def rejection(reply: Reply) -> Iterator[Evidence]:
    """Notice that it is over for this role: somebody else, nobody at all, or not you (N13, T21).

    A condition, a question or somebody's fear of it rejects nobody, and "not yet" is no "no".
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    yield from _cut_short(text)
    waits = any(True for _ in spoken(text, UNDECIDED))
    for phrases in (OTHERS, GONE, ENDED, HINTED, HINTS):
        for clause, hit in spoken(text, phrases):
            if earnest(clause, hit):
                strength = WEIGHTS.get(phrases, Strength.CERTAIN)
                yield _evidence(clause, _tempered(strength, phrases, clause, waits=waits))
    for phrases in (GOES_ON, FIT):
        for clause, hit in spoken(text, phrases):
            weighed = _denied(clause, hit)
            if weighed and earnest(clause, hit, denied=True):
                yield _evidence(clause, Strength.LIKELY if phrases is FIT else weighed)


GOOD_NEWS = ways("offer|offering|hire|hiring|job|yes")
CANNOT = ways("i|we|they can|could|will|may|must not ~1 $", "that is not ~1 possible|happening $")


def _cut_short(text: str) -> Iterator[Evidence]:
    """Notice good news that the next words take back: I wish I could offer it; I can't."""
    for one, other in pairwise(clauses(text)):
        if GOOD_NEWS.found(one.words) and one.mood is Mood.PLAIN and CANNOT.found(other.words):
            yield _evidence(other, Strength.LIKELY)


WEIGHTS = {HINTED: Strength.LIKELY, HINTS: Strength.POSSIBLE}


def _evidence(clause: Clause, strength: Strength) -> Evidence:
    if clause.mood & Mood.JOKED and strength is Strength.CERTAIN:
        strength = Strength.LIKELY
    return Evidence(Meaning.REJECTION, strength, clause.quote)


def _tempered(strength: Strength, phrases: object, clause: Clause, *, waits: bool) -> Strength:
    """Weaken what may be about another role, or about somebody who has not accepted yet."""
    if FAILED_TO.found(clause.words) or clause.words.endswith(WITH_YOU):
        return Strength.POSSIBLE
    if NOT_YET.found(clause.words) and " not " in f" {clause.words}":
        return Strength.POSSIBLE
    if phrases is ENDED and ANYBODY.found(clause.words) and not ABOUT_YOU.found(clause.words):
        return Strength.POSSIBLE
    if phrases is GONE and MEANWHILE.found(clause.whole):
        return Strength.POSSIBLE
    if phrases in {OTHERS, GONE} and (waits or ABOUT_OTHERS.found(clause.words)):
        return Strength.POSSIBLE
    return strength


ABOUT_OTHERS = ways("{other}|second {role}", "{role} in|at|for other|another")


def _denied(clause: Clause, hit: Hit) -> Strength | None:
    """Give how much it weighs that a wording is denied; nothing where it only has not happened."""
    words = clause.words
    behind = words[hit.start :]
    if NOT_YET.found(words) or OTHER_THINGS.found(behind):
        return None
    of_you = OF_YOU.found(words) or hit.before.startswith("not ")
    if ANYBODY.found(hit.before) or UNTIL.found(clause.whole):
        return None
    past_act = words[hit.start :].split()[0] in BEING_CHOSEN
    if past_act and not (ABOUT_YOU.found(hit.before) or hit.before == "not "):
        return None
    if NO_OFFER.found(f"{behind} ") and not ABOUT_STAGES.found(behind):
        return None
    if WITHOUT.found(behind):
        return None
    if INSTEAD.found(clause.whole):
        return Strength.LIKELY
    return Strength.CERTAIN if of_you else Strength.LIKELY


WITH_YOU = ("gone with you ", "went with you ")
FAILED_TO = ways("unsuccessful in ~1 reaching|contacting|calling|trying|getting|opening|finding")
"""What else one may fail in."""
NO_OFFER = ways(
    "offer|offering|give|giving|make ~4 slot|time|day|feedback|details|promise|promises|date|lift"
)
ABOUT_STAGES = ways("round|stage|interview $")
WITHOUT = ways("without|unless|until|except|before", "other than")
INSTEAD = ways("but|instead|however ~6 offer you")
"""What is offered in place of what is not."""
ANYBODY = ways("candidates|applicants|those|people|anyone|anybody|everyone|everybody|everything")
"""Whoever a sentence is about that is not about the candidate."""
BEING_CHOSEN = words(
    "included taken pursued approved admitted recommended offered considered "
    "chosen selected picked appointed hired preferred favoured engaged recruited nominated "
    "promoted identified shortlisted successful progressed accepted retained advanced found "
    "invited"
)
