"""What was promised, by e-mail (R043, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import interview_id, on_the_day
from afterword.core.writing.moves.material import missing_files, promised
from afterword.core.writing.outline import Outline, Sketch, paragraphs, ways


def sketch(facts: Facts) -> Sketch:
    """Say what is attached and which talk it belongs to."""
    case, day = facts.application, on_the_day(facts)
    return Sketch(
        subject=f"{case.role} role: what I promised to send, {case.candidate.name}",
        parts=paragraphs(
            (
                promised(facts),
                ways(
                    ("role", *interview_id(facts)),
                    f"It belongs to our conversation{day} about the {case.role} role.",
                    f"We spoke of it{day}, when we talked about the {case.role} role.",
                )
                if facts.met
                else ways(
                    ("role", *interview_id(facts)),
                    f"It belongs to my interview{day} for the {case.role} role.",
                ),
            ),
            (
                ways(
                    (),
                    "If it raises a question, I will gladly answer it. Thank you again for your "
                    "time.",
                    "Thank you again for your time; if anything in it is unclear, a word is "
                    "enough.",
                ),
            ),
        ),
        words=80,
        missing=missing_files(facts),
    )


materials = Outline(Kind.MATERIALS, "email", sketch)
