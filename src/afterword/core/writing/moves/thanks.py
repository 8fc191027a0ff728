"""Thanks: fused with what was said, for a bare thank-you could be anybody's."""

from datetime import timedelta

from afterword.core.model.contact import Role
from afterword.core.model.interview import Format
from afterword.core.writing.facts import Fact, Facts
from afterword.core.writing.moves.days import day_of, interview_id, on_the_day
from afterword.core.writing.notes.phrase import Form
from afterword.core.writing.notes.topic import topic
from afterword.core.writing.outline import QUESTION, SILENT, TOPIC, Move, ways

MEETING = {Format.ONSITE: "meeting me", Format.PHONE: "speaking with me"}
"""What an interviewer did, by the way the interview was held."""


def meeting(facts: Facts) -> str:
    """Say what the interviewer did: met or spoke with the candidate."""
    held = facts.interview
    return MEETING.get(held.format, "talking with me") if held else "talking with me"


def topics(facts: Facts) -> list[Fact]:
    """Give what the recipient talked about in the latest interview, as facts."""
    listed = [each for each in facts.listed if each.kind == "topic"]
    return listed[: len(facts.topics)]


def thanks_for_a_topic(facts: Facts) -> Move:
    """Thank for the time and for one thing the recipient talked about (R092, R012)."""
    told = topics(facts)
    if not told:
        return thanks_for_the_time(facts)
    about, ids = topic(told[0].text, name=facts.to.name), (told[0].id, *interview_id(facts))
    frames = {
        Form.CLAUSE: _for_a_clause,
        Form.SENTENCE: _for_a_sentence,
        Form.OPAQUE: _for_a_quote,
    }
    return frames.get(about.form, _for_a_noun)(about.text, ids, facts)


def was_asked(about: str) -> bool:
    """Tell whether a topic is what the recipient asked for, which they did not explain."""
    return about.startswith(("your question", "your request"))


def _for_a_noun(about: str, ids: tuple[str, ...], facts: Facts) -> Move:
    day = on_the_day(facts)
    if was_asked(about):
        return ways(
            ids,
            f"Thank you for our conversation{day} and for {about}.",
            f"Thank you for your time{day}; I have thought further about {about}.",
            f"Since our conversation{day} I have thought further about {about}; thank you for your "
            "time.",
        )
    return ways(
        ids,
        f"Thank you for {meeting(facts)}{day} about {about}."
        if meeting(facts) != "meeting me"
        else f"Thank you for meeting me{day} and for telling me about {about}.",
        f"Thank you for our conversation{day}, above all for what you told me about {about}.",
        f"Thank you for your time{day}; I was glad to hear from you about {about}.",
        f"What you told me{day} about {about} has stayed with me, and I thank you for your time.",
        f"Our conversation{day} about {about} gave me a clearer picture of the work; thank you "
        "for it.",
        f"I have thought more than once about what you told me{day} about {about}; thank you for "
        "your time.",
        formal=(
            f"I would like to thank you for our conversation{day}, above all about {about}.",
            f"Please accept my thanks for your time{day} and for what you told me about {about}.",
            f"Thank you very much for receiving me{day} and for speaking with me about {about}.",
        ),
    )


def _for_a_clause(about: str, ids: tuple[str, ...], facts: Facts) -> Move:
    """Put the day first: after a clause it would belong to the clause."""
    day = on_the_day(facts)
    return ways(
        ids,
        f"Thank you for our conversation{day} and for explaining {about}.",
        f"Thank you for your time{day}; I was glad to hear {about}.",
        f"Thank you for {meeting(facts)}{day} and for telling me {about}.",
        f"It helped me{day} to hear {about}, and I thank you for your time.",
        f"Hearing from you{day} {about} gave me a clearer picture of the work; thank you for it."
        if day
        else f"Hearing from you {about} gave me a clearer picture of the work; thank you for it.",
        f"I have been thinking since our conversation{day} about {about}; thank you for your time.",
        formal=(
            f"I would like to thank you for our conversation{day} and for explaining {about}.",
            f"Thank you very much for your time{day}; it was of value to me to hear {about}.",
        ),
    )


