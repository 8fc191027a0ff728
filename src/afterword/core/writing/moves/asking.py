"""One question about the state of things, and an easy way out of it."""

from afterword.core.writing.facts import Facts
from afterword.core.writing.outline import NEXT_STEPS, Move, ways


def how_things_stand(facts: Facts) -> Move:
    """Ask the one question of a status check."""
    role = facts.application.role
    return ways(
        ("role",),
        "Could you tell me how things stand?",
        f"May I ask how things stand with the {role} role?",
        "Is there anything you can already say about how it goes on?",
        "May I ask where you are with your decision?",
        formal=(
            f"I would be grateful if you could tell me how things stand with the {role} role.",
            "May I ask you how the selection stands at present?",
        ),
    )


def more_from_me(facts: Facts) -> Move:  # noqa: ARG001 -- every move takes the facts
    """Offer to send whatever helps (R107)."""
    return ways(
        (),
        "If anything further from me would help, I will gladly send it.",
        "Should you need anything more from me, a word is enough.",
        "If there is anything I can add, please tell me.",
        rank=NEXT_STEPS,
    )


def a_line_is_enough(facts: Facts) -> Move:  # noqa: ARG001 -- every move takes the facts
    """Leave them an easy way out."""
    return ways(
        (),
        "If there is news, I would be glad to hear it; and if the choice has fallen on someone "
        "else, a line is enough.",
        "A line is enough, also if you have chosen someone else.",
        "If you have decided for someone else, I would understand, and a short line is enough.",
    )
