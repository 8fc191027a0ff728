"""A card by post: a thank-you in traditional houses, beside the e-mail (R087, C16)."""

from datetime import time

from afterword.core.model.channel import Channel, HandOver, Letter, Traits
from afterword.core.model.followup import Kind


def hand_over(letter: Letter) -> HandOver:
    """Give the text to copy by hand; no program carries a card."""
    return HandOver(link="", file_name=letter.file_name("txt"), file=letter.body.encode("utf-8"))


# Kinds: domain.md section 3 and P77. Post takes days (C16), so nothing that waits for an answer
# goes by it; the hours are those in which a card is brought to the post on a working day.
handwritten = Channel(
    name="handwritten",
    traits=Traits(
        opens=time(7),
        closes=time(18),
        best_from=time(8),
        best_to=time(12),
        carries=frozenset({Kind.THANK_YOU, Kind.REJECTION_REPLY}),
        pressing=None,
    ),
    hand_over=hand_over,
)
