"""The one gentle reminder by e-mail (R115, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.asking import a_line_is_enough
from afterword.core.writing.moves.earlier import my_last_message
from afterword.core.writing.outline import Outline, Sketch, paragraphs, ways


def sketch(facts: Facts) -> Sketch:
    """Refer lightly to the question, leave an easy way out, and thank."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role, {case.candidate.name}",
        parts=paragraphs(
            (my_last_message(facts), a_line_is_enough(facts)),
            (
                ways(
                    (),
                    "Thank you for your time and for considering me.",
                    "Thank you in any case for the time you have given me.",
                    "Whatever the answer is, thank you for your time.",
                ),
            ),
        ),
        words=90,
    )


reminder = Outline(Kind.REMINDER, "email", sketch)
