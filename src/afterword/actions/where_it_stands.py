"""Say where a message stands, and what is believed of a mail, as a person reads it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.calendar.moments import clock, spoken, spoken_day
from afterword.core.inbound.incoming import Belongs, Incoming
from afterword.core.inbound.judgement import Bounce, Class, Evidence, Judgement, Strength
from afterword.core.model.dispatch import Dispatch, DispatchState


def where_it_stands(each: Dispatch, own: ZoneInfo) -> str:
    """Say where a message stands, on their clock and on one's own."""
    since = spoken((each.settled_at or each.approved_at).astimezone(own))
    match each.state:
        case DispatchState.APPROVED:
            again = f"tried {_times(each.attempts)}, again " if each.attempts else "goes out "
            return f"approved; {again}{both_clocks(each.not_before, each.date, own)}"
        case DispatchState.SENT:
            return f"sent on {since} your time"
        case DispatchState.CANCELLED:
            return f"called off on {since} your time"
        case state:
            return STANDS[state]


STANDS = {
    DispatchState.SENDING: "being sent at this moment",
    DispatchState.DRAFTED: "among your drafts, to be sent from there",
    DispatchState.UNKNOWN: "it may have gone or not; it is never sent again by itself",
    DispatchState.ASKS: "it waits for your decision",
    DispatchState.REFUSED: "refused for good; nothing of it has gone",
}
"""Where a message stands, of the states whose moment matters less."""


def both_clocks(moment: datetime, theirs: datetime, own: ZoneInfo) -> str:
    """Write a moment on the clock on which another one is given, and on one's own."""
    there, here = moment.astimezone(theirs.tzinfo), moment.astimezone(own)
    if there.utcoffset() == here.utcoffset():
        return spoken(here)
    yours = clock(here) if here.date() == there.date() else spoken(here)
    return f"{spoken(there)} their time, {yours} yours"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def how_it_belongs(each: Incoming) -> str:
    """Say why a mail is thought to belong to its application."""
    return BELONGS[each.belongs]


BELONGS = {
    Belongs.THREAD: "it answers a message that is known here",
    Belongs.BOUNCE: "it reports on a message of yours",
    Belongs.SENDER: "its sender is known there; whether it belongs is a guess",
}
"""How a mail was matched, in words."""


def what_is_believed(judgement: Judgement | None) -> str:
    """Say what a mail is taken for, and how sure that is."""
    if judgement is None:
        return "nothing: it could not be read"
    parts = [CLASSES[judgement.class_]]
    if judgement.meaning is not None:
        parts = [judgement.meaning.replace("_", " ")]
    if judgement.bounce is not None:
        parts.append("for good" if judgement.bounce is Bounce.HARD else "for now")
    if judgement.returns_on is not None:
        parts.append(f"back on {spoken_day(judgement.returns_on)}")
    if judgement.answer_by is not None:
        parts.append(f"to be answered by {spoken_day(judgement.answer_by)}")
    promised = judgement.promised
    day = promised and (promised.end or promised.start)
    if day is not None:
        parts.append(f"word by {spoken_day(day)}")
    return f"{', '.join(parts)} ({SURE[judgement.strength]})"


def what_it_speaks_for(evidence: Evidence) -> str:
    """Say of words of a mail what they are taken as a sign of."""
    says = evidence.says
    return CLASSES[says] if isinstance(says, Class) else says.replace("_", " ")


CLASSES = {
    Class.HUMAN: "a person wrote it",
    Class.AUTO_REPLY: "an automatic answer",
    Class.BOUNCE: "a message of yours was not delivered",
    Class.BULK: "mail to many",
    Class.FEEDBACK: "a report of abuse",
    Class.OTHER: "a receipt or a notice of a machine",
}
SURE = {
    Strength.CERTAIN: "certain",
    Strength.LIKELY: "likely",
    Strength.POSSIBLE: "a guess",
}
"""How far a belief carries, in words."""
