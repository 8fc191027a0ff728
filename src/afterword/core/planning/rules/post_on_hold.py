"""Posts that were put on hold."""

from collections.abc import Iterator

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.playbooks.playbook import BusinessDays
from afterword.core.source import Source


@planning_rule(Source("T22", "N17", "P77"))
def post_on_hold(situation: Situation) -> Iterator[Advice]:
    """Get in touch again sixty days after word of a hold, and once a quarter from then on.

    A budget that was frozen thaws slowly; a note now and then is remembered when it does.
    """
    answer, contact = situation.last_answer, situation.process_contact
    if answer is None or answer.meaning is not Meaning.ON_HOLD or contact is None:
        return
    sent = situation.sent_since(answer.at, Kind.KEEP_IN_TOUCH)
    since = sent[-1].at if sent else answer.at
    hours, span = situation.hours(contact.name), situation.playbook.on_hold
    heard = spoken_day(situation.day(answer.at, answer.sender))
    day = since.astimezone(hours.zone).date()
    earliest = counted(hours, day, span.earliest)
    named = situation.deadline.end if situation.deadline else situation.quiet_until
    if named is not None:
        earliest = max(earliest, counted(hours, named, BusinessDays(1)))
    yield Propose(
        kind=Kind.KEEP_IN_TOUCH,
        to=(contact.name,),
        earliest=hours.opens(earliest),
        recommended_from=hours.best_from(counted(hours, day, span.recommended_from)),
        recommended_to=hours.best_to(counted(hours, day, span.recommended_to)),
        latest=hours.closes(counted(hours, day, span.latest)),
        because=(
            f"The post has been on hold since {heard}; "
            f"a note after {int(span.earliest)} days is soon enough."
        ),
    )
