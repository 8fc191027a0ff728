"""The news of an offer from elsewhere, by e-mail (R109, R119, C18, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.offers import (
    before_then,
    missing_offer,
    news_of_the_offer,
    no_pressure,
    this_role_first,
)
from afterword.core.writing.moves.thanks import thanks_again
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Say that there is an offer and until when, how much this role is wanted, and ask."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: a change on my side, {case.candidate.name}",
        parts=paragraphs(
            (thanks_again(facts), news_of_the_offer(facts)),
            (this_role_first(facts),),
            (before_then(facts), no_pressure(facts)),
        ),
        words=170,
        missing=missing_offer(facts),
    )


offer_update = Outline(Kind.OFFER_UPDATE, "email", sketch)
