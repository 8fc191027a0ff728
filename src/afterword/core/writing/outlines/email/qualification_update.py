"""News about a qualification, by e-mail (R111, content matrix)."""

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
        subject=f"{case.role} role: a short piece of news, {case.candidate.name}",
        parts=paragraphs(
            (thanks_again(facts),),
            (the_news(facts, News.QUALIFICATION), why_it_matters(facts, News.QUALIFICATION)),
            (still_interested(facts),),
        ),
        words=110,
        missing=missing_news(facts, News.QUALIFICATION),
    )


qualification_update = Outline(Kind.QUALIFICATION_UPDATE, "email", sketch)
