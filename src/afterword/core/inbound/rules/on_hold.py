"""Paused, not dead."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import earnest, spoken
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

PAUSED = ways(
    """
    on hold
    on ice
    paused|pausing hiring|recruitment|recruiting|this|the|all|our|until|while|not
    is|been|are|have|has ~1 paused|suspended|frozen|parked|shelved|deferred|halted
    pause|suspend|freeze|halt|defer|postpone|postponed|suspended|frozen|paused|shelve ~3 {search}
        |filling|hiring
    hiring|recruitment|recruiting|headcount ~2 freeze|pause|stop|frozen|paused|suspended|moratorium
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


@reply_classifier
def on_hold(reply: Reply) -> Iterator[Evidence]:
    """Notice that hiring is paused and may go on: a freeze, a post on hold.

    It is no end; one keeps in touch, and asks much later (N17, T22).
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    for clause, hit in spoken(text, PAUSED):
        if earnest(clause, hit):
            yield Evidence(Meaning.ON_HOLD, Strength.CERTAIN, clause.quote)
