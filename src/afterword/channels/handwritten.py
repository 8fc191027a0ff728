"""A card by post: a thank-you in traditional houses, beside the e-mail (R087, C16)."""

from datetime import time

from afterword.core.model.channel import Channel, HandOver, Letter, Traits
from afterword.core.model.followup import Kind
from afterword.core.model.naming import slug
from afterword.printing.card import print_card


def hand_over(letter: Letter) -> HandOver:
    """Give the card as it prints, to be printed or copied by hand; no program carries it."""
    title = f"Card to {letter.recipient_name}"
    file = print_card(
        letter.body, letter.card, author=letter.sender_name, title=title, printed=letter.at
    )
    return HandOver(link="", file_name=f"{slug(title)}.pdf", file=file)


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
