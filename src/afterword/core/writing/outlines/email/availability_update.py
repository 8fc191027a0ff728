"""News about when the candidate is free, by e-mail (R110, content matrix)."""

from afterword.core.model.followup import Kind
from afterword.core.model.happening import News
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.interest import still_interested
from afterword.core.writing.moves.news import missing_news, the_news, why_it_matters
from afterword.core.writing.moves.thanks import thanks_again
from afterword.core.writing.outline import Outline, Sketch, paragraphs


def sketch(facts: Facts) -> Sketch:
    """Tell the new fact, what it has to do with the role, and that the interest holds."""
    case = facts.application
    return Sketch(
        subject=f"{case.role} role: a change in my dates, {case.candidate.name}",
        parts=paragraphs(
            (thanks_again(facts),),
            (the_news(facts, News.AVAILABILITY), why_it_matters(facts, News.AVAILABILITY)),
            (still_interested(facts),),
        ),
        words=110,
        missing=missing_news(facts, News.AVAILABILITY),
    )


availability_update = Outline(Kind.AVAILABILITY_UPDATE, "email", sketch)
