"""What the candidate can do, beside what the role needs."""

import re

from afterword.core.model.application import Requirement
from afterword.core.model.candidate import Skill
from afterword.core.model.followup import Question
from afterword.core.model.naming import slug
from afterword.core.prose import capital
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.deed import deed
from afterword.core.writing.notes.need import need
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.outline import FIT, QUESTION, SILENT, Choice, Move, ways


def matched(facts: Facts) -> list[tuple[int, Requirement, Skill]]:
    """Give the needs that a recorded skill answers, with their numbers."""
    case = facts.application
    return [
        (n, each, skill)
        for n, each in enumerate(case.requirements, 1)
        if (skill := case.candidate.skill(each.met_by)) is not None
    ]


def skill_for_a_need(facts: Facts) -> Move:
    """Answer one need of the role with one skill and its evidence (R013, R032)."""
    choices = [
        Choice(text, (f"requirement-{n}", f"skill-{slug(skill.name)}"))
        for n, requirement, skill in matched(facts)
        for text in _answers(requirement, skill)
    ]
    return Move(tuple(choices), FIT)


def _answers(requirement: Requirement, skill: Skill) -> tuple[str, ...]:
    wanted, shown = need(requirement.need), deed(skill.evidence)
    calls = f"“{wanted.text}”" if wanted.form is Form.OPAQUE else wanted.text
    if not skill.evidence.strip():
        return _by_name(calls, skill.name)
    if shown.form is Form.DEED:
        return _by_deed(calls, shown.text, gerund=wanted.form is Form.GERUND)
    if shown.form is Form.GERUND:
        return (
            f"For {calls} I bring experience in {shown.text}.",
            f"When it comes to {calls}, I can draw on experience in {shown.text}.",
            f"You are looking for {calls}; I have experience in {shown.text}.",
        )
    if shown.form is Form.NOUN and MEASURED.match(shown.text):
        return (
            f"For {calls} I can draw on {shown.text}.",
            f"When it comes to {calls}, I can draw on {shown.text}.",
            f"You are looking for {calls}; I would bring {shown.text}.",
        )
    return (
        f"For {calls} I have this to offer: {shown.text}.",
        f"You are looking for {calls}, and here I can point to one thing: {shown.text}.",
    )


MEASURED = re.compile(r"(?:\d|an?\b|the\b|my\b|(?:two|three|four|five|six|seven|eight|nine|ten)\b)")
"""How a noun begins that can follow "I can draw on": ten years of night shifts."""


def _by_deed(calls: str, done: str, *, gerund: bool) -> tuple[str, ...]:
    texts = (
        f"For {calls} I can build on experience: I {done}.",
        f"You are looking for {calls}; I {done}.",
        f"When it comes to {calls}, I can speak from experience: I {done}.",
        f"The role calls for {calls}, and there I am on known ground: I {done}.",
        f"As for {calls}, I {done}.",
    )
    if not gerund:
        return texts
    return (
        *texts,
        f"{capital(calls)} is close to what I have done before: I {done}.",
        f"{capital(calls)} would not be new to me: I {done}.",
    )


def _by_name(calls: str, name: str) -> tuple[str, ...]:
    if calls.casefold() == name.casefold():
        return (
            f"You are looking for {calls}, and that is what I would bring.",
            f"With {calls}, which the role calls for, I am at home.",
        )
    return (
        f"For {calls} I would bring what I know of {name}.",
        f"You are looking for {calls}, and {name} is what I would bring.",
    )


def undiscussed(facts: Facts) -> Move:
    """Name a skill that did not come up enough (R058)."""
    if facts.interview is None:
        return SILENT
    needed = {skill.name.casefold() for _, _, skill in matched(facts)}
    for name in facts.interview.undiscussed:
        skill = facts.application.candidate.skill(name)
        done = deed(skill.evidence) if skill else None
        told = any(done and done.text in each.body for each in facts.siblings)
        if skill and done and done.form is Form.DEED and not told and name.casefold() not in needed:
            return ways(
                (f"skill-{slug(skill.name)}",),
                f"One thing we did not reach is {_named(name)}: I {done.text}.",
                f"We hardly spoke about {_named(name)}, so let me add that I {done.text}.",
                f"There was no time for {_named(name)}; I {done.text}.",
                rank=QUESTION,
            )
    return SILENT


def _named(skill: str) -> str:
    """Write the name of a skill in the middle of a sentence."""
    return need(skill).text


def missing_skill(facts: Facts) -> tuple[Question, ...]:
    """Ask for a skill that answers what the role needs."""
    if matched(facts):
        return ()
    return (
        Question(
            "skill",
            "Which of your skills answers what the role needs, and where have you shown it?",
            "One skill beside one need says more than any praise of oneself.",
        ),
    )
