"""Offers: the one from elsewhere, and theirs."""

from afterword.core.model.followup import Question
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import dated
from afterword.core.writing.moves.interest import still_interested
from afterword.core.writing.outline import SILENT, Move, ways


def news_of_the_offer(facts: Facts) -> Move:
    """Tell of the offer and of one's own date; neither the name nor the pay (content matrix)."""
    offer = facts.offer
    if offer is None:
        return SILENT
    day, form = dated(offer.answer_by, facts), "in writing" if offer.written else "by word of mouth"
    return ways(
        ("other-offer",),
        f"Since then another company has made me an offer {form}, and I owe them an answer by "
        f"{day}.",
        f"I have since received an offer {form} elsewhere, which I have to answer by {day}.",
        f"There is one change on my side: I have received an offer {form} elsewhere, and my answer "
        f"is due by {day}.",
    )


def this_role_first(facts: Facts) -> Move:
    """Say how much this role is wanted; first choice only where it is true (P65)."""
    case, offer = facts.application, facts.offer
    if offer is None or not offer.first_choice:
        return still_interested(facts)
    return ways(
        ("other-offer", "role", "company"),
        f"The {case.role} role at {case.company} is the one I would rather take.",
        f"Given the choice, I would rather join {case.company} as {case.role}.",
        f"If I could choose, I would take the {case.role} role with you.",
    )


def before_then(facts: Facts) -> Move:
    """Ask whether they can say anything before one's own date."""
    if facts.offer is None:
        return SILENT
    return ways(
        (),
        "Would you be able to tell me before then how things stand?",
        "Is it possible to learn before then where you are with your decision?",
        "Could you tell me before then whether a decision is in sight?",
    )


def no_pressure(facts: Facts) -> Move:
    """Leave them free to say no."""
    if facts.offer is None:
        return SILENT
    return ways(
        (),
        "If that is not possible, I understand.",
        "I understand if it cannot be hurried.",
        "I understand that such a decision has its own time.",
    )


def missing_offer(facts: Facts) -> tuple[Question, ...]:
    """Ask by when the other company wants an answer."""
    if facts.offer is not None:
        return ()
    return (
        Question(
            "other-offer",
            "By which date do you owe the other company an answer?",
            "The date is the reason for writing; without it there is nothing to tell.",
        ),
    )


def my_answer_to_them(facts: Facts) -> Move:
    """Say when the answer to their offer comes, or ask how much time there is (P70)."""
    until = facts.reply.answer_by if facts.reply else None
    if until:
        day = dated(until, facts)
        return ways(
            ("reply",),
            f"You have asked for my answer by {day}, and you will have it by then.",
            f"I will give you my answer by {day}, as you ask.",
            f"You will have my answer by {day}, as you wish.",
        )
    return ways(
        ("reply",),
        "May I ask until when you would like my answer?",
        "Could you tell me by which day you need my answer?",
    )
