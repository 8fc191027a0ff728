"""The thank-you on a card: brief, thanks and one thing that was said (R087, C16)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.interest import interest
from afterword.core.writing.moves.thanks import thanks_for_a_topic
from afterword.core.writing.moves.topics import missing_topic, view
from afterword.core.writing.outline import Outline, Shape, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank for one thing that was said, and say what draws you."""
    return Sketch(
        parts=paragraphs((thanks_for_a_topic(facts), view(facts)), (interest(facts),)),
        words=100,
        shape=Shape.MESSAGE,
        missing=missing_topic(facts),
    )


thank_you = Outline(Kind.THANK_YOU, "handwritten", sketch)
