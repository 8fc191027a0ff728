"""The one gentle reminder."""

from collections.abc import Iterator
from datetime import date

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.followup import Kind
from afterword.core.planning.counting import counted
from afterword.core.planning.rule import Advice, Ground, Hold, Prefer, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T12", "R046", "R047", "R115", "C6", "C7", "P34", "P35"))
def silence_after_status_check(situation: Situation) -> Iterator[Advice]:
    """Send one gentle reminder a week after an unanswered status check, to the same person.

    Before the status check went out, and when it was answered, there is nothing to remind of.
    How many there may be is not its matter (never-bombard).
    """
    if not situation.interviews:
        return
    if not situation.nudges:
        yield Hold(
            kinds=frozenset({Kind.REMINDER}),
            until=None,
            because="A reminder only follows a status check that stays without an answer.",
        )
        return
    sent = situation.nudges[-1]
    to = situation.named(sent.to)
    hours, span = situation.hours(to), situation.playbook.reminder
    day = sent.at.astimezone(hours.zone).date()
    rested = hours.calendar.business_day(day, situation.playbook.reminder_rest)

    def after(days: int) -> date:
        return hours.next_open(max(rested, counted(hours, day, days)))

    end = after(span.recommended_to)
    latest = hours.beyond(after(span.latest), end, situation.playbook.after_holidays)
    yield Prefer(
        channel=sent.channel,
        to=to,
        because=f"The status check went by {sent.channel}.",
        ground=Ground.CULTURE if sent.channel != "email" else Ground.DEFAULT,
        kinds=frozenset({Kind.REMINDER}),
    )
    yield Propose(
        kind=Kind.REMINDER,
        to=(to,),
        earliest=hours.opens(after(span.earliest)),
        recommended_from=hours.best_from(after(span.recommended_from)),
        recommended_to=hours.best_to(end),
        latest=hours.closes(latest),
        because=(
            f"{to} has not answered the {sent.kind.replace('_', ' ')} of {spoken_day(day)}; "
            "one gentle reminder after a week is fine, and it is the last message."
        ),
    )
