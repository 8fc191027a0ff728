"""The status check after a date that was named."""

from collections.abc import Iterator
from datetime import date

from afterword.core.calendar.moments import spoken_day
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import NUDGES, Kind
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Ground, Hold, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T7", "R078", "R079", "R102", "R103", "R118", "P07", "P08", "P32"))
def stated_date(situation: Situation) -> Iterator[Advice]:
    """Honour the date they named: nothing before it has passed, the status check right after.

    Asking earlier says that you did not listen; asking shortly after shows that you did.
    """
    deadline, contact = situation.deadline, situation.process_contact
    if deadline is None:
        return
    said = deadline.timing
    who = said.by or "They"
    quoted = f"{who} said \u201c{said.said.strip()}\u201d, which means {spoken_day(deadline.end)}"
    asked = situation.named(situation.nudges[0].to) if situation.nudges else ""
    hours = situation.hours(asked or (contact.name if contact else ""))
    yield Hold(
        kinds=NUDGES,
        until=hours.opens(hours.next_open(deadline.end + DAY)),
        because=f"{quoted} at the latest; asking before then would be pushing.",
        ground=Ground.STATED,
    )
    if contact is None or not situation.interviews or situation.nudges:
        return
    span = situation.playbook.after_date

    def day(n: int) -> date:
        return counted(hours, deadline.end, n)

    yield Propose(
        kind=Kind.STATUS_CHECK,
        to=(contact.name,),
        earliest=hours.opens(day(span.earliest)),
        recommended_from=hours.best_from(day(span.recommended_from)),
        recommended_to=hours.best_to(day(span.recommended_to)),
        latest=hours.closes(day(span.latest)),
        because=f"{quoted}; a short question from the next business day on is welcome.",
        ground=Ground.STATED,
    )
