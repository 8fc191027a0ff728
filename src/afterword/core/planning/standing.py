"""Where an application stands."""

from afterword.core.model.followup import State
from afterword.core.model.happening import Closed, Meaning, Outcome, Sent
from afterword.core.planning.situation import Situation

ENDS = {
    Outcome.NO_ANSWER: State.CLOSED,
    Outcome.REJECTED: State.REJECTED,
    Outcome.WITHDRAWN: State.WITHDRAWN,
    Outcome.ACCEPTED: State.ACCEPTED,
}


def standing(situation: Situation) -> tuple[State, bool]:
    """Give the state of an application, and whether it is over."""
    ended_by = situation.ended_by
    if isinstance(ended_by, Closed):
        return ENDS[ended_by.outcome], True
    if isinstance(ended_by, Sent):
        return State.WITHDRAWN, True
    if ended_by is not None:
        return State.REJECTED, True
    answer = situation.last_answer
    if answer and answer.meaning is Meaning.OFFER:
        return State.OFFER, False
    if answer and answer.meaning is Meaning.ON_HOLD:
        return State.ON_HOLD, False
    deadline = situation.deadline
    if deadline and situation.now.astimezone(situation.zone("")).date() <= deadline.end:
        return State.AWAITING_DATE, False
    return State.ACTIVE, False
