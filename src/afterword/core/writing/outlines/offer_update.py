"""The news of an offer from elsewhere, by e-mail (R109, R119, content matrix)."""

from afterword.core.model.followup import Kind, Question
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves import dated, still_interested, thanks_again
from afterword.core.writing.outline import Outline, Sketch, ways


def sketch(facts: Facts) -> Sketch:
    """Say that there is an offer and until when, how much this role is wanted, and ask."""
    case, offer = facts.application, facts.offer
    if offer is None:
        asks = Question(
            "other-offer",
            "By which date do you owe the other company an answer?",
            "The date is the reason for writing; without it there is nothing to tell.",
        )
        return Sketch(f"{case.role} role, {case.candidate.name}", (), (asks,))
    day = dated(offer.answer_by, facts)
    wish = still_interested(facts)
    if offer.first_choice:
        wish = ways(
            ("other-offer", "role"),
            f"The {case.role} role at {case.company} is the one I would rather take.",
            f"Given the choice, I would rather join {case.company} as {case.role}.",
        )
    return Sketch(
        subject=f"{case.role} role: a change on my side, {case.candidate.name}",
        paragraphs=(
            (
                thanks_again(facts),
                ways(
                    ("other-offer",),
                    "Since then another company has made me an offer in writing, and I owe them "
                    f"an answer by {day}.",
                    "I have since received an offer in writing elsewhere, which I have to answer "
                    f"by {day}.",
                ),
            ),
            (wish,),
            (
                ways(
                    (),
                    "Would you be able to tell me before then how things stand?",
                    "Is it possible to learn before then where you are with your decision?",
                ),
                ways(
                    (),
                    "If that is not possible, I understand.",
                    "I understand if it cannot be hurried.",
                ),
            ),
        ),
    )


offer_update = Outline(Kind.OFFER_UPDATE, "email", sketch)
