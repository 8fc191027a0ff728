"""News about the candidate."""

from afterword.core.model.followup import Question
from afterword.core.model.happening import Changed, News
from afterword.core.prose import sentence
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.news import news
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.outline import FIT, SILENT, Move, ways


def told(facts: Facts, about: News) -> tuple[int, Changed] | None:
    """Give the latest news of a kind with its number among the facts."""
    for n, each in enumerate(facts.news, 1):
        if each.news is about:
            return n, each
    return None


def the_news(facts: Facts, about: News) -> Move:
    """Tell the new fact at once (R110, R111)."""
    found = told(facts, about)
    if found is None:
        return SILENT
    fact = news(found[1].text)
    if fact.form is Form.SENTENCE:
        return ways(
            (f"news-{found[0]}",),
            f"Since {'we spoke' if facts.met else 'my interview'} there has been one change on my "
            f"side: {fact.text}.",
            f"I am writing with one piece of news: {fact.text}.",
            sentence(fact.text),
        )
    return ways(
        (f"news-{found[0]}",),
        f"There is one piece of news on my side: {fact.text}.",
        f"I would like to add one thing to what we spoke about: {fact.text}.",
    )


def why_it_matters(facts: Facts, about: News) -> Move:
    """Say in one sentence what it has to do with the role."""
    role = facts.application.role
    if told(facts, about) is None:
        return SILENT
    if about is News.AVAILABILITY:
        return ways(
            ("role",),
            f"I wanted you to have it while you plan for the {role} role.",
            "It may help you in your planning.",
            rank=FIT,
        )
    return ways(
        ("role",),
        f"I thought it might be of use to you in filling the {role} role.",
        f"It bears on what the {role} role asks for, so I did not want to keep it back.",
        rank=FIT,
    )


def missing_news(facts: Facts, about: News) -> tuple[Question, ...]:
    """Ask what has changed."""
    if told(facts, about) is not None:
        return ()
    asks = (
        "What have you learned, passed or been given?"
        if about is News.QUALIFICATION
        else "When are you free, or from when can you begin?"
    )
    return (Question("news", asks, "The new fact is the reason for writing."),)
