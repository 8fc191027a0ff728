"""The planner: it gathers the advice of all rules and decides.

The conflict law
----------------
1. A prohibition beats everything: what they asked not to be done is not done (N11).
2. An urgent truth (an offer elsewhere with a deadline) beats a stated date (C18).
3. A stated date beats a preferred channel, that the culture, that the default (domain.md 0.3).
   So of several proposals to write the same thing to the same person, only those on the highest
   ground count; a hold or a ban counts against proposals on its own ground and below.
4. When unsure, later and quieter (R114): proposals on one ground are joined, each of their
   limits at its latest; a hold only ever moves things later.
5. After that the calendar: every limit lies on an open day of the recipient's region, in the
   hours of the channel, on the recipient's clock (C21); and a question never comes closer than
   the rest to any other message to the same company.

No rule sees another's advice, and the order of the rules never matters.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.region import RegionCalendar
from afterword.core.model.application import Application
from afterword.core.model.channel import Traits
from afterword.core.model.followup import (
    FollowUp,
    FollowUpState,
    NotNow,
    Plan,
    Question,
    Reason,
    Versions,
    Window,
)
from afterword.core.planning import rules as rules_folder
from afterword.core.planning.next_step import next_step
from afterword.core.planning.rule import (
    Advice,
    Ask,
    Close,
    Forbid,
    Ground,
    Hold,
    PlanningRule,
    Prefer,
    Propose,
)
from afterword.core.planning.situation import NUDGES, Situation
from afterword.core.planning.standing import standing
from afterword.core.playbooks.playbook import Playbook
from afterword.core.registry import discover

Given = tuple[PlanningRule, Advice]


def default_rules() -> tuple[PlanningRule, ...]:
    """Find all planning rules by their folder."""
    return discover(rules_folder, PlanningRule)


@dataclass(frozen=True, slots=True)
class Planner:
    """Turns a record into a plan; it keeps nothing and asks nobody."""

    playbook: Playbook
    calendars: Callable[[str, str], RegionCalendar]
    channels: Mapping[str, Traits]
    rules: tuple[PlanningRule, ...]
    tzdata: str
    holidays: str

    def plan(self, application: Application, *, now: datetime) -> Plan:
        """Plan all that is to be done and left undone, as seen at ``now``, an aware moment."""
        situation = self.situation(application, now=now)
        by_name = sorted(self.rules, key=lambda rule: rule.name)
        given = [(rule, advice) for rule in by_name for advice in rule.advise(situation)]
        decided = _Decision(situation, tuple(given))
        follow_ups = decided.follow_ups()
        state, over = standing(situation)
        close = decided.close(follow_ups) if not over else None
        return Plan(
            application=application.id,
            now=now,
            state=state,
            next_step=next_step(situation, follow_ups, close, decided.questions(), over=over),
            follow_ups=follow_ups,
            not_now=decided.not_now(close),
            questions=decided.questions(),
            versions=Versions(
                tzdata=self.tzdata, holidays=self.holidays, playbook=self.playbook.version
            ),
        )

    def situation(self, application: Application, *, now: datetime) -> Situation:
        """Give what a rule may look at."""
        calendar = self.calendars(application.country, application.region)
        return Situation(application, now, self.playbook, calendar, self.channels)

    def deadline(self, application: Application, *, now: datetime) -> date | None:
        """Give the promised date that holds, if one does."""
        deadline = self.situation(application, now=now).deadline
        return deadline.end if deadline else None


def _reason(rule: PlanningRule, because: str) -> Reason:
    return Reason(rule.id, because, tuple(rule.sources))


def _stops(block: Hold | Forbid, proposal: Propose) -> bool:
    """Tell whether a hold or a ban counts against a proposal (law 3)."""
    return (
        proposal.kind in block.kinds
        and block.to in {None, proposal.to}
        and block.ground >= proposal.ground
    )


class _Decision:
    """The decisions over one situation; made once, read several times."""

    def __init__(self, situation: Situation, given: tuple[Given, ...]) -> None:
        self.situation = situation
        self.proposals = [(r, a) for r, a in given if isinstance(a, Propose)]
        self.holds = [(r, a) for r, a in given if isinstance(a, Hold)]
        self.bans = [(r, a) for r, a in given if isinstance(a, Forbid)]
        self.preferences = [(r, a) for r, a in given if isinstance(a, Prefer)]
        self.closes = [(r, a) for r, a in given if isinstance(a, Close)]
        self.asked = [a.question for _, a in given if isinstance(a, Ask)]
        self.kept_back: list[NotNow] = []

    def follow_ups(self) -> tuple[FollowUp, ...]:
        """Decide what is written, the soonest first, and for one time in the order of people."""
        decided = []
        for proposals in self._by_message():
            follow_up = self._decide(proposals)
            if follow_up is not None:
                decided.append(follow_up)
        rested = self._rested(decided)
        people = list(self.situation.words)

        def place(each: FollowUp) -> tuple[datetime, int, str]:
            at = people.index(each.to) if each.to in people else len(people)
            return each.window.recommended_from, at, each.id

        return tuple(sorted(rested, key=place))

    def _by_message(self) -> list[list[tuple[PlanningRule, Propose]]]:
        """Group the proposals by what and to whom, and keep those on the highest ground."""
        groups: dict[tuple[str, str], list[tuple[PlanningRule, Propose]]] = {}
        for rule, proposal in self.proposals:
            groups.setdefault((proposal.kind, proposal.to), []).append((rule, proposal))
        for group in groups.values():
            highest = max(proposal.ground for _, proposal in group)
            group[:] = [each for each in group if each[1].ground == highest]
        return list(groups.values())

    def _decide(self, proposals: list[tuple[PlanningRule, Propose]]) -> FollowUp | None:
        joined = _joined([proposal for _, proposal in proposals])
        reasons = [_reason(rule, proposal.because) for rule, proposal in proposals]
        channel, why = self._channel(joined)
        bans = [
            _reason(rule, ban.because)
            for rule, ban in self.bans
            if _stops(ban, joined) and (ban.channels is None or channel in ban.channels)
        ]
        holds = [(rule, hold) for rule, hold in self.holds if _stops(hold, joined)]
        waiting = [_reason(rule, hold.because) for rule, hold in holds if hold.until is None]
        if bans or waiting:
            self._keep_back(joined.kind, bans or waiting)
            return None
        floor = joined.earliest
        for rule, hold in holds:
            if hold.until is not None and hold.until > joined.earliest:
                floor = max(floor, hold.until)
                reasons.append(_reason(rule, hold.because))
        window = fitted(joined, floor, self.situation.hours(joined.to, channel))
        return FollowUp(
            id=self._id(joined),
            kind=joined.kind,
            to=joined.to,
            channel=channel,
            window=window,
            reasons=tuple(reasons) + why,
            changes_if=CHANGES.get(joined.kind, ALWAYS_CHANGES),
            state=_state(window, self.situation.now),
        )

    def _channel(self, proposal: Propose) -> tuple[str, tuple[Reason, ...]]:
        """Choose the channel: the one preferred on the highest ground that is not forbidden."""
        wanted = [
            (rule, each)
            for rule, each in self.preferences
            if each.to == proposal.to and not self._channel_forbidden(each.channel)
        ]
        if not wanted:
            return "email", ()
        rule, chosen = max(wanted, key=lambda each: each[1].ground)
        traits = self.situation.channels.get(chosen.channel)
        if traits is not None and proposal.kind not in traits.carries:
            return "email", ()
        shown = chosen.ground > Ground.DEFAULT
        return chosen.channel, ((_reason(rule, chosen.because),) if shown else ())

    def _channel_forbidden(self, channel: str) -> bool:
        return any(ban.channels and channel in ban.channels for _, ban in self.bans)

    def _keep_back(self, kind: str, reasons: Iterable[Reason]) -> None:
        entry = NotNow(kind, None, tuple(dict.fromkeys(reasons)))
        if entry not in self.kept_back:
            self.kept_back.append(entry)

    def _rested(self, decided: list[FollowUp]) -> list[FollowUp]:
        """Move questions behind the rest that every other message needs (never bombard)."""
        others = [f.window.latest for f in decided if f.kind not in NUDGES]
        if not others:
            return decided
        return [f if f.kind not in NUDGES else self._after(f, max(others)) for f in decided]

    def _after(self, follow_up: FollowUp, latest: datetime) -> FollowUp:
        hours = self.situation.hours(follow_up.to, follow_up.channel)
        last = latest.astimezone(hours.zone).date()
        floor = hours.opens(hours.calendar.business_day(last, self.situation.playbook.rest))
        if floor <= follow_up.window.earliest:
            return follow_up
        window = refitted(follow_up.window, floor, hours)
        reason = Reason(
            "never-bombard",
            "It keeps a distance of some business days to the other messages of this plan.",
            ("R022", "C6"),
        )
        return FollowUp(
            id=follow_up.id,
            kind=follow_up.kind,
            to=follow_up.to,
            channel=follow_up.channel,
            window=window,
            reasons=(*follow_up.reasons, reason),
            changes_if=follow_up.changes_if,
            state=_state(window, self.situation.now),
        )

    def _id(self, proposal: Propose) -> str:
        kind = proposal.kind.replace("_", "-")
        if proposal.kind.value != "thank_you":
            return kind
        name = self.situation.words[proposal.to]
        if proposal.round > 1:
            return f"{kind}-{proposal.round}-{name}"
        return f"{kind}-{name}"

    def close(self, follow_ups: tuple[FollowUp, ...]) -> NotNow | None:
        """Say when it is over: never before the last message planned has had its time."""
        if not self.closes:
            return None
        after = max(close.after for _, close in self.closes)
        reasons = tuple(_reason(rule, close.because) for rule, close in self.closes)
        if any(f.window.latest >= after for f in follow_ups):
            return None
        return NotNow("close", after, reasons)

    def not_now(self, close: NotNow | None) -> tuple[NotNow, ...]:
        """List what is deliberately left undone, and until when."""
        listed = list(self.kept_back)
        for rule, hold in self.holds:
            for kind in sorted(hold.kinds):
                if hold.until is not None and hold.until <= self.situation.now:
                    continue
                entry = NotNow(kind, hold.until, (_reason(rule, hold.because),))
                if not any(each.kind == kind and each.until is None for each in listed):
                    listed.append(entry)
        if not self.proposals:
            for rule, ban in self.bans:
                if ban.channels is None and ban.to is None:
                    what = "status_check" if ban.kinds == NUDGES else "anything"
                    listed.append(NotNow(what, None, (_reason(rule, ban.because),)))
        if close is not None and close.until and close.until > self.situation.now:
            listed.append(close)
        return tuple(dict.fromkeys(listed))

    def questions(self) -> tuple[Question, ...]:
        """List what the person is asked, each once."""
        return tuple(dict.fromkeys(self.asked))


def _joined(proposals: list[Propose]) -> Propose:
    """Join proposals on one ground, each limit at its latest (law 4)."""
    first = proposals[0]
    if len(proposals) == 1:
        return first
    return Propose(
        kind=first.kind,
        to=first.to,
        earliest=max(p.earliest for p in proposals),
        recommended_from=max(p.recommended_from for p in proposals),
        recommended_to=max(p.recommended_to for p in proposals),
        latest=max(p.latest for p in proposals),
        because=first.because,
        ground=first.ground,
        round=max(p.round for p in proposals),
    )


def fitted(proposal: Propose, floor: datetime, hours: Hours) -> Window:
    """Fit a proposal into the hours of its recipient, not before ``floor`` (law 5)."""
    earliest = hours.at_or_after(floor)
    begin = hours.at_or_after(max(proposal.recommended_from, earliest))
    begin = max(begin, hours.best_from(begin.date()))
    end = proposal.recommended_to
    if begin >= end:
        best_to = hours.best_to(begin.date())
        end = best_to if best_to > begin else hours.closes(begin.date())
    end = max(hours.by_end_of(end), begin)
    latest = max(hours.by_end_of(proposal.latest), end)
    return Window(earliest, begin, end, latest)


def refitted(window: Window, floor: datetime, hours: Hours) -> Window:
    """Move a fitted window to a later floor."""
    earliest = hours.at_or_after(floor)
    begin = max(window.recommended_from, earliest)
    end = window.recommended_to
    if begin >= end:
        begin = max(begin, hours.best_from(begin.date()))
        end = max(hours.best_to(begin.date()), begin)
    return Window(earliest, begin, end, max(window.latest, end))


def _state(window: Window, now: datetime) -> FollowUpState:
    moment = now.astimezone(UTC)
    if moment < window.earliest.astimezone(UTC):
        return FollowUpState.PLANNED
    if moment <= window.latest.astimezone(UTC):
        return FollowUpState.DUE
    return FollowUpState.MISSED


ALWAYS_CHANGES = ("they answer", "you postpone it")
CHANGES = {
    "thank_you": ("they write to you first", "they say when they decide"),
    "status_check": ("they answer", "they name a date, or another one", "another offer arrives"),
    "reminder": ("they answer", "they name a date"),
    "offer_update": ("they answer", "the other offer's deadline moves"),
}
