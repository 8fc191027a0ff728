"""The thank-you by e-mail (R011 to R014, R091 to R096, content matrix)."""

from afterword.core.model.application import Requirement
from afterword.core.model.candidate import Skill
from afterword.core.model.followup import Kind, Question
from afterword.core.model.naming import slug
from afterword.core.prose import capital, sentence
from afterword.core.writing.facts import Facts
from afterword.core.writing.grammar import asked, deed, form, phrase
from afterword.core.writing.moves import dated, day_of, interest, interview_id, missing_topic
from afterword.core.writing.outline import Choice, Move, Outline, Sketch, ways


def sketch(facts: Facts) -> Sketch:
    """Thank for a thing that was said, answer a need with a skill, ask what was left open."""
    case = facts.application
    thanks = _thanks(facts)
    return Sketch(
        subject=f"Thank you: {case.role} interview, {case.candidate.name}",
        paragraphs=(
            (thanks, _thought(facts), _second_topic(facts)),
            (_skill(facts), _undiscussed(facts), interest(facts)),
            (_promise(facts), _questions(facts), _next_steps(facts)),
        ),
        missing=_missing(facts),
    )


def _thanks(facts: Facts) -> Move:
    """Fuse the thanks with a topic; a bare thank-you could be anybody's."""
    day = day_of(facts)
    if not facts.topics:
        role = facts.application.role
        when = f" on {day}" if day else ""
        return (
            Choice(
                f"Thank you for your time{when} and for talking with me about the {role} role.",
                ("role", *interview_id(facts)),
            ),
        )
    topic = phrase(facts.topics[0].about)
    ids = (f"topic-{slug(facts.to.name)}-1", *interview_id(facts))
    kind = form(topic)
    if kind == "clause":
        return ways(
            ids,
            f"Thank you for explaining {topic}.",
            f"Thank you for taking the time on {day} to explain {topic}.",
            f"Thank you for your time on {day}, and for explaining {topic}.",
            f"Thank you for your time on {day}; I was glad to hear {topic}.",
        )
    if kind == "sentence":
        return ways(
            ids,
            f"Thank you for our conversation on {day}; that {topic} has stayed with me.",
            f"Thank you for telling me on {day} that {topic}.",
        )
    return ways(
        ids,
        f"Thank you for talking with me on {day} about {topic}.",
        f"Thank you for our conversation on {day}, above all about {topic}.",
        f"I enjoyed hearing you talk about {topic}; thank you for your time on {day}.",
        f"Thank you for your time on {day} and for what you told me about {topic}.",
    )


def _thought(facts: Facts) -> Move:
    """Add the candidate's own view, in their own words (R099)."""
    thoughts = [each.thought for each in facts.topics if each.thought.strip()]
    if not thoughts:
        return ()
    return (Choice(sentence(thoughts[0]), (f"topic-{slug(facts.to.name)}-1",)),)


def _second_topic(facts: Facts) -> Move:
    if len(facts.topics) < 2:
        return ()
    topic = phrase(facts.topics[1].about)
    ids = (f"topic-{slug(facts.to.name)}-2",)
    if form(topic) == "clause":
        return ways(
            ids,
            f"It was also useful to hear {topic}.",
            f"I have been thinking as well about {topic}.",
        )
    if form(topic) == "sentence":
        return ways(ids, f"I also took with me that {topic}.")
    return ways(
        ids,
        f"What you said about {topic} was just as useful to me.",
        f"I have been thinking as well about {topic}.",
    )


def matched(facts: Facts) -> list[tuple[int, Requirement, Skill]]:
    """Give the needs that a recorded skill answers, with their numbers."""
    case = facts.application
    return [
        (n, need, skill)
        for n, need in enumerate(case.requirements, 1)
        if (skill := case.candidate.skill(need.met_by)) is not None
    ]


def _skill(facts: Facts) -> Move:
    """Answer one need of the role with one skill and its evidence (R013)."""
    choices: list[Choice] = []
    for n, requirement, skill in matched(facts):
        ids = (f"requirement-{n}", f"skill-{slug(skill.name)}")
        need, name = phrase(requirement.need), phrase(skill.name)
        done = deed(skill.evidence)
        if done:
            choices += ways(
                ids,
                f"For {need} I can build on experience: I {done}.",
                f"That the role calls for {need} suits me well: I {done}.",
                f"{capital(need)} is close to what I have done before: I {done}.",
                f"As for {need}, I {done}.",
            )
        elif skill.evidence.strip():
            choices += ways(ids, f"For {need} I would bring {name}: {phrase(skill.evidence)}.")
        else:
            choices += ways(ids, f"For {need} I would bring my {name}.")
    return tuple(choices)


def _undiscussed(facts: Facts) -> Move:
    """Name a skill that did not come up enough (R058)."""
    if facts.interview is None:
        return ()
    needed = {skill.name.casefold() for _, _, skill in matched(facts)}
    for name in facts.interview.undiscussed:
        skill = facts.application.candidate.skill(name)
        told = any(skill and phrase(skill.evidence) in each.body for each in facts.siblings)
        done = deed(skill.evidence) if skill and not told else None
        if skill and done and skill.name.casefold() not in needed:
            return ways(
                (f"skill-{slug(skill.name)}",),
                f"One thing we did not reach is {phrase(skill.name)}: I {done}.",
                f"We hardly spoke about {phrase(skill.name)}, so let me add that I {done}.",
            )
    return ()


def _promise(facts: Facts) -> Move:
    """Name what was promised (R043)."""
    if facts.interview is None:
        return ()
    for promise in facts.interview.promises:
        if promise.to in {"", facts.to.name}:
            what = phrase(promise.what)
            if promise.file:
                return ways(
                    ("promise-1",),
                    f"As promised, I have attached {what}.",
                    f"I have attached {what}, as promised.",
                )
            due = f" by {dated(promise.due, facts)}" if promise.due else ""
            return ways(("promise-1",), f"I will send you {what}{due}, as promised.")
    return ()


def _questions(facts: Facts) -> Move:
    """Ask at most two questions that only this person can answer (R020, R021, C12)."""
    if facts.interview is None:
        return ()
    questions = [
        asked(each.question)
        for each in facts.interview.open_questions
        if not each.researchable
        and (each.to == facts.to.name or (not each.to and not facts.siblings))
    ][:2]
    if len(questions) == 2:
        joined = f"{questions[0]} And {questions[1]}"
        return ways(("question-1",), f"Two things I did not get to ask: {joined}")
    return tuple(
        choice
        for each in questions
        for choice in ways(
            ("question-1",),
            f"One thing I did not get to ask: {each}",
            f"May I ask one thing we did not reach: {each}",
        )
    )


def _next_steps(facts: Facts) -> Move:
    """Ask once about the next steps, and only when no date is known (R044, C11)."""
    known = facts.deadline is not None
    if known or any("next step" in each.body for each in facts.siblings):
        return ()
    return ways(
        (),
        "Could you tell me what the next steps are?",
        "When it suits you, I would be glad to know what the next steps are.",
    )


def _missing(facts: Facts) -> tuple[Question, ...]:
    missing = () if facts.topics else missing_topic(facts)
    if not matched(facts):
        missing += (
            Question(
                "skill",
                "Which of your skills answers what the role needs, and where have you shown it?",
                "One skill beside one need says more than any praise of oneself.",
            ),
        )
    return missing


thank_you = Outline(Kind.THANK_YOU, "email", sketch)
