"""The thank-you by e-mail (R011 to R014, R091 to R096, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.fit import missing_skill, skill_for_a_need, undiscussed
from afterword.core.writing.moves.interest import interest
from afterword.core.writing.moves.material import missing_files, promised
from afterword.core.writing.moves.questions import next_steps, open_questions
from afterword.core.writing.moves.thanks import late, passed_on, thanks_for_a_topic
from afterword.core.writing.moves.topics import missing_topic, second_topic, view
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Thank for a thing that was said, answer a need with a skill, ask what was left open."""
    case = facts.application
    return Sketch(
        subject=f"Thank you: {case.role} interview, {case.candidate.name}",
        parts=paragraphs(
            (
                thanks_for_a_topic(facts),
                late(facts),
                view(facts),
                second_topic(facts),
                passed_on(facts),
            ),
            (skill_for_a_need(facts), undiscussed(facts), interest(facts)),
            (promised(facts), open_questions(facts), next_steps(facts)),
        ),
        words=200,
        missing=(*missing_topic(facts), *missing_skill(facts), *missing_files(facts)),
    )


thank_you = Outline(Kind.THANK_YOU, "email", sketch)
