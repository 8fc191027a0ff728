"""Thanks for their offer, by e-mail (T24, P70, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.offers import my_answer_to_them
from afterword.core.writing.outline import Outline, Sketch, paragraphs, ways


def sketch(facts: Facts) -> Sketch:
    """Thank, be glad, and say when the answer comes; it neither accepts nor declines."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: thank you for your offer, {case.candidate.name}",
        parts=paragraphs(
            (
                ways(
                    ("reply", "role", "company"),
                    f"Thank you for your offer for the {case.role} role. I am very glad of it.",
                    f"Thank you for the offer to join {case.company} as {case.role}; it is good "
                    "news to me.",
                    f"I was glad to have your offer for the {case.role} role, and I thank you for "
                    "it.",
                ),
                ways(
                    (),
                    "I would like to read it with care.",
                    "I will go through it carefully.",
                ),
                my_answer_to_them(facts),
            ),
        ),
        words=120,
    )


offer_ack = Outline(Kind.OFFER_ACK, "email", sketch)
