"""Calls that they asked for."""

from collections.abc import Iterator
from datetime import time, timedelta

from afterword.core.calendar.moments import later, on_clock, spoken_day
from afterword.core.model.followup import Kind
from afterword.core.model.happening import CallInvited
from afterword.core.planning.rule import Advice, Ground, Hold, Propose, planning_rule
from afterword.core.planning.situation import NUDGES, Situation
from afterword.core.source import Source


@planning_rule(
    Source("T29", "R038", "R039", "R040", "R041", "R083", "C6", "C15", "P01", "P99", "P111")
)
def invited_call(situation: Situation) -> Iterator[Advice]:
    """Call on the day they named, once; if nobody answers, write a week later.

    A call replaces a written question, it never doubles it.
    """
    invited = situation.every(CallInvited)[-1:]
    for each in invited:
        to = situation.named(each.by)
        called = [s for s in situation.touches if s.channel == "phone" and s.at > each.at]
        if called:
            continue
        hours = situation.hours(to, "phone")
        day = hours.next_open(each.day)
        begin, end = hours.best_from(day), hours.best_to(day)
        if each.clock:
            begin = on_clock(day, time.fromisoformat(each.clock), hours.zone)
            end = later(begin, timedelta(minutes=30), hours.zone)
        latest = hours.closes(hours.next_day(day))
        if latest < situation.now:
            continue
        yield Propose(
            kind=Kind.STATUS_CHECK,
            to=to,
            channel="phone",
            earliest=hours.opens(day),
            recommended_from=begin,
            recommended_to=end,
            latest=latest,
            because=f"{to} asked you to call on {spoken_day(each.day)}.",
            ground=Ground.URGENT,
        )
        write = hours.next_open(day + timedelta(days=situation.playbook.call_then_write))
        yield Hold(
            kinds=NUDGES,
            channels=frozenset(situation.channels) - {"phone"},
            until=hours.opens(write),
            because="You were asked to call; a written question comes only if nobody answers.",
            ground=Ground.STATED,
        )
