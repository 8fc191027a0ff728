"""Thanks for their offer by telephone; it is confirmed in writing (T24, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.offers import my_answer_to_them
from afterword.core.writing.outline import Outline, Sketch, ways
from afterword.core.writing.script import CONFIRMED, script


def sketch(facts: Facts) -> Sketch:
    """Thank, be glad, and settle when the answer comes; it neither accepts nor declines."""
    role = facts.application.role
    return script(
        facts,
        matter=ways(
            ("reply", "role"),
            f"Thank you for your offer for the {role} role; I was very glad of it.",
            f"I am calling to thank you for the offer for the {role} role. It is good news to me.",
        ),
        question=my_answer_to_them(facts),
        close=ways(
            (),
            "Thank you. I will confirm this to you in writing.",
            "Thank you; you will have a short mail from me to confirm it.",
        ),
        message=f"to thank you for your offer for the {role} role, which I was very glad of",
        after=CONFIRMED,
    )


offer_ack = Outline(Kind.OFFER_ACK, "phone", sketch)
