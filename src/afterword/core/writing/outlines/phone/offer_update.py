"""The call with the news of an offer from elsewhere (P65, C18, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import dated
from afterword.core.writing.moves.offers import (
    before_then,
    missing_offer,
    news_of_the_offer,
    no_pressure,
    this_role_first,
)
from afterword.core.writing.outline import Move, Outline, Sketch, one_of
from afterword.core.writing.script import script


def joined(*moves: Move) -> Move:
    """Say several things in one breath."""
    texts = moves[0]
    for move in moves[1:]:
        texts = Move(
            tuple(
                type(first)(f"{first.text} {second.text}", (*first.facts, *second.facts))
                for first in texts.ways
                for second in move.ways
            )
        )
    return one_of(texts)


def sketch(facts: Facts) -> Sketch:
    """Tell of the offer and of one's own date, say what is wanted, and ask."""
    role, offer = facts.application.role, facts.offer
    day = dated(offer.answer_by, facts) if offer else ""
    news = f". I have received another offer, which I have to answer by {day}" if offer else ""
    made = script(
        facts,
        matter=news_of_the_offer(facts),
        question=joined(this_role_first(facts), before_then(facts))
        if offer
        else before_then(facts),
        close=no_pressure(facts),
        message=f"about the {role} role, which I would still like to take up with you{news}",
    )
    return type(made)(
        parts=made.parts,
        words=made.words,
        shape=made.shape,
        missing=(*missing_offer(facts), *made.missing),
    )


offer_update = Outline(Kind.OFFER_UPDATE, "phone", sketch)
