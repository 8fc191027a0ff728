"""The question about the state of things, by e-mail (R105 to R107, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.asking import how_things_stand, more_from_me
from afterword.core.writing.moves.interest import still_interested
from afterword.core.writing.moves.thanks import thanks_again
from afterword.core.writing.moves.topics import still_thinking
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank, say that the interest holds, ask one question, and offer more."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: a short question, {case.candidate.name}",
        parts=paragraphs(
            (thanks_again(facts), still_thinking(facts), still_interested(facts)),
            (how_things_stand(facts), more_from_me(facts)),
        ),
        words=130,
    )


status_check = Outline(Kind.STATUS_CHECK, "email", sketch)
