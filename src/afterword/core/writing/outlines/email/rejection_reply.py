"""The answer to a no, by e-mail (T21, P73, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.answers import (
    door_open,
    feedback,
    one_good_thing,
    thanks_for_the_no,
)
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank for the answer, name one good thing, and keep the door open."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: thank you, {case.candidate.name}",
        parts=paragraphs(
            (thanks_for_the_no(facts), one_good_thing(facts)),
            (door_open(facts), feedback(facts)),
        ),
        words=130,
    )


rejection_reply = Outline(Kind.REJECTION_REPLY, "email", sketch)
