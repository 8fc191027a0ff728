"""The answer to a no on a card; nobody has to write one (P77, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.answers import door_open, one_good_thing, thanks_for_the_no
from afterword.core.writing.outline import Outline, Shape, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank, name one good thing, and keep the door open."""
    return Sketch(
        parts=paragraphs((thanks_for_the_no(facts), one_good_thing(facts)), (door_open(facts),)),
        words=100,
        shape=Shape.MESSAGE,
    )


rejection_reply = Outline(Kind.REJECTION_REPLY, "handwritten", sketch)
