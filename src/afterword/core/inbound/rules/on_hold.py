"""Paused, not dead."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import earnest, spoken
from afterword.core.inbound.pending import MEANWHILE
from afterword.core.inbound.plain_words import words
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

PAUSED = ways(
    """
    on hold
    on ice
    in limbo
    not ~1 fill|filling|hire|hiring|recruit|recruiting ~4 now|moment|change
    for now ~4 not ~1 fill|filling|hire|hiring|recruit|recruiting
    delay|delaying|delayed ~1 {search}|filling
    down tools
    not ~1 going|go ahead this|until|before|in
    brakes on
    on pause
    funding|budget|project|expansion ~3 delayed|postponed|cut
    revisit ~1 this|it|the
    no ~2 approval|budget|funding|money|headcount
    {search} rests|sleeps|stands|pauses
    rests until
    shelved
    stop|freeze ~1 on ~1 hiring|recruitment|recruiting
    temporary ~1 halt|stop|pause|freeze|suspension
    no new staff|hires|people|employees|recruits|starters
    pick this|it|things up ~4 then|later|again|after
    looked at again
    until further notice
    paused|pausing hiring|recruitment|recruiting|this|the|all|our|until|while|not
    is|been|are|have|has ~1 paused|suspended|frozen|parked|shelved|deferred|halted
    pause|suspend|freeze|halt|defer|postpone|postponed|suspended|frozen|paused|shelve ~3 {search}
        |filling|hiring
    hiring|recruitment|recruiting|headcount ~6 freeze|pause|stop|frozen|paused|suspended|moratorium|stopped|halted|stalled|deferred|delayed|postponed
    freeze ~2 hiring|recruitment
    stop|stopped|stopping ~2 hiring|recruitment|recruiting
    break|pause from recruiting|hiring
    not ~1 hiring|recruiting ~3 moment|now|present
    {search} ~3 reopen|resume|resumes|reopens
    back burner
    freeze|froze|freezing
    pause|pausing|hold button|on|off ~3 {search}|hires|everything
    hit|hitting|press|pressed|pressing ~1 pause
    stop to ~3 hires|hiring|recruitment
    temporarily ~2 withdrawn|closed|suspended|stopped|removed
    {role}|{search} ~3 temporarily
    nothing ~1 move|moves|happen|happens until|before|till
    re post|open
    reopen|repost
    moratorium
    auf eis
    pausiert|einstellungsstopp|zurückgestellt|ausgesetzt
    suspendu|gelé|gelée|suspendue|gel
    en pausa|suspenso
    in pausa|sospeso|sospesa|sospesi
    em pausa
    suspensa
    stilgelegd|bevroren|uitgesteld
    vacaturestop
    """
)


FOR_GOOD = ways("for good", "permanently|altogether|entirely|deleted|eliminated")
STOPS = words("stop stopped stopping halt halting")
NOT_NOW = ways(
    "stop|halt|halting|stopping the|this|our ~1 {search}",
    "{go} {ahead} with ~2 hires|hiring|hire|recruitment|recruiting",
    "not|stopped|stop ~1 fill|filling|hire|hiring|recruit|recruiting ~2 {role}|anybody|anyone|$",
)


@reply_classifier
def on_hold(reply: Reply) -> Iterator[Evidence]:
    """Notice that hiring is paused and may go on: a freeze, a post on hold.

    It is no end; one keeps in touch, and asks much later (N17, T22).
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    for clause, hit in spoken(text, PAUSED):
        yours = " you " in clause.words[hit.start : hit.end]
        if earnest(clause, hit) and not yours and not FOR_GOOD.found(clause.whole):
            yield Evidence(Meaning.ON_HOLD, Strength.CERTAIN, clause.quote)
    for clause, hit in spoken(text, NOT_NOW):
        denied = not hit.denies and clause.words[hit.start :].split()[0] not in STOPS
        if earnest(clause, hit, denied=denied) and MEANWHILE.found(clause.whole):
            yield Evidence(Meaning.ON_HOLD, Strength.CERTAIN, clause.quote)
