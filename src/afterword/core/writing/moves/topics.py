"""What the recipient talked about, and what the candidate thinks of it."""

from afterword.core.model.followup import Question
from afterword.core.model.naming import slug
from afterword.core.prose import sentence
from afterword.core.writing.facts import Fact, Facts
from afterword.core.writing.moves.thanks import topics, was_asked
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.notes.thought import thought
from afterword.core.writing.notes.topic import topic
from afterword.core.writing.outline import QUESTION, SILENT, TOPIC, Move, ways
from afterword.core.writing.words import words

FEWEST = 4
"""Words of a view that is no sentence; fewer say nothing to anybody else."""


def view(facts: Facts) -> Move:
    """Add the candidate's own view of it, in their own words (R099)."""
    views = [each for each in facts.listed if each.kind == "view"]
    if not views or not facts.topics:
        return SILENT
    own = thought(views[0].text, name=facts.to.name)
    if own.form is Form.SENTENCE:
        return ways(
            (views[0].id,),
            sentence(own.text),
            f"One thought since then: {own.text}.",
            f"It has kept me thinking: {own.text}.",
            rank=TOPIC,
        )
    if len(words(own.text)) < FEWEST:
        return SILENT
    return ways(
        (views[0].id,),
        f"One thought I have had since: {own.text}.",
        f"What came to my mind later: {own.text}.",
        rank=TOPIC,
    )


def second_topic(facts: Facts) -> Move:
    """Take up another thing that was said."""
    told = topics(facts)
    return _taken_up(told[1], facts) if len(told) > 1 else SILENT


def _taken_up(fact: Fact, facts: Facts) -> Move:
    about = topic(fact.text, name=facts.to.name)
    if was_asked(about.text):
        return ways((fact.id,), f"I have been thinking as well about {about.text}.", rank=QUESTION)
    texts = {
        Form.CLAUSE: (
            f"It was also useful to hear {about.text}.",
            f"I have been thinking as well about {about.text}.",
            f"And I am glad to know now {about.text}.",
        ),
        Form.SENTENCE: (
            f"I also took with me that {about.text}.",
            f"It was good to know as well that {about.text}.",
        ),
        Form.OPAQUE: (f"I also took with me what you said about “{about.text}”.",),
    }.get(
        about.form,
        (
            f"What you said about {about.text} was just as useful to me.",
            f"I have been thinking as well about {about.text}.",
            f"I was also glad to hear about {about.text}.",
        ),
    )
    return ways((fact.id,), *texts, rank=QUESTION)


def still_thinking(facts: Facts) -> Move:
    """Come back to one thing the recipient said (R107)."""
    told = topics(facts)
    if not told:
        return SILENT
    about = topic(told[0].text, name=facts.to.name)
    if was_asked(about.text):
        return ways((told[0].id,), f"I have thought further about {about.text}.", rank=TOPIC)
    texts = {
        Form.SENTENCE: (
            f"I have kept in mind that {about.text}.",
            f"It has stayed with me that {about.text}.",
        ),
        Form.OPAQUE: (f"I have kept in mind what you said about “{about.text}”.",),
        Form.CLAUSE: (
            f"I have thought further about {about.text}.",
            f"I keep thinking about {about.text}.",
        ),
    }.get(
        about.form,
        (
            f"What you told me about {about.text} is still on my mind.",
            f"I have thought further about {about.text}.",
            f"I often think of what you said about {about.text}.",
        ),
    )
    return ways((told[0].id,), *texts, rank=TOPIC)


def missing_topic(facts: Facts) -> tuple[Question, ...]:
    """Ask what the recipient talked about; it is never invented."""
    name = facts.to.name
    if facts.topics or not facts.met:
        return ()
    return (
        Question(
            f"topic-{slug(name)}",
            f"What did {name} talk about with you?",
            "A letter without one thing that only you two spoke about could be anybody's.",
        ),
    )
