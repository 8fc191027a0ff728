"""What the interview left open, and what is asked about the way on."""

from afterword.core.model.interview import OpenQuestion
from afterword.core.prose import capital
from afterword.core.writing.facts import Facts
from afterword.core.writing.notes.phrase import Form, Phrase
from afterword.core.writing.notes.question import question
from afterword.core.writing.outline import NEXT_STEPS, QUESTION, SILENT, Move, ways


def open_questions(facts: Facts) -> Move:
    """Ask at most two things that only this person can answer (R020, R021, C12)."""
    asked = [each for each in facts.questions if _is_to_be_asked(each, facts)][:2]
    ids = tuple(f"question-{facts.questions.index(each) + 1}" for each in asked)
    read = [question(each.question, name=facts.to.name) for each in asked]
    if not read:
        return SILENT
    texts = _one(read[0]) if len(read) == 1 else _two(read[0], read[1])
    return ways(ids, *texts, rank=QUESTION)


def _is_to_be_asked(each: OpenQuestion, facts: Facts) -> bool:
    """Tell whether it is for the recipient; what is for anyone is asked of the first only."""
    return not each.researchable and bool(each.to or (facts.met and not facts.siblings))


def _one(asked: Phrase) -> tuple[str, ...]:
    if asked.form is Form.INDIRECT:
        return (
            f"One thing I did not get to ask is {asked.text}.",
            f"I would still like to know {asked.text}.",
            f"If you can say it, I would be glad to know {asked.text}.",
        )
    if asked.form is Form.QUESTION:
        return (
            f"One thing I did not get to ask: {asked.text}?",
            f"May I ask one thing we did not reach: {asked.text}?",
            f"There is one question I have kept: {asked.text}?",
        )
    return (
        f"One thing we did not reach is {asked.text}; I would be glad to hear more about it.",
        f"I would still like to hear more about {asked.text}.",
    )


def _two(first: Phrase, second: Phrase) -> tuple[str, ...]:
    if first.form is second.form is Form.INDIRECT:
        return (
            f"I would still like to know {first.text}, and {second.text}.",
            f"Two things I did not get to ask are {first.text} and {second.text}.",
        )
    if first.form is second.form is Form.QUESTION:
        return (
            f"Two things I did not get to ask: {capital(first.text)}? {capital(second.text)}?",
            f"May I ask two things? {capital(first.text)}? And: {capital(second.text)}?",
        )
    return (f"{_one(first)[0]} {_one(second)[1]}",)


def next_steps(facts: Facts) -> Move:
    """Ask once about the next steps, and only when no date is known (R044, C11)."""
    known = facts.deadline is not None
    told = [each.body for each in facts.siblings]
    asked = any("next step" in each or "goes on from here" in each for each in told)
    if known or asked:
        return SILENT
    return ways(
        (),
        "Could you tell me what the next steps are?",
        "When it suits you, I would be glad to know what the next steps are.",
        "I would be glad to hear from you how it goes on from here.",
        formal=("I would be grateful to learn from you what the next steps will be.",),
        rank=NEXT_STEPS,
    )
