"""The correction of a serious mistake, by e-mail (T30, P94, content matrix)."""

from afterword.core.model.followup import Kind, Question
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.earlier import day_written
from afterword.core.writing.outline import SILENT, Move, Outline, Sketch, paragraphs, ways


def put_right(facts: Facts) -> Move:
    """Say what is right, with half a sentence of apology."""
    if facts.mistake is None:
        return SILENT
    day, right, wrong = day_written(facts), facts.mistake.right, facts.mistake.wrong
    instead = f", not “{wrong}”" if wrong.strip() else ""
    return ways(
        ("mistake",),
        f"In my message{day} I made a mistake, for which I am sorry: it should say "
        f"“{right}”{instead}.",
        f"One thing in my message{day} was wrong, and I am sorry for it: it should read "
        f"“{right}”{instead}.",
    )


def sketch(facts: Facts) -> Sketch:
    """Put it right and stop."""
    case = facts.application
    missing = Question(
        "mistake", "What was wrong, and what is right?", "The right words are all that counts."
    )
    return Sketch(
        subject=f"{case.role} role: a correction, {case.candidate.name}",
        parts=paragraphs(
            (
                put_right(facts),
                ways((), "Thank you for your understanding.", "Thank you for bearing with me."),
            )
        ),
        words=70,
        missing=() if facts.mistake else (missing,),
    )


correction = Outline(Kind.CORRECTION, "email", sketch)
