"""The one gentle reminder by e-mail (R115, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves import dated, day_of, interview_id
from afterword.core.writing.outline import Outline, Sketch, ways


def sketch(facts: Facts) -> Sketch:
    """Refer lightly to the question, leave an easy way out, and thank."""
    case, day = facts.application, day_of(facts)
    last = facts.last_sent
    wrote = dated(last.at, facts) if last else ""
    since = f" on {wrote}" if wrote else ""
    met = f", for which I was interviewed on {day}" if day else ""
    return Sketch(
        subject=f"{case.role} role, {case.candidate.name}",
        paragraphs=(
            (
                ways(
                    ("role", *interview_id(facts)),
                    f"I wrote to you{since} about the {case.role} role{met}, "
                    "and I know how full the weeks can be.",
                    f"A short note after my message{since} about the {case.role} role{met}.",
                ),
                ways(
                    (),
                    "If there is news, I would be glad to hear it; and if the choice has fallen "
                    "on someone else, a line is enough.",
                    "A line is enough, also if you have chosen someone else.",
                ),
            ),
            (
                ways(
                    (),
                    "Thank you for your time and for considering me.",
                    "Thank you in any case for the time you have given me.",
                ),
            ),
        ),
    )


reminder = Outline(Kind.REMINDER, "email", sketch)
