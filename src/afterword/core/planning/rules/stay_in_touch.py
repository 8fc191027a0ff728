"""Staying in touch after a no."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Closed, Outcome, Reply
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T23", "P77"))
def stay_in_touch(situation: Situation) -> Iterator[Advice]:
    """Write now and then after a rejection, if you wish to, and only with something to say.

    The second choice is asked first when a post opens again; a note every few weeks is too much.
    """
    ended, contact = situation.ended_by, situation.process_contact
    no = isinstance(ended, Reply) or (
        isinstance(ended, Closed) and ended.outcome is Outcome.REJECTED
    )
    if not situation.application.keep_in_touch or not no or ended is None or contact is None:
        return
    sent = situation.sent_since(ended.at, Kind.KEEP_IN_TOUCH)
    since = sent[-1].at if sent else ended.at
    hours, span = situation.hours(contact.name), situation.playbook.keep_in_touch
    day = since.astimezone(hours.zone).date()
    yield Propose(
        kind=Kind.KEEP_IN_TOUCH,
        to=(contact.name,),
        earliest=hours.opens(counted(hours, day, span.earliest)),
        recommended_from=hours.best_from(counted(hours, day, span.recommended_from)),
        recommended_to=hours.best_to(counted(hours, day, span.recommended_to)),
        latest=hours.closes(counted(hours, day, span.latest)),
        because=(
            f"You wish to stay in touch; {'you last wrote' if sent else 'they said no'} on "
            f"{spoken_day(day)}."
        ),
    )
