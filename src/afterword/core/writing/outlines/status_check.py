"""The question about the state of things, by e-mail (R105 to R107, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves import still_interested, thanks_again
from afterword.core.writing.outline import Outline, Sketch, ways


def sketch(facts: Facts) -> Sketch:
    """Thank, say that the interest holds, ask one question, and offer more."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: a short question, {case.candidate.name}",
        paragraphs=(
            (thanks_again(facts), still_interested(facts)),
            (
                ways(
                    (),
                    "Could you tell me how things stand?",
                    "May I ask how things stand with the role?",
                    "Is there anything you can already say about how it goes on?",
                ),
                ways(
                    (),
                    "If anything further from me would help, I will gladly send it.",
                    "Should you need anything more from me, a word is enough.",
                ),
            ),
        ),
    )


status_check = Outline(Kind.STATUS_CHECK, "email", sketch)
