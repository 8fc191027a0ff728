"""The two halves of a telephone script: what to say to a person, and to a machine."""

from afterword.core.model.followup import Question
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import day_of, interview_id
from afterword.core.writing.outline import SILENT, Move, Part, Shape, Sketch, ways

ANSWERED, VOICEMAIL = "If they answer", "If the voicemail answers"
"""The headings of a script; the checks find its halves by them."""
SPOKEN, RECORDED = 170, 75
"""The most words of a call and of a voicemail (content matrix, P99)."""


NO_HURRY = "There is no hurry; a call or a short mail is just as welcome."
"""A call stands in place of a mail and never beside it (C6)."""
CONFIRMED = "I will confirm it in writing."
"""What they are to keep is written as well (P71)."""


def script(
    facts: Facts, *, matter: Move, question: Move, close: Move, message: str, after: str = NO_HURRY
) -> Sketch:
    """Make a script for a call: who is speaking, the matter, one question, and a close.

    ``message`` is what the voicemail says of it, so that it can follow "I am calling", and
    ``after`` what happens next.
    """
    return Sketch(
        shape=Shape.SCRIPT,
        parts=(
            Part(
                (
                    (who_is_speaking(facts), good_moment(facts)),
                    (matter, question),
                    (my_number(facts), close),
                ),
                ANSWERED,
            ),
            Part(((recorded(facts, message, after),),), VOICEMAIL),
        ),
        words=SPOKEN,
        missing=missing_number(facts),
    )


def who_is_speaking(facts: Facts) -> Move:
    """Say the name and what it is about."""
    case, day = facts.application, day_of(facts)
    met = f"We spoke on {day}" if facts.met and day else "I am calling"
    return ways(
        ("candidate", "role", *interview_id(facts)),
        f"Good day, {facts.dear}. This is {case.candidate.name}. {met} about the {case.role} role.",
        f"Hello, {facts.dear}, this is {case.candidate.name}. {met} about the {case.role} role.",
    )


def good_moment(facts: Facts) -> Move:  # noqa: ARG001 -- every move takes the facts
    """Leave them free to say that it is not."""
    return ways(
        (),
        "Is this a good moment, or may I call at another time?",
        "Do you have a minute, or would another time be better?",
    )


def my_number(facts: Facts) -> Move:
    """Say the number to be called back on."""
    number = facts.application.candidate.phone
    if not number:
        return SILENT
    return ways(
        ("candidate",),
        f"You can reach me at {number}.",
        f"My number is {number}, should you need it.",
    )


def recorded(facts: Facts, message: str, after: str) -> Move:
    """Leave name and number twice, slowly, and no pressure (P99)."""
    candidate = facts.application.candidate
    number = f" My number is {candidate.phone}." if candidate.phone else ""
    again = f": {candidate.phone}" if candidate.phone else ""
    return ways(
        ("candidate", "role", *interview_id(facts)),
        f"Good day, {facts.dear}. This is {candidate.name}.{number} I am calling {message}. "
        f"{after} Once more, {candidate.name}{again}. Thank you.",
    )


def missing_number(facts: Facts) -> tuple[Question, ...]:
    """Ask for the number to be called back on."""
    if facts.application.candidate.phone:
        return ()
    return (
        Question(
            "phone",
            "Under which number can they call you back?",
            "A voicemail without a number cannot be answered.",
        ),
    )
