"""Said in jest."""

from collections.abc import Iterator

from afterword.core.inbound.classifier import Reply, reply_classifier
from afterword.core.inbound.judgement import Evidence, Strength
from afterword.core.inbound.mood import Mood, clauses
from afterword.core.model.happening import Meaning


@reply_classifier
def in_jest(reply: Reply) -> Iterator[Evidence]:
    """Notice a joke.

    What is meant by it is for the person to say; a wrong end or offer costs more than a question.
    """
    for clause in clauses(reply.new_text)[:1]:
        if clause.mood & Mood.JOKED:
            yield Evidence(Meaning.UNCLEAR, Strength.LIKELY, clause.quote)
