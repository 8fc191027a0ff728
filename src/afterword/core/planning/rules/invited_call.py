"""Calls that they asked for."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import later, on_clock, spoken_day
from afterword.core.model.application import Forbidden
from afterword.core.model.followup import NUDGES, Kind, Question
from afterword.core.model.happening import CallInvited, Meaning, Sent
from afterword.core.planning.asking import number_of
from afterword.core.planning.rule import Advice, Ask, Ground, Hold, Propose, planning_rule
from afterword.core.planning.situation import Situation
from afterword.core.source import Source


@planning_rule(
    Source("T29", "R038", "R039", "R040", "R041", "R083", "C6", "C15", "P01", "P99", "P111")
)
def invited_call(situation: Situation) -> Iterator[Advice]:
    """Call on the day they named, once; if nobody answers, write a week later.

    A call replaces a written question, it never doubles it. What they have written since goes
    before it.
    """
    heard = [each.at for each in situation.answers if each.meaning is not Meaning.THANKS]
    for each in situation.every(CallInvited)[-1:]:
        if heard and heard[-1] > each.at:
            return
        called = [s for s in situation.touches if s.channel == "phone" and s.at > each.at]
        if called:
            if called[-1] in situation.nudges:
                yield _rest(situation, called[-1])
            continue
        call = _call(situation, each)
        if call.latest < situation.now:
            continue
        if not situation.may_be_called(call.to[0]):
            yield from _which_holds(situation, each)
            continue
        yield call
        yield from number_of(situation, call.to[0])
        yield Hold(
            kinds=NUDGES,
            until=None,
            because="You were asked to call; another question comes only if nobody answers.",
            ground=Ground.STATED,
        )


def _which_holds(situation: Situation, invited: CallInvited) -> Iterator[Ask]:
    """Ask which word holds: a call that may not be made replaces no question in writing."""
    by = situation.named(invited.by)
    prohibitions = situation.application.prohibitions
    if not situation.is_open or all(p.forbids is not Forbidden.CALLS for p in prohibitions):
        return
    yield Ask(
        Question(
            "call-or-not",
            f"May you call {by} on {spoken_day(invited.day)}, although they asked for no calls?",
            "Until you take the prohibition out, nobody is called, and questions go in writing.",
        )
    )


def _call(situation: Situation, invited: CallInvited) -> Propose:
    """Propose the call at the time they fixed, or else within the better hours of that day."""
    to, playbook = situation.named(invited.by), situation.playbook
    hours = situation.hours(to, "phone")
    day = hours.next_open(invited.day)
    if invited.clock:
        begin = on_clock(day, time.fromisoformat(invited.clock), hours.zone)
        end = later(begin, timedelta(minutes=playbook.call_minutes), hours.zone)
    else:
        begin = max(hours.best_from(day), on_clock(day, playbook.call_from, hours.zone))
        end = min(hours.best_to(day), on_clock(day, playbook.call_to, hours.zone))
    return Propose(
        kind=Kind.STATUS_CHECK,
        to=(to,),
        channel="phone",
        earliest=hours.opens(day),
        recommended_from=begin,
        recommended_to=end,
        latest=hours.closes(hours.next_day(day)),
        because=f"{to} asked you to call on {spoken_day(invited.day)}{_moved(hours, invited.day)}.",
        ground=Ground.URGENT,
    )


def _moved(hours: Hours, day: date) -> str:
    """Say why the call is not on the day they named, if it is not."""
    if hours.is_open(day):
        return ""
    why = hours.calendar.reason(day) or "nobody is in the office"
    return f", which is no day to call on ({why}): ask if they meant that day all the same"


def _rest(situation: Situation, call: Sent) -> Hold:
    """Let a call that nobody answered rest before it is asked in writing."""
    hours = situation.hours(situation.named(call.to))
    day = call.at.astimezone(hours.zone).date()
    return Hold(
        kinds=NUDGES,
        until=hours.opens(hours.after_days(day, situation.playbook.call_then_write)),
        because=f"You called on {spoken_day(day)}; a week later you may ask in writing.",
        ground=Ground.STATED,
    )
