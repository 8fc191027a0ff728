"""What draws the candidate to the role, and that it still does."""

from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.mission import mission
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.outline import INTEREST, Move, one_of, ways


def interest(facts: Facts) -> Move:
    """Say what draws the candidate to the role (R004, R090)."""
    case = facts.application
    plain = ways(
        ("role", "company"),
        f"After our conversation the {case.role} role interests me even more.",
        f"I would be glad to take this work on at {case.company}.",
        "The conversation confirmed for me that this is the work I am looking for.",
        "This is the kind of work I hope to do next.",
        f"My interest in working with you at {case.company} has grown since we spoke.",
        f"I left with a stronger wish to do this work at {case.company}.",
        f"The more I think about it, the more I would like to work as {case.role} with you.",
    )
    told = any(drawn(facts, each.body) for each in facts.siblings)
    return one_of(plain if told or not case.mission else _by_the_mission(facts), rank=INTEREST)


def drawn(facts: Facts, text: str) -> bool:
    """Tell whether a text speaks of the mission already."""
    return bool(facts.application.mission) and mission(facts.application.mission).text in text


def _by_the_mission(facts: Facts) -> Move:
    case, aim = facts.application, mission(facts.application.mission)
    reason = _reason(aim.form, aim.text)
    return ways(
        ("mission", "role", "company"),
        f"What draws me to {case.company} is {reason}.",
        f"The {case.role} role interests me because of {reason}."
        if aim.form is not Form.SENTENCE
        else f"The {case.role} role interests me because {aim.text}.",
        f"The reason I would like to join {case.company} is {reason}.",
    )


def _reason(form: Form, aim: str) -> str:
    """Give the mission as what can follow "is" or "because of"."""
    if form is Form.INFINITIVE:
        return f"your aim {aim}"
    if form is Form.SENTENCE:
        return f"that {aim}"
    return f"your work on “{aim}”" if form is Form.OPAQUE else f"your work on {aim}"


def still_interested(facts: Facts) -> Move:
    """Say that the interest holds (R106, R119)."""
    case = facts.application
    plain = ways(
        ("role", "company"),
        f"I remain interested in working at {case.company}.",
        f"My interest in {case.company} and in this work has not changed.",
        f"I would still be glad to work as {case.role} with you.",
        "My interest in the work is as strong as it was then.",
    )
    if not case.mission:
        return one_of(plain, rank=INTEREST)
    aim = mission(case.mission)
    reason = _reason(aim.form, aim.text)
    return one_of(
        ways(
            ("mission", "role"),
            f"I remain interested in the role, above all because of {reason}."
            if aim.form is not Form.SENTENCE
            else f"I remain interested in the role, above all because {aim.text}.",
            f"What drew me to the role still does: {reason}.",
        ),
        plain,
        rank=INTEREST,
    )
