"""A word to stay in touch, by e-mail (T23, P77, content matrix)."""

from afterword.core.model.followup import Kind, Question
from afterword.core.prose import sentence
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import interview_id, on_the_day
from afterword.core.writing.moves.topics import still_thinking, view
from afterword.core.writing.notes.news import news
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.outline import SILENT, Move, Outline, Sketch, paragraphs, ways


def reason(facts: Facts) -> Move:
    """Give the reason for writing: what is new with the candidate."""
    if not facts.news:
        return SILENT
    fact = news(facts.news[0].text)
    told = sentence(fact.text) if fact.form is Form.SENTENCE else f"There is news: {fact.text}."
    return ways(("news-1",), told, f"One piece of news from my side: {fact.text}.")


def we_spoke(facts: Facts) -> Move:
    """Recall the talk."""
    role, day = facts.application.role, on_the_day(facts)
    return ways(
        ("role", *interview_id(facts)),
        f"We spoke{day} about the {role} role, and I like to think back to it."
        if facts.met
        else f"I was interviewed{day} for the {role} role, and I like to think back to it.",
    )


def sketch(facts: Facts) -> Sketch:
    """Recall the talk, give a reason for writing, and ask for nothing."""
    case = facts.application
    missing = Question(
        "reason",
        "What is worth telling them: news of yours, or an article on what you spoke about?",
        "A message without a reason is only a reminder of oneself.",
    )
    return Sketch(
        subject=f"A word after our conversation about the {case.role} role, {case.candidate.name}",
        parts=paragraphs(
            (we_spoke(facts), still_thinking(facts), view(facts)),
            (
                reason(facts),
                ways(
                    ("company",),
                    "This needs no answer. I wish you all the best.",
                    f"You need not answer; all the best to you and to {case.company}.",
                ),
            ),
        ),
        words=110,
        missing=() if facts.news else (missing,),
    )


keep_in_touch = Outline(Kind.KEEP_IN_TOUCH, "email", sketch)
