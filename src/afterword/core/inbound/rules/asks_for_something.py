"""The candidate owes an answer or a document."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import Clause, Mood, denied_before, spoken
from afterword.core.inbound.phrases import Hit
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
    for clause, hit in spoken(text, WANTED):
        if not denied_before(hit) and not clause.mood & (Mood.IF | Mood.OPEN):
            strength = _strength(clause, hit)
            if strength:
                yield Evidence(Meaning.ASKS_FOR_SOMETHING, strength, clause.quote)


def _strength(clause: Clause, hit: Hit) -> Strength | None:
    said = clause.words[hit.start :]
    if NOTHING_OWED.found(said):
        return Strength.POSSIBLE
    if said.startswith(("what", "which", "when", "how", "are", "do", "did", "have")):
        return Strength.LIKELY if clause.mood & Mood.ASKED else None
    if clause.mood & Mood.ASKED or said.startswith("please"):
        return Strength.CERTAIN
    if said.startswith(("we", "i", "still", "are missing", "not")):
        return Strength.LIKELY
    return Strength.POSSIBLE
