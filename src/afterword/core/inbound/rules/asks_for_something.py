"""The candidate owes an answer or a document."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import UNREAL, Clause, Mood, clauses, denied_before, spoken
from afterword.core.inbound.phrases import Hit
from afterword.core.inbound.plain_words import words
from afterword.core.inbound.strongest import strongest
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

WANTED = ways(
    """
    could|can|would|will|may|might you|we|i ~2 {send}
    could|can|would you ~1 get|tell|give
    would you mind ~4
    could|can|would|will|may|might you ~4 remind|clarify|explain|drop|let|check|tell|make|point
        |resend|pop|forward|put|take|look
    receive|get|have|see your
    missing ~2 your|$
    outstanding ~1 your
    want|wants|like|need|needs to know ~1 why|how|what|whether|when|if|your|which
    please ~1 tell|explain|describe|clarify
    please ~2 reply|bring ~2 with|your
    need|needs|require|requires ~4 cv|resume|copy|proof|documents|references|certificate|passport
    we|i|hr|they ~1 need|needs|require|requires a|an|your|two|three|some|proof|the ~4 $
    asking|asks|asked for your|two|a|copy
    would|could|can|will|do|did|have|are|is|were|may|might|must|which|what|when|how|where|why ~8 you|your
    who|whom ~3 contact|call|ask ~2 reference|references|referee
    we|i|still ~2 need|require|missing ~4 documents|details|number|form|paperwork|permit
    have not ~1 got|received|seen your
    please ~2 {send}
    please let us|me know ~1 your|whether|if|which|when|what|how
    please use|fill ~4 form
    you are|still ~2 interested|available ~3
    do|did|have you ~2 hold|have|received|need|require|speak|drive|own|got
    we|i|still ~1 need|require|missing|miss|lack|want|await ~3 your|proof|copy|references|reference
        |two|names|permit|certificate|documents
    are missing your
    what|which|when|how ~1 are|is|would|could|can|do|of ~5
    are you
    not ~2 have|received your
    könnten|können|würden sie ~5 schicken|senden|zusenden|mitteilen|nachreichen
    schicken|senden sie
    pourriez vous
    envoyer|transmettre|faire
    podría|puede|podrías|puedes enviarnos|enviar|mandarnos|indicarnos
    potrebbe|può inviarci|inviare|mandarci
    poderia|pode enviar
    kunt|kun|zou|wilt u|je ~6 sturen|mailen|doorgeven|opsturen
    """
)
NOTHING_OWED = ways(
    """
    questions|question|anything|feedback|bear|patience|reminder|wait
    can|could|if ~1 help|assist
    hearing
    you know
    """
)


@reply_classifier
def asks_for_something(reply: Reply) -> Iterator[Evidence]:
    """Notice a question, or a document that is wanted of the candidate.

    Until it is answered nothing goes on, so it counts before any word of waiting (R043).
    """
    yield from strongest(_found(reply.new_text))


def _found(text: str) -> Iterator[Evidence]:
    for clause in clauses(text):
        if INTERESTED.found(clause.whole) and not clause.mood & UNREAL & ~Mood.IF:
            yield Evidence(Meaning.ASKS_FOR_SOMETHING, Strength.LIKELY, clause.quote)
        asked = clause.mood & Mood.ASKED and not clause.mood & Mood.DENIED
        if asked and not clause.words.startswith(OURS) and len(clause.words.split()) > 2:
            yield Evidence(Meaning.ASKS_FOR_SOMETHING, Strength.POSSIBLE, clause.quote)
    for clause, hit in spoken(text, WANTED):
        owed = clause.mood & Mood.IF and UNLESS.found(clause.words)
        if owed:
            yield Evidence(Meaning.ASKS_FOR_SOMETHING, Strength.LIKELY, clause.quote)
        elif not denied_before(hit) and not clause.mood & (Mood.IF | Mood.OPEN | Mood.DENIED):
            strength = _strength(clause, hit)
            if strength:
                yield Evidence(Meaning.ASKS_FOR_SOMETHING, strength, clause.quote)


ELSEWHERE = ways(
    "take this|it|that up with", "contact|ask|address ~1 {the}", "speak|talk|write to|with {the}"
)
"""Somebody else is to be asked."""
UNLESS = ways("unless|if ~1 we|i ~2 receive|get|have|see your")
"""What is asked for in the form of a condition."""
INTERESTED = ways(
    "please ~3 know|confirm|tell ~1 if|whether ~1 you are|remain ~2 interested|available|willing|able|free"
)
"""Asked with a condition that is none."""
PERHAPS = ways("before|if|when|should|once ~1 you")
"""A request for a day that may not come."""
THERE = ways("resend|send|forward|direct|address this|it|that|them ~4 *@*")
"""What is to be sent to somebody else."""
OURS = ("can i ", "could i ", "may i ", "shall i ", "should i ", "can we ", "shall we ")
"""Offers to do something."""
POLITELY = ("could ", "can ", "would ", "will ", "may ", "might ")
GIVES = ways("{send}|remind|get|tell|mind")
ASKING = words(
    "would could can will do have are is were may might must which what when how where why "
    "who whom könnten können würden pourriez podría puede podrías puedes potrebbe può poderia pode "
    "kunt kun zou wilt"
)


def _strength(clause: Clause, hit: Hit) -> Strength | None:
    said = clause.words[hit.start :]
    if (
        THERE.found(clause.words)
        or NOTHING_OWED.found(said)
        or (ELSEWHERE.found(said) and not said.startswith("who"))
    ):
        return None
    if said.startswith(OURS):
        return None
    if said.startswith("please") and PERHAPS.found(clause.whole):
        return Strength.POSSIBLE
    if said.startswith("please") or (
        said.startswith(POLITELY) and clause.mood & Mood.ASKED and GIVES.found(said)
    ):
        return Strength.CERTAIN
    if said.startswith("did "):
        return Strength.POSSIBLE
    if said.split()[0] in ASKING:
        return Strength.LIKELY if clause.mood & Mood.ASKED else None
    if said.startswith(("we", "i", "still", "are missing", "not")):
        return Strength.LIKELY
    return Strength.POSSIBLE
