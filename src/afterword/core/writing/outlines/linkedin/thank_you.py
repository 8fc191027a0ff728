"""The thank-you by LinkedIn, for whoever is connected or asked for it (content matrix, P57, P58).

Whoever is not connected can only be sent an invitation with a note, which holds 200 signs.
"""

from afterword.core.model.followup import Kind
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.fit import skill_for_a_need
from afterword.core.writing.moves.interest import interest
from afterword.core.writing.moves.thanks import thanks_for_a_topic, topics, was_asked
from afterword.core.writing.moves.topics import missing_topic, view
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.notes.topic import topic
from afterword.core.writing.outline import (
    SILENT,
    TOPIC,
    Move,
    Outline,
    Shape,
    Sketch,
    paragraphs,
    ways,
)

NOTE = 200
"""Signs of a note with an invitation on a free account (P57)."""
MESSAGE = 1900
"""Signs of a message (P58)."""


def sketch(facts: Facts) -> Sketch:
    """Thank for one thing that was said, in a message or in the few signs of a note."""
    if connected(facts):
        return Sketch(
            parts=paragraphs(
                (thanks_for_a_topic(facts), view(facts)),
                (skill_for_a_need(facts), interest(facts)),
            ),
            words=90,
            signs=MESSAGE,
            shape=Shape.MESSAGE,
            missing=missing_topic(facts),
        )
    return Sketch(
        parts=paragraphs((short_thanks(facts), in_touch(facts))),
        signs=NOTE,
        shape=Shape.NOTE,
        missing=missing_topic(facts),
    )


def connected(facts: Facts) -> bool:
    """Tell whether the recipient is a connection."""
    return any(each.connected for each in facts.to.channels if each.channel == "linkedin")


def short_thanks(facts: Facts) -> Move:
    """Thank in a few words."""
    told = topics(facts)
    plain = ways(("role",), "thank you for our conversation.", "thank you for your time.")
    if not told:
        return plain
    about = topic(told[0].text, name=facts.to.name)
    if was_asked(about.text):
        return ways((told[0].id,), f"thank you for {about.text}.")
    text = {
        Form.CLAUSE: f"thank you for explaining {about.text}.",
        Form.SENTENCE: f"thank you for telling me that {about.text}.",
        Form.OPAQUE: f"thank you for what you said about “{about.text}”.",
    }.get(about.form, f"thank you for talking with me about {about.text}.")
    return ways((told[0].id,), text)


def in_touch(facts: Facts) -> Move:
    """Say why the invitation comes."""
    company = facts.application.company
    return (
        ways(
            (),
            "I would be glad to stay in touch.",
            "Staying in touch would be a pleasure.",
            f"I would be glad to stay in touch, whatever {company} decides.",
            rank=TOPIC,
        )
        if facts.interview
        else SILENT
    )


thank_you = Outline(Kind.THANK_YOU, "linkedin", sketch)
