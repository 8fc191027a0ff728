"""The thank-you after an interview right before rest days, or on one."""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.calendar.moments import later, on_clock, weekday
from afterword.core.calendar.region import DAY
from afterword.core.model.followup import Kind
from afterword.core.planning.rule import Advice, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(Source("T3", "R007", "R008", "C3", "P22", "P56"))
def friday_interview(situation: Situation) -> Iterator[Advice]:
    """Hold the thank-you until the first business morning after the rest days.

    A note that arrives at the weekend is lost under Monday's mail. After an interview that ended
    early enough, the same afternoon is as good.
    """
    playbook = situation.playbook
    for owed in situation.owed_thanks:
        hours = owed.hours
        if hours.calendar.is_open(owed.day + DAY) and hours.calendar.is_open(owed.day):
            continue
        monday = hours.next_day(owed.day)
        end = owed.interview.end.astimezone(hours.zone)
        same_day = hours.calendar.is_open(owed.day) and end.time() < playbook.same_day_until
        settled = later(end, timedelta(minutes=playbook.settle_minutes), hours.zone)
        yield Propose(
            kind=Kind.THANK_YOU,
            to=owed.to,
            earliest=settled if same_day else hours.opens(monday),
            recommended_from=hours.best_from(monday),
            recommended_to=hours.best_to(monday),
            latest=on_clock(monday, playbook.day_closes, hours.zone),
            because=(
                f"The interview was on a {weekday(owed.day)} with rest days after it; a note sent "
                f"on them gets lost, so send it "
                f"{'the same afternoon or ' if same_day else ''}on {weekday(monday)} morning."
            ),
            round=owed.interview.round,
            includes=owed.includes,
        )
