"""The signs of their interest, each with its date and where it stands; never a percentage."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import NUDGES, InterestSign, Speaks
from afterword.core.model.happening import Meaning, Observed, Reply, Sign
from afterword.core.planning.situation import Situation

WEIGH = {
    Sign.NEW_PERSON: (Speaks.FOR, "They brought in somebody new."),
    Sign.REFERENCES: (Speaks.FOR, "They asked for references."),
    Sign.WARM_WORDS: (Speaks.FOR, "They said that they liked you."),
    Sign.POSTED_AGAIN: (Speaks.AGAINST, "The post was advertised again."),
    Sign.COOL_WORDS: (Speaks.AGAINST, "They spoke of others, or of doubts."),
}
MEANS = {
    Meaning.NEXT_ROUND: (Speaks.FOR, "They asked you to a next round."),
    Meaning.OFFER: (Speaks.FOR, "They made you an offer."),
    Meaning.ASKS_FOR_SOMETHING: (Speaks.FOR, "They asked you for something more."),
    Meaning.ON_HOLD: (Speaks.AGAINST, "They put the post on hold."),
    Meaning.REJECTION: (Speaks.AGAINST, "They turned you down."),
}


def interest(situation: Situation) -> tuple[InterestSign, ...]:
    """List what speaks for and against their interest, the latest first (R025).

    Each is weak by itself, so they are shown as evidence and never added up.
    """
    if not situation.application.happenings and len(situation.held) < 2:
        return ()
    signs = [
        *_observed(situation), *_answers(situation), *_rounds(situation), *_dates(situation),
        *_silence(situation),
    ]  # fmt: skip
    return tuple(sorted(signs, key=lambda each: each.at.astimezone(UTC), reverse=True))


def _observed(situation: Situation) -> Iterator[InterestSign]:
    for each in situation.every(Observed):
        speaks, says = WEIGH[each.sign]
        yield InterestSign(speaks, says, each.at, each.text or "what you noticed")


def _answers(situation: Situation) -> Iterator[InterestSign]:
    """Give what their answers say, and those that came by the next business day."""
    for each in situation.answers:
        source = f"the answer of {each.sender}"
        if each.meaning in MEANS:
            speaks, says = MEANS[each.meaning]
            yield InterestSign(speaks, says, each.at, source)
        asked = _asked_before(situation, each)
        if asked is not None and each.meaning is not Meaning.REJECTION:
            yield InterestSign(
                Speaks.FOR, "They answered by the next business day.", each.at, source
            )


def _asked_before(situation: Situation, reply: Reply) -> datetime | None:
    """Give the moment of the message that was answered by the next business day, if one was."""
    before = [each.at for each in situation.touches if each.at < reply.at]
    if not before:
        return None
    by = situation.calendar.business_day(situation.day(before[-1], reply.sender), 1)
    return before[-1] if situation.day(reply.at, reply.sender) <= by else None


def _rounds(situation: Situation) -> Iterator[InterestSign]:
    """Give every further interview that was held, and the people who came new into it."""
    met: set[str] = set()
    for n, interview in enumerate(situation.held):
        people = {situation.named(person.name) for person in interview.interviewers}
        if n:
            says = f"You were asked to round {interview.round}."
            source = f"the interview of {spoken_day(interview.starts.date())}"
            yield InterestSign(Speaks.FOR, says, interview.start, source)
            if people - met:
                says = f"You met {' and '.join(sorted(people - met))} for the first time."
                yield InterestSign(Speaks.FOR, says, interview.start, source)
        met |= people


def _dates(situation: Situation) -> Iterator[InterestSign]:
    """Give a date that was named, and dates that slipped twice."""
    deadline = situation.deadline
    if deadline is not None:
        by = deadline.timing.by or "they"
        says = f"They named a date: {spoken_day(deadline.end)}."
        yield InterestSign(Speaks.FOR, says, deadline.said_at, f"what {by} said")
    named = situation.promised
    if sum(later.end > earlier.end for earlier, later in pairwise(named)) >= 2:
        says = "The date they named has moved twice or more."
        yield InterestSign(Speaks.AGAINST, says, named[-1].said_at, "what they said")


def _silence(situation: Situation) -> Iterator[InterestSign]:
    nudges = [each for each in situation.nudges if each.kind in NUDGES]
    if len(nudges) >= 2:
        says = f"{len(nudges)} messages have stayed without an answer."
        yield InterestSign(Speaks.AGAINST, says, nudges[-1].at, "what you sent")
