"""Answers to what they wrote."""

from afterword.core.model.followup import Question
from afterword.core.model.happening import Meaning
from afterword.core.model.naming import slug
from afterword.core.writing.facts import Facts
from afterword.core.writing.moves.days import dated, interview_id
from afterword.core.writing.moves.thanks import topics, was_asked
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.notes.topic import topic
from afterword.core.writing.outline import SILENT, TOPIC, Move, ways


def thanks_for_word(facts: Facts) -> Move:
    """Thank for word of a delay or a hold, and accept it (T17, T22)."""
    role = facts.application.role
    if facts.reply and facts.reply.meaning is Meaning.ON_HOLD:
        return ways(
            ("reply", "role"),
            f"Thank you for telling me that the {role} role is on hold.",
            f"Thank you for letting me know that the {role} role has to wait.",
        )
    return ways(
        ("reply", "role"),
        f"Thank you for letting me know how things stand with the {role} role.",
        f"Thank you for your message about the {role} role.",
        f"Thank you for keeping me informed about the {role} role.",
    )


def gladly_wait(facts: Facts) -> Move:
    """Accept the date they named, or the wait, and ask for nothing (content matrix)."""
    if facts.reply and facts.reply.meaning is Meaning.ON_HOLD:
        return ways(
            ("role",),
            "I understand; my interest stays, and I would be glad to hear from you when it opens "
            "again.",
            "I understand, and my interest stays until it goes on.",
        )
    if facts.deadline and facts.deadline >= facts.now.date():
        day = dated(facts.deadline, facts)
        return ways(
            ("date",),
            f"I will gladly wait until {day}.",
            f"{day} suits me well, and I remain interested.",
            f"That is no trouble at all, and I will wait for word from you around {day}.",
        )
    return ways(
        ("role",),
        "I will gladly wait until you have decided.",
        "That is no trouble at all; I remain interested.",
    )


def thanks_for_the_answer(facts: Facts) -> Move:
    """Thank for what they wrote, according to what it means (T18)."""
    role, answer = facts.application.role, facts.reply
    meaning = answer.meaning if answer else None
    if meaning is Meaning.NEXT_ROUND:
        return ways(
            ("reply", "role"),
            f"Thank you for the invitation to go on with the {role} role; I am glad of it.",
            f"Thank you for your message. I am glad that it goes on with the {role} role.",
        )
    if meaning is Meaning.REDIRECT and answer and answer.refers_to and not facts.deadline:
        return ways(
            ("reply",),
            f"Thank you for your message. I will turn to {answer.refers_to}.",
            f"Thank you for telling me whom to write to; I will turn to {answer.refers_to}.",
        )
    return ways(
        ("reply", "role"),
        f"Thank you for your message about the {role} role.",
        f"Thank you for writing to me about the {role} role.",
    )


def missing_answer(facts: Facts) -> tuple[Question, ...]:
    """Ask for what only the candidate can answer: a time, a paper, a yes."""
    asks = {
        Meaning.NEXT_ROUND: "Which time do you take, and is there anything to settle first?",
        Meaning.ASKS_FOR_SOMETHING: "What do you answer to what they ask for?",
    }
    meaning = facts.reply.meaning if facts.reply else None
    if meaning not in asks:
        return ()
    who = slug(facts.to.name)
    return (Question(f"answer-{who}", asks[meaning], "It is not recorded, and never invented."),)


def thanks_for_the_no(facts: Facts) -> Move:
    """Thank for the answer, and say nothing against it (T21, P73, P76)."""
    role = facts.application.role
    return ways(
        ("reply", "role"),
        f"Thank you for letting me know your decision on the {role} role.",
        f"Thank you for telling me how you have decided on the {role} role.",
        f"Thank you for your message and for being clear about the {role} role.",
    )


def one_good_thing(facts: Facts) -> Move:
    """Name one thing of the talk that was good (content matrix)."""
    told = [each for each in topics(facts) if not was_asked(topic(each.text).text)]
    if not told:
        return ways(
            interview_id(facts),
            "I am glad to have met you and to have learned about your work.",
            "Our conversation was useful to me, and I am glad of it.",
        )
    about = topic(told[0].text, name=facts.to.name)
    texts = {
        Form.CLAUSE: (
            f"I was glad to learn {about.text}.",
            f"It was good to hear from you {about.text}.",
        ),
        Form.SENTENCE: (f"I was glad to learn from you that {about.text}.",),
        Form.OPAQUE: (f"I was glad of what you told me about “{about.text}”.",),
    }.get(
        about.form,
        (
            f"I learned a good deal from what you told me about {about.text}.",
            f"I was glad to hear from you about {about.text}.",
        ),
    )
    return ways((told[0].id,), *texts, rank=TOPIC)


def door_open(facts: Facts) -> Move:
    """Keep the door open."""
    company = facts.application.company
    return ways(
        ("company",),
        f"If something suitable comes up at {company} later on, I would be glad to hear from you.",
        f"Should another role at {company} come up, please think of me.",
        f"I would be glad to be considered again when {company} is looking.",
    )


def feedback(facts: Facts) -> Move:
    """Ask at most once for one thing to learn from; nobody is pressed for it (P74 to P76)."""
    if not facts.met:
        return SILENT
    return ways(
        (),
        "If you have a moment one day, one thing I could do better would help me.",
        "If you can name one thing I could do better, I would be grateful; if not, I understand.",
        rank=TOPIC + 1,
    )
