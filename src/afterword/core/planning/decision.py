"""The decision over one situation: what is written, left undone and asked (the law: planner.py)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from afterword.core.calendar.moments import spoken_day
from afterword.core.model.adjustment import Adjust
from afterword.core.model.followup import (
    ALL_KINDS,
    NUDGES,
    FollowUp,
    FollowUpState,
    Kind,
    NotNow,
    Question,
    Reason,
    Window,
)
from afterword.core.planning.fitting import refitted
from afterword.core.planning.rule import Ground, Hold, Propose
from afterword.core.planning.situation import Situation
from afterword.core.planning.weighing import YOU, Given, Verdict, Weighing, reason


class Decision:
    """What is written, left undone and asked; made once, read several times."""

    def __init__(self, situation: Situation, given: Iterable[Given]) -> None:
        weighing = Weighing(situation, given)
        self.situation = situation
        self.given = weighing.given
        self.verdicts = weighing.verdicts
        self._weighing = weighing
        self._now = situation.now.astimezone(UTC)

    def follow_ups(self) -> tuple[FollowUp, ...]:
        """Decide what is written, the soonest first, and for one time in the order of people."""
        written = [each for each in self.verdicts if each.window is not None]
        found = self._rested(list(self._taken_along(written)))
        people = {name: n for n, name in enumerate(self.situation.words)}

        def place(each: FollowUp) -> tuple[datetime, int, str]:
            return each.window.recommended_from, people.get(each.to, len(people)), each.id

        return tuple(sorted(found, key=place)) if len(found) > 1 else tuple(found)

    def _taken_along(self, written: list[Verdict]) -> Iterator[FollowUp]:
        """Make follow-ups, those that may ride in another one within it."""
        riders = [(v, v.joined) for v in written if v.joined.rides_in is not None]
        riding = set()
        for each in written:
            whole = each.joined
            if whole.rides_in is not None:
                continue
            along = [(v, w) for v, w in riders if takes_along(each, v)]
            riding |= {v.id for v, _ in along}
            yield self._follow_up(each, whole, along)
        for each, whole in riders:
            if each.id not in riding and whole.alone:
                yield self._follow_up(each, whole, [])

    def _follow_up(
        self, each: Verdict, whole: Propose, along: list[tuple[Verdict, Propose]]
    ) -> FollowUp:
        window, reasons = each.window, each.reasons
        assert window is not None  # noqa: S101 -- only what is written comes here
        includes, alarms = whole.includes, whole.alarms
        for rider, taken in along:
            assert rider.window is not None  # noqa: S101 -- as above
            window = _by(window, rider.window.latest)
            includes = *includes, *taken.includes
            alarms = *alarms, *taken.alarms
            reasons = (*reasons, *rider.reasons)
        return FollowUp(
            id=each.id,
            kind=whole.kind,
            to=each.to,
            channel=each.channel,
            window=window,
            reasons=reasons,
            changes_if=CHANGES.get(whole.kind, ALWAYS_CHANGES),
            state=state_at(window, self._now),
            includes=tuple(dict.fromkeys(includes)) if includes else (),
            alarms=tuple(sorted(set(alarms))) if alarms else (),
        )

    def _rested(self, found: list[FollowUp]) -> list[FollowUp]:
        """Move questions behind the rest that every other message needs (never bombard).

        A call that they asked for on a day stays on it.
        """
        others = [_gone_by(f) for f in found if f.kind not in NUDGES]
        if not others or len(others) == len(found):
            return found
        last = max(others)
        fixed = {each.id for each in self.verdicts if each.joined.ground >= Ground.URGENT}
        return [f if f.kind not in NUDGES or f.id in fixed else self._after(f, last) for f in found]

    def _after(self, follow_up: FollowUp, latest: datetime) -> FollowUp:
        hours = self.situation.hours(follow_up.to, follow_up.channel)
        last = latest.astimezone(hours.zone).date()
        floor = hours.opens(
            hours.next_open(hours.calendar.business_day(last, self.situation.playbook.rest))
        )
        if floor <= follow_up.window.earliest:
            return follow_up
        window = refitted(follow_up.window, floor, hours, self._weighing.room)
        because = "It keeps a distance of some business days to the other messages of this plan."
        return follow_up._replace(
            window=window,
            reasons=(*follow_up.reasons, Reason(REST, because, ("R022", "C6"))),
            state=state_at(window, self._now),
        )

    def close(self, follow_ups: tuple[FollowUp, ...]) -> NotNow | None:
        """Say when it is over: never before the last message planned has had its time."""
        if not self._weighing.closes:
            return None
        after = max(close.after for _, close in self._weighing.closes)
        for each in follow_ups:
            if each.window.latest >= after:
                after = self._after_last(each)
        day = spoken_day(after.date())
        return NotNow(
            "close",
            after,
            tuple(
                reason(rule, close.because.replace("{day}", day))
                for rule, close in self._weighing.closes
            ),
        )

    def _after_last(self, last: FollowUp) -> datetime:
        """Give the end of the wait after a message, and to the reminder of a question."""
        hours, playbook = self.situation.hours(last.to), self.situation.playbook
        days = playbook.close_from
        if last.kind is Kind.STATUS_CHECK and playbook.nudges > 1:
            days += int(playbook.reminder.latest)
        return hours.opens(hours.after_days(last.window.latest.date(), days))

    def not_now(self, close: NotNow | None) -> tuple[NotNow, ...]:
        """List what is deliberately left undone, and until when."""
        listed = list(self._kept_back())
        listed += self._held({each.kind for each in listed})
        if not self._weighing.proposals:
            for rule, ban in self._weighing.bans:
                if ban.channels is None and ban.to is None:
                    what = "status_check" if ban.kinds == NUDGES else "anything"
                    listed.append(NotNow(what, None, (reason(rule, ban.because),)))
        if close is not None and close.until and close.until > self.situation.now:
            listed.append(close)
        return tuple(dict.fromkeys(listed))

    def _held(self, kept_back: set[str]) -> Iterator[NotNow]:
        """Give what waits for something to happen, and of each kind the longest dated wait.

        What is forbidden altogether, kept back by itself, or put on a day by the person, waits for
        nothing.
        """
        own = {each.kind for each in self.verdicts if any(r.rule == YOU for r in each.reasons)}
        settled = (
            own
            | kept_back
            | {
                kind
                for _, ban in self._weighing.bans
                if ban.to is None and ban.channels is None
                for kind in ban.kinds
            }
        )
        longest: dict[Kind, NotNow] = {}
        for rule, hold in self._weighing.holds:
            for kind in hold.kinds - settled:
                if self._tells(hold, kind) and _longer(hold, longest.get(kind)):
                    longest[kind] = NotNow(kind, hold.until, (reason(rule, hold.because),))
        yield from (longest[kind] for kind in sorted(longest))

    def _tells(self, hold: Hold, kind: Kind) -> bool:
        """Tell whether a hold says something about a kind that nothing else says.

        Words about everything say it of what they move, and a dated wait of what is proposed.
        """
        if hold.until is None:
            return hold.kinds != ALL_KINDS
        if hold.until <= self.situation.now:
            return False
        if hold.since is not None or hold.kinds == ALL_KINDS:
            return any(hold is each for verdict in self.verdicts for _, each in verdict.holds)
        proposals = self._weighing.proposals
        return not proposals or any(
            each.kind is kind and (hold.to is None or hold.to in each.to) for _, each in proposals
        )

    def _kept_back(self) -> Iterator[NotNow]:
        """Give what a ban, an open-ended hold or the person keeps back."""
        for each in self.verdicts:
            if each.window is not None:
                continue
            reasons = [reason(rule, ban.because) for rule, ban in each.bans]
            reasons += [reason(rule, hold.because) for rule, hold in each.holds]
            if each.wish is not None:
                done = "want no more of it" if each.wish.do is Adjust.RETIRE else "left it out"
                reasons.append(Reason(YOU, f"You {done}: {each.wish.why}", ("you",)))
            yield NotNow(each.joined.kind, None, tuple(dict.fromkeys(reasons)), each.id)

    def questions(self) -> tuple[Question, ...]:
        """List what the person is asked, each once."""
        return tuple(dict.fromkeys(self._weighing.asked))


def takes_along(host: Verdict, rider: Verdict) -> bool:
    """Tell whether a message takes another one along: to the same person, and there in time."""
    return (
        (rider.joined.rides_in, rider.to, rider.channel) == (host.kind, host.to, host.channel)
        and rider.window is not None
        and host.window is not None
        and host.joined.rides_in is None
        and host.window.recommended_from <= rider.window.latest
    )


def _by(window: Window, latest: datetime) -> Window:
    """End a window sooner, because something that rides in it is due."""
    if latest >= window.latest:
        return window
    return Window(
        window.earliest, window.recommended_from, min(window.recommended_to, latest), latest
    )


def state_at(window: Window, now: datetime) -> FollowUpState:
    """Tell where a follow-up stands at a moment in UTC.

    Moments of two zones are compared as instants; those of one zone by its clock, which errs in a
    fold.
    """
    if now < window.earliest:
        return FollowUpState.PLANNED
    if now <= window.latest:
        return FollowUpState.DUE
    return FollowUpState.MISSED


REST = "never-bombard"
"""The rule on whose word a question keeps its distance to the other messages of a plan."""
ALWAYS_CHANGES = ("they answer", "you put it off")
CHANGES = {
    Kind.THANK_YOU: ("they write to you first", "they say when they decide"),
    Kind.MATERIALS: ("you send it earlier", "they say that they no longer need it"),
    Kind.STATUS_CHECK: ("they answer", "they name a date, or another one", "another offer arrives"),
    Kind.REMINDER: ("they answer", "they name a date"),
    Kind.OFFER_UPDATE: ("they answer", "the other offer's deadline moves"),
    Kind.KEEP_IN_TOUCH: ("they write to you", "you no longer wish to stay in touch"),
    Kind.WITHDRAWAL: ("your new post falls through before you have told them",),
}


def _gone_by(follow_up: FollowUp) -> datetime:
    """Give when a message has gone out for all we know.

    What may wait for weeks does not hold a question for weeks: once it is sent, the rest begins.
    """
    window = follow_up.window
    return window.recommended_to if follow_up.kind in MAY_WAIT else window.latest


MAY_WAIT = frozenset({Kind.MATERIALS, Kind.OFFER_UPDATE})
"""The kinds whose limit is a date of its own, which may lie far ahead."""


def _longer(hold: Hold, listed: NotNow | None) -> bool:
    """Tell whether a hold lasts longer than what is listed already."""
    if listed is None or hold.until is None:
        return True
    return listed.until is not None and hold.until > listed.until
