"""The reminder by telephone, where they were first reached by it (content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import interview_id
from afterword.core.writing.moves.earlier import day_written
from afterword.core.writing.outline import Outline, Sketch, ways
from afterword.core.writing.script import script


def sketch(facts: Facts) -> Sketch:
    """Refer lightly to the question, and leave an easy way out."""
    role = facts.application.role
    return script(
        facts,
        matter=ways(
            ("role", *interview_id(facts)),
            f"I wrote to you{day_written(facts)} about the {role} role, and would like to come "
            "back to it once.",
            f"It is about the {role} role, on which I wrote to you{day_written(facts)}.",
        ),
        question=ways(
            (),
            "Is there anything you can tell me? If you have chosen someone else, a short word is "
            "enough.",
            "If the choice has fallen on someone else, please just say so; if not, I will gladly "
            "wait.",
        ),
        close=ways(
            (),
            "Thank you for your time, whatever the answer is.",
            "Thank you; I will not keep you any longer.",
        ),
        message=f"about the {role} role. If the choice has fallen on someone else, a short word is "
        "enough",
    )


reminder = Outline(Kind.REMINDER, "phone", sketch)
