"""Polite, and no news."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import spoken
from afterword.core.inbound.sentences import sentences
from afterword.core.inbound.vocabulary import ways
from afterword.core.model.happening import Meaning

POLITE = ways(
    """
    thank|thanks|thx|pleasure|appreciate|appreciated|cheers|kind|welcome|grateful|lovely|nice
    great|good|wonderful to|meeting|talking|speaking|chatting|meet|seeing|hear
    received with
    got it
    made my day
    fun|interesting|pleasant conversation|chat|talk|meeting
    speak|talk|see ~1 soon
    well done
    good|great|nice that you
    means a lot
    enjoy your|the
    glad|happy|pleased ~1 that|you
    glad|happy|pleased to have|hear|see
    see you around|soon|then
    no worries
    fine ~1 at
    loved|love it
    have a ~1 nice|great|good|lovely|safe|wonderful|relaxing|pleasant
    take care
    enjoyed
    dank|danke|gefreut|freude
    merci|plaisir
    gracias|placer
    grazie|piacere
    obrigado|obrigada|prazer
    bedankt|dank|leuk
    """
)
TURNS = ways("but|however|although|unfortunately")
"""What goes on with something else than thanks."""
SHORT = 4
"""Sentences of a mail that can be all courtesy."""


@reply_classifier
def thanks(reply: Reply) -> Iterator[Evidence]:
    """Notice courtesy.

    Where there is nothing else, the mail is an answer without news (R024).
    """
    polite = {
        clause.sentence: clause.quote
        for clause, _ in spoken(reply.new_text, POLITE)
        if not TURNS.found(clause.whole)
    }
    said = len(sentences(reply.new_text))
    for quote in list(polite.values())[:1]:
        all_of_it = len(polite) == said and said <= SHORT
        strength = Strength.CERTAIN if all_of_it else Strength.LIKELY
        yield Evidence(Meaning.THANKS, strength, quote)
