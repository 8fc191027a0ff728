"""Their own offer."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.happening import Meaning
from afterword.core.planning.counting import last_open
from afterword.core.planning.rule import Advice, Ground, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T24", "N15", "P70", "P72"))
def their_offer(situation: Situation) -> Iterator[Advice]:
    """Thank them for their offer within a day, and say when you will answer or ask until when.

    It accepts nothing; it only shows that the offer has arrived.
    """
    answer = situation.last_answer
    if answer is None or answer.meaning is not Meaning.OFFER:
        return
    if situation.sent_since(answer.at, Kind.OFFER_ACK):
        return
    to = situation.through(answer.sender)
    hours = situation.hours(to)
    now = hours.at_or_after(answer.at)
    limit = later(answer.at, timedelta(hours=situation.playbook.offer_ack_hours), hours.zone)
    if now < limit and not hours.is_open(limit.date()):  # a rest makes it sooner, never later
        limit = hours.closes(last_open(hours, limit.date(), now.date()))
    until = f" It stands until {spoken_day(answer.answer_by)}." if answer.answer_by else ""
    yield Propose(
        kind=Kind.OFFER_ACK,
        to=(to,),
        earliest=now,
        recommended_from=now,
        recommended_to=limit,
        latest=limit,
        because=f"They made you an offer on {spoken_day(situation.day(answer.at, to))}.{until}",
        ground=Ground.URGENT,
    )
