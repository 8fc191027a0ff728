"""The call about the state of things (R038 to R042, R085, R086, T29, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.asking import how_things_stand
from afterword.core.writing.moves.days import on_the_day
from afterword.core.writing.moves.thanks import thanks_again
from afterword.core.writing.outline import Outline, Sketch, ways
from afterword.core.writing.script import script


def sketch(facts: Facts) -> Sketch:
    """Thank, ask one question, and leave it at that."""
    role, day = facts.application.role, on_the_day(facts)
    return script(
        facts,
        matter=thanks_again(facts),
        question=how_things_stand(facts),
        close=ways(
            (),
            "Thank you. I will wait to hear from you, and wish you a good day.",
            "Thank you for telling me. I will leave it with you, and wish you a good day.",
        ),
        message=f"to thank you again for the interview{day} for the {role} role, and to ask how "
        "things stand",
    )


status_check = Outline(Kind.STATUS_CHECK, "phone", sketch)
