"""The answer to what they asked, by e-mail (T18, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.answers import missing_answer, thanks_for_the_answer
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank for their message; the answer itself is the candidate's to give."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role, {case.candidate.name}",
        parts=paragraphs((thanks_for_the_answer(facts),)),
        words=70,
        missing=missing_answer(facts),
    )


reply = Outline(Kind.REPLY, "email", sketch)
