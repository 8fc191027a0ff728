"""Put a follow-up off, set it for a day, skip it, retire it, or go over a measure."""

from dataclasses import replace
from datetime import date, datetime

from afterword.actions.change import change
from afterword.actions.desk import Desk
from afterword.actions.store import Stored
from afterword.core.calendar.moments import spoken_day
from afterword.core.errors import RefusedChange, UnknownFollowUp
from afterword.core.model.adjustment import DATED, Adjust, Adjustment
from afterword.core.model.application import Application
from afterword.core.model.followup import FollowUp, Kind, Reason
from afterword.core.planning.decision import REST, Decision
from afterword.core.planning.next_step import message
from afterword.core.planning.weighing import Verdict, reason

DID = {
    Adjust.SNOOZE: "put off {} until {}",
    Adjust.PIN: "set {} for {}",
    Adjust.SKIP: "left out {}",
    Adjust.RETIRE: "wants no more of {}",
    Adjust.OVERRIDE: "goes over a measure for {}",
}


def adjust(
    desk: Desk,
    id: str,
    adjustment: Adjustment,
    *,
    who: str,
    now: datetime,
    version: int | None = None,
) -> Stored:
    """Change one follow-up of a plan, if the conflict law lets it; the plan is made again.

    Raises UnknownFollowUp, and RefusedChange with the reason on whose word; then nothing is kept.
    """
    wish = replace(adjustment, at=now)
    decision = desk.craft.planner.decision(desk.store.get(id).application, now=now)
    meant = _verdict(decision, wish.follow_up)

    def edit(application: Application) -> Application:
        decision = desk.craft.planner.decision(application, now=now)
        _check(decision, _verdict(decision, wish.follow_up), wish)
        kept = [each for each in application.adjustments if not _replaced(each, wish)]
        changed = replace(application, adjustments=(*kept, wish))
        after = desk.craft.planner.decision(changed, now=now)
        _check_kept(after, wish)
        return changed

    day = spoken_day(wish.on) if wish.on else ""
    what = DID[wish.do].format(message(meant.kind, meant.to), day)
    return change(desk, id, edit, what=what, who=who, now=now, version=version)


def _replaced(earlier: Adjustment, wish: Adjustment) -> bool:
    """Tell whether a change takes the place of an earlier one; the journal keeps both."""
    alike = earlier.do is wish.do or {earlier.do, wish.do} <= DATED
    return earlier.follow_up == wish.follow_up and alike


def _verdict(decision: Decision, follow_up: str) -> Verdict:
    found = next((each for each in decision.verdicts if each.id == follow_up), None)
    if found is None:
        known = ", ".join(each.id for each in decision.verdicts) or "none"
        raise UnknownFollowUp(f"there is no follow-up {follow_up!r} now; there are: {known}")
    return found


def _check(decision: Decision, verdict: Verdict, wish: Adjustment) -> None:
    """Refuse a day that is past or closed, and an override where nothing can be gone over."""
    whole = verdict.joined
    hours = decision.situation.hours(verdict.to, verdict.channel, whole.kind)
    if wish.do in DATED and wish.on is not None:
        if wish.on < decision.situation.now.astimezone(hours.zone).date():
            raise RefusedChange(f"{spoken_day(wish.on)} is over", rule="your change")
        if wish.do is Adjust.PIN and not hours.is_open(wish.on):
            why = hours.calendar.reason(wish.on) or "the office is closed"
            then = spoken_day(hours.next_open(wish.on))
            raise RefusedChange(
                f"{spoken_day(wish.on)} is no day to write on: {why}",
                rule=f"calendar of {hours.calendar.name}",
                do=f"choose another day, for example {then}",
            )
        _check_in_time(decision, verdict, wish.on)
    if wish.do is Adjust.SNOOZE and wish.on is not None and verdict.window is not None:
        first = verdict.window.earliest.date()
        if wish.on <= first:
            raise RefusedChange(
                f"it waits until {spoken_day(first)} already",
                rule="your change",
                do=f"choose a day after {spoken_day(first)}, or leave it as it is",
            )
    if wish.do is Adjust.OVERRIDE:
        _check_override(verdict)


def _check_override(verdict: Verdict) -> None:
    """Refuse to go over somebody's word, and over nothing."""
    if verdict.gives_way:
        return
    for rule, advice in verdict.blocking:
        if not advice.cap:
            said = reason(rule, advice.because)
            raise RefusedChange(said.because, rule=f"{said.rule} ({', '.join(said.sources)})")
    raise RefusedChange(
        "no measure of ours holds it back", rule="your change", do="write it when it is due"
    )


def _check_in_time(decision: Decision, verdict: Verdict, day: date) -> None:
    """Refuse a day on which thanks only ride in the next letter (T6), or news is stale (T14)."""
    whole, offer = verdict.joined, decision.situation.pressing_offer
    if whole.kind is Kind.OFFER_UPDATE and offer is not None and day > offer.answer_by:
        last = spoken_day(offer.answer_by)
        raise RefusedChange(
            f"{spoken_day(day)} is too late: you owe the other company an answer by {last}",
            rule="other-offer (T14)",
            do=f"choose {last} or an earlier day, or leave it out",
        )
    if whole.kind is not Kind.THANK_YOU:
        return
    owed = [each.until.date() for each in decision.situation.owed_thanks if verdict.to in each.to]
    if owed and day > max(owed):
        last = spoken_day(max(owed))
        raise RefusedChange(
            f"{spoken_day(day)} is too late: after {last} thanks only ride in the next letter",
            rule="late-thank-you (T6, P23, P96)",
            do=f"choose {last} or an earlier day, or leave it out",
        )


def _check_kept(decision: Decision, wish: Adjustment) -> None:
    """Refuse a day before what holds the message, and name on whose word."""
    found = next((each for each in decision.follow_ups() if each.id == wish.follow_up), None)
    if wish.do is not Adjust.PIN or wish.on is None or found is None:
        return
    first = found.window.earliest.date()
    if wish.on < first:
        said = _holding(_verdict(decision, wish.follow_up), found)
        raise RefusedChange(
            f"{spoken_day(wish.on)} is too early: {said.because}",
            rule=f"{said.rule} ({', '.join(said.sources)})",
            do=f"choose {spoken_day(first)} or a later day",
        )


def _holding(verdict: Verdict, found: FollowUp) -> Reason:
    """Give what holds a message the longest: the other messages, a hold, or its own limits."""
    if found.window != verdict.window and found.reasons[-1].rule == REST:
        return found.reasons[-1]
    dated = [(hold.until, rule, hold.because) for rule, hold in verdict.holds if hold.until]
    if dated:
        _, rule, because = max(dated, key=lambda each: each[0])
        return reason(rule, because)
    return verdict.reasons[0]
