"""Thanks for word of a delay, by e-mail (T17, T22, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.answers import gladly_wait, thanks_for_word
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank and accept; there is no new request."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: thank you for letting me know, {case.candidate.name}",
        parts=paragraphs((thanks_for_word(facts), gladly_wait(facts))),
        words=70,
    )


delay_ack = Outline(Kind.DELAY_ACK, "email", sketch)