def _for_a_sentence(about: str, ids: tuple[str, ...], facts: Facts) -> Move:
    day = on_the_day(facts)
    return ways(
        ids,
        f"Thank you for our conversation{day} and for telling me that {about}.",
        f"Thank you for your time{day}; it was useful to me to hear that {about}.",
        f"Thank you for {meeting(facts)}{day}. I keep coming back to what you told me: that "
        f"{about}.",
        f"That {about} has stayed with me since our conversation{day}, and I thank you for your "
        "time.",
        formal=(f"I would like to thank you for your time{day} and for telling me that {about}.",),
    )


def _for_a_quote(about: str, ids: tuple[str, ...], facts: Facts) -> Move:
    day = on_the_day(facts)
    return ways(
        ids,
        f"Thank you for our conversation{day} and for what you told me about “{about}”.",
        f"Thank you for your time{day}; what you said on “{about}” has stayed with me.",
        f"Thank you for {meeting(facts)}{day}, above all about “{about}”.",
    )


def thanks_for_the_time(facts: Facts) -> Move:
    """Thank for the interview as such, or for arranging it."""
    role, day = facts.application.role, on_the_day(facts)
    ids = ("role", *interview_id(facts))
    if facts.interview is None:
        return ways(
            ids,
            f"Thank you for considering me for the {role} role.",
            f"Thank you for your time and for looking at me for the {role} role.",
        )
    if facts.met:
        return ways(
            ids,
            f"Thank you for your time{day} and for {meeting(facts)} about the {role} role.",
            f"Thank you for our conversation{day} about the {role} role.",
            f"I am grateful for the time you gave me{day} and for our conversation about the "
            f"{role} role.",
            formal=(f"I would like to thank you for our conversation{day} about the {role} role.",),
        )
    return ways(ids, *_for_arranging(role, facts))


def _for_arranging(role: str, facts: Facts) -> tuple[str, ...]:
    place = f" at {facts.application.company}" if facts.to.role is Role.AGENT else ""
    day = on_the_day(facts)
    return (
        f"Thank you for arranging my interview{day} for the {role} role{place}.",
        f"Thank you for making the interview{day} for the {role} role{place} possible.",
        f"I am grateful for my interview{day} for the {role} role{place} and your part in it.",
    )


def thanks_again(facts: Facts) -> Move:
    """Recall the interview with thanks, in the recipient's part or in that of others (R106)."""
    role, day = facts.application.role, day_of(facts)
    ids = ("role", *interview_id(facts))
    if facts.interview is None or not facts.met:
        return thanks_for_the_time(facts)
    return ways(
        ids,
        f"Thank you again for our conversation about the {role} role on {day}.",
        f"Thank you once more for {meeting(facts)} on {day} about the {role} role.",
        f"I am still grateful for the time you gave me on {day} to talk about the {role} role.",
        f"On {day} you gave me your time to talk about the {role} role, and I thank you again.",
        formal=(f"I thank you once more for our conversation on {day} about the {role} role.",),
    )


def late(facts: Facts) -> Move:
    """Say in half a sentence that the thanks come late; a long excuse helps nobody (T6)."""
    if facts.interview is None or facts.now - facts.interview.end < LATE:
        return SILENT
    return ways(
        (),
        "I had meant to write sooner.",
        "This comes later than I wanted.",
        "I am sorry to write only now.",
        rank=QUESTION,
    )


LATE = timedelta(days=4)
"""After that much time thanks are late, whatever weekend lay between."""


def passed_on(facts: Facts) -> Move:
    """Ask whoever arranged the interview to pass the thanks on to those who held it (T27)."""
    if facts.met or not facts.others:
        return SILENT
    fact = facts.others[0]
    about = topic(fact.text)
    heard = {
        Form.CLAUSE: f"I was glad to hear from {fact.speaker} {about.text}",
        Form.SENTENCE: f"I was glad to hear from {fact.speaker} that {about.text}",
        Form.OPAQUE: f"I was glad to hear what {fact.speaker} said about “{about.text}”",
    }.get(about.form, f"I was glad to hear from {fact.speaker} about {about.text}")
    several = len({each.speaker for each in facts.others}) > 1
    whom = " to everybody who was there" if several else ""
    return ways(
        (fact.id,),
        f"{heard}; would you pass my thanks on{whom}?",
        f"{heard}. Please pass my thanks on{whom}.",
        rank=TOPIC,
    )
