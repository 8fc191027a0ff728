"""Things that several kinds of letters say."""

from datetime import date

from afterword.core.model.application import Application
from afterword.core.model.candidate import Spelling
from afterword.core.model.followup import Question
from afterword.core.model.interview import Format
from afterword.core.model.naming import slug
from afterword.core.writing.facts import Facts
from afterword.core.writing.grammar import phrase
from afterword.core.writing.outline import Choice, Move, ways


def spelling(application: Application) -> Spelling:
    """Give the spelling of a letter: the candidate's own, or else that of the company's country."""
    by_country = Spelling.AMERICAN if application.country == "US" else Spelling.BRITISH
    return application.candidate.style.spelling or by_country


def dated(day: date, facts: Facts) -> str:
    """Write a day as the candidate does: October 13, or 13 October."""
    if spelling(facts.application) is Spelling.AMERICAN:
        return f"{day:%B} {day.day}"
    return f"{day.day} {day:%B}"


def day_of(facts: Facts) -> str:
    """Name the day of the interview; nothing when there was none."""
    return dated(facts.interview.starts, facts) if facts.interview else ""


def interview_id(facts: Facts) -> tuple[str, ...]:
    """Give the id of the interview fact, if there is one."""
    return (f"interview-{facts.held.index(facts.interview) + 1}",) if facts.interview else ()


def interest(facts: Facts) -> Move:
    """Say what draws the candidate to the role (R004, R090)."""
    case = facts.application
    told = any(case.mission and phrase(case.mission) in each.body for each in facts.siblings)
    if case.mission and not told:
        mission = phrase(case.mission)
        return ways(
            ("mission", "role"),
            f"What draws me to {case.company} is your work on {mission}.",
            f"The {case.role} role interests me because of your work on {mission}.",
            f"Your work on {mission} is the reason I would like to join {case.company}.",
        )
    return ways(
        ("role", "company"),
        f"After our conversation the {case.role} role interests me even more.",
        f"I would be glad to take this work on at {case.company}.",
        "The conversation confirmed for me that this is the work I am looking for.",
        "This is the kind of work I hope to do next.",
        f"My interest in working with you at {case.company} has grown since we spoke.",
    )


def still_interested(facts: Facts) -> Move:
    """Say that the interest holds (R106)."""
    case = facts.application
    if case.mission:
        mission = phrase(case.mission)
        return ways(
            ("mission", "role"),
            f"I remain very interested in it, above all because of your work on {mission}.",
            f"Your work on {mission} is still what draws me to it.",
        )
    return ways(
        ("role", "company"),
        f"I remain interested in working at {case.company}.",
        f"My interest in {case.company} and in this work has not changed.",
    )


def thanks_again(facts: Facts) -> Move:
    """Recall the interview with thanks, in the recipient's part or in that of others."""
    case, day = facts.application, day_of(facts)
    ids = ("role", *interview_id(facts))
    if facts.interview is None:
        return (Choice(f"Thank you for considering me for the {case.role} role.", ids),)
    if facts.met:
        onsite = facts.interview.format is Format.ONSITE
        meeting = "meeting me" if onsite else "speaking with me"
        return ways(
            ids,
            f"Thank you again for the conversation about the {case.role} role on {day}.",
            f"Thank you once more for {meeting} on {day} about the {case.role} role.",
        )
    return ways(
        ids,
        f"On {day} I was interviewed for the {case.role} role, and I am grateful for that "
        "conversation.",
        f"Thank you for arranging my interview for the {case.role} role on {day}.",
    )


def missing_topic(facts: Facts) -> tuple[Question, ...]:
    """Ask what the recipient talked about; it is never invented."""
    name = facts.to.name
    return (
        Question(
            f"topic-{slug(name)}",
            f"What did {name} talk about with you?",
            "A letter without one thing that only you two spoke about could be anybody's.",
        ),
    )
