"""Say what changed in a plan, and because of what."""

from dataclasses import dataclass, replace
from datetime import datetime

from afterword.actions.desk import Desk
from afterword.actions.record import told
from afterword.core.calendar.moments import spoken_day
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.application import Application
from afterword.core.model.followup import FollowUp, Plan
from afterword.core.planning.difference import Change, difference
from afterword.core.planning.next_step import message
from afterword.core.planning.planner import Planner


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two plans of one application, and what lies between them."""

    before: Plan
    after: Plan
    because: tuple[str, ...]
    """What happened in between, in a few words each."""
    changes: tuple[Change, ...]


def last_change(desk: Desk, id: str, *, now: datetime) -> Comparison | None:
    """Compare the plan with that before the last change; None when there was none yet.

    Both are made at ``now``, so that only what was recorded tells them apart, not the time.
    """
    stored, entry = desk.store.get(id), desk.store.journal(id)[-1]
    if entry.version < 2:
        return None
    earlier = desk.store.earlier(id, entry.version - 1)
    earlier = replace(earlier, elsewhere=stored.application.elsewhere)
    return compared(desk.craft.planner, earlier, stored.application, now=now, what=entry.what)


def since(
    planner: Planner, application: Application, moment: datetime, *, now: datetime
) -> Comparison:
    """Compare the plan with that of the record as it stood at a moment, both made at ``now``."""
    earlier = replace(
        application.as_of(moment),
        interviews=tuple(each for each in application.interviews if each.start <= moment),
    )
    return compared(planner, earlier, application.as_of(now), now=now)


def without_last(planner: Planner, application: Application, *, now: datetime) -> Comparison | None:
    """Compare the plan with that without the last thing that was recorded with a moment."""
    application = application.as_of(now)
    dated = [each.at for each in (*application.happenings, *application.adjustments)]
    if not dated:
        return None
    last = max(dated)
    before = max((at for at in dated if at < last), default=START)
    return compared(planner, application.as_of(before), application, now=now)


def compared(
    planner: Planner, earlier: Application, later: Application, *, now: datetime, what: str = ""
) -> Comparison:
    """Plan both records at one moment, and say what tells them apart.

    ``what`` is what the journal says of the change: it is named so, but for a mere wish about the
    plan. Without it the records are compared.
    """
    before, after = planner.plan(earlier, now=now), planner.plan(later, now=now)
    news = _news(earlier, later, (*before.follow_ups, *after.follow_ups))
    wish = news and replace(earlier, adjustments=later.adjustments).own == later.own
    because = (what,) if what and not wish else news
    return Comparison(before, after, because, difference(before, after))


def _news(
    earlier: Application, later: Application, written: tuple[FollowUp, ...]
) -> tuple[str, ...]:
    """Say what the later record holds that the earlier one did not."""
    news = [told(each) for each in later.happenings if each not in earlier.happenings]
    named = {each.id: message(each.kind, each.to) for each in written}
    news += [
        wished(each, named.get(each.follow_up, each.follow_up))
        for each in later.adjustments
        if each not in earlier.adjustments
    ]
    return tuple(news)


def wished(wish: Adjustment, named: str) -> str:
    """Say in a few words what the person changed about a plan; ``named`` is what was changed."""
    return WISHED[wish.do].format(named, spoken_day(wish.on) if wish.on else "")


WISHED = {
    Adjust.SNOOZE: "you put off {} until {}",
    Adjust.PIN: "you set {} for {}",
    Adjust.SKIP: "you left out {}",
    Adjust.RETIRE: "you want no more of {}",
    Adjust.OVERRIDE: "you go over a measure for {}",
}
"""What to say of each change of a plan."""
START = datetime.fromisoformat("0001-01-02T00:00+00:00")
"""Before anything that can be recorded."""
