"""The decision over one situation: what the advice of all rules comes to (the law: planner.py)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import spoken_day
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.followup import (
    FollowUp,
    Kind,
    NotNow,
    Question,
    Reason,
    Window,
)
from afterword.core.planning.fitting import clear, fitted, pinned, refitted
from afterword.core.planning.joining import cut_off, joined, moves, settled, state_at
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
from afterword.core.planning.situation import ALL_KINDS, NUDGES, Situation

Given = tuple[PlanningRule, Advice]
Proposals = list[tuple[PlanningRule, Propose]]
Bans = list[tuple[PlanningRule, Forbid]]
Holds = list[tuple[PlanningRule, Hold]]
YOU = "your-change"
"""Whose word it is when the person has changed the plan."""


class Verdict(NamedTuple):
    """What was decided about one message, with the advice that counted."""

    id: str
    joined: Propose
    """The proposals as one, each limit at its latest (law 4)."""
    proposals: Proposals
    channel: str
    bans: Bans
    holds: Holds
    """Those that moved it, or that wait for something to happen."""
    overridden: list[tuple[PlanningRule, Hold | Forbid]]
    """Measures that the person went over, with a reason."""
    window: Window | None
    """None when it is not written."""
    reasons: tuple[Reason, ...]
    wish: Adjustment | None
    """The skipping or retiring that left it out."""


class Decision:
    """What is written, left undone and asked; made once, read several times."""

    def __init__(self, situation: Situation, given: Iterable[Given]) -> None:
        self.situation = situation
        self.given = tuple(given)
        sorted_out: dict[type, list[Given]] = {}
        for each in self.given:
            sorted_out.setdefault(type(each[1]), []).append(each)
        self.proposals: Proposals = sorted_out.get(Propose, [])  # type: ignore[assignment]  # sorted by type
        self.holds: Holds = sorted_out.get(Hold, [])  # type: ignore[assignment]  # sorted by type
        self.bans: Bans = sorted_out.get(Forbid, [])  # type: ignore[assignment]  # sorted by type
        self.preferences: list[tuple[PlanningRule, Prefer]] = sorted_out.get(Prefer, [])  # type: ignore[assignment]  # sorted by type
        self.closes: list[tuple[PlanningRule, Close]] = sorted_out.get(Close, [])  # type: ignore[assignment]  # sorted by type
        self.asked = [a.question for _, a in sorted_out.get(Ask, []) if isinstance(a, Ask)]
        groups = tuple(self._by_message())
        kinds = [(group[0][1].kind, group[0][1].channel) for group in groups]
        self._shared = {each for each in kinds if kinds.count(each) > 1}
        self._now = situation.now.astimezone(UTC)
        self._alike: dict[tuple[int, ...], tuple[Propose, list[Reason]]] = {}
        self._blocks: dict[Kind, tuple[Bans, Holds]] = {}
        self._windows: dict[tuple[int, ...], tuple[Window, Holds]] = {}
        self._wanted: dict[str, list[tuple[PlanningRule, Prefer]]] = {}
        for each in self.preferences:
            self._wanted.setdefault(each[1].to, []).append(each)
        self.verdicts = tuple(map(self._decide, groups))

    def _by_message(self) -> Iterator[Proposals]:
        """Group the proposals by what and to whom, and keep those on the highest ground."""
        groups: dict[tuple[str, str, str], Proposals] = {}
        for rule, proposal in self.proposals:
            key = (proposal.kind, proposal.to, proposal.channel)
            groups.setdefault(key, []).append((rule, proposal))
        for group in groups.values():
            if len(group) > 1:
                highest = max(proposal.ground for _, proposal in group)
                group[:] = [each for each in group if each[1].ground == highest]
            yield group

    def _joined(self, proposals: Proposals) -> tuple[Propose, list[Reason]]:
        """Join proposals, and give their reasons; those to people on one clock are alike."""
        key = tuple(
            id(part) for rule, each in proposals for part in (rule, each.earliest, each.because)
        )
        found = self._alike.get(key)
        if found is None:
            whole = joined([proposal for _, proposal in proposals])
            reasons = [reason(rule, proposal.because) for rule, proposal in proposals]
            self._alike[key] = whole, reasons
            return whole, reasons
        whole, reasons = found
        first = proposals[0][1]
        if first.includes:
            includes = joined([each for _, each in proposals]).includes
            return whole._replace(to=first.to, includes=includes), reasons
        return Propose._make((whole.kind, first.to, *whole[2:])), reasons

    def _decide(self, proposals: Proposals) -> Verdict:
        whole, said = self._joined(proposals)
        name = self.id_of(whole)
        wishes = self._wishes(name, whole) if self.situation.application.adjustments else {}
        over = wishes.get(Adjust.OVERRIDE)
        channel, chosen, why = self._channel(whole)
        bans, holds = self._about(whole.kind)
        bans = [each for each in bans if stops(each[1], whole, channel, chosen)]
        holds = [each for each in holds if stops(each[1], whole, channel, chosen)]
        overridden: list[tuple[PlanningRule, Hold | Forbid]] = []
        if over:
            overridden += [each for each in bans if each[1].cap]
            overridden += [each for each in holds if each[1].cap]
            bans = [each for each in bans if not each[1].cap]
            holds = [each for each in holds if not each[1].cap]
        wish = wishes.get(Adjust.SKIP) or wishes.get(Adjust.RETIRE)
        waiting = [each for each in holds if each[1].until is None]
        if bans or waiting or wish:
            return Verdict(
                name, whole, proposals, channel, bans, waiting, overridden, None, (), wish
            )
        window, moved = self._window(whole, channel, holds)
        reasons = [*said, *(reason(rule, hold.because) for rule, hold in moved), *why]
        if overridden and over:
            reasons.append(Reason(YOU, f"You go over a limit: {over.why}", ("you",)))
        if wishes:
            window, own = self._changed(window, whole, channel, wishes)
            reasons += own
        return Verdict(
            name, whole, proposals, channel, [], moved, overridden, window, tuple(reasons), None
        )

    def _about(self, kind: Kind) -> tuple[Bans, Holds]:
        """Give the bans and holds that speak of a kind; several people often get the same."""
        found = self._blocks.get(kind)
        if found is None:
            bans = [each for each in self.bans if kind in each[1].kinds]
            holds = [each for each in self.holds if kind in each[1].kinds]
            found = self._blocks[kind] = bans, holds
        return found

    def _window(self, whole: Propose, channel: str, holds: Holds) -> tuple[Window, Holds]:
        """Move a proposal behind its holds and into the hours of its recipient.

        What is the same for several people on one clock is worked out once.
        """
        hours = self.situation.hours(whole.to, channel, whole.kind)
        key = (id(whole.earliest), id(whole.latest), id(hours), *map(id, holds))
        found = self._windows.get(key)
        if found is None:
            found = self._windows[key] = self._moved(whole, hours, holds)
        return found

    def _moved(self, whole: Propose, hours: Hours, holds: Holds) -> tuple[Window, Holds]:
        moved: Holds = []
        floor, begin = whole.earliest, whole.recommended_from
        if holds:
            spans = [(h.since, h.until) for _, h in holds if h.until is not None]
            floor = clear(floor, spans)
            begin = clear(max(begin, floor), spans)
            moved = [each for each in holds if moves(each[1], whole, begin)]
            whole = settled(whole, [h.settles for _, h in moved if h.settles])
            begin = max(begin, whole.recommended_from)
        return fitted(whole, floor, begin, hours, self._room if moved else 0), moved

    @property
    def _room(self) -> int:
        """Give the business days that a limit keeps when something moved what lies before it."""
        return self.situation.playbook.after_holidays

    def _changed(
        self, window: Window, whole: Propose, channel: str, wishes: dict[Adjust, Adjustment]
    ) -> tuple[Window, list[Reason]]:
        """Lay the person's own day over a window; never before what holds it (law 6)."""
        said = []
        hours = self.situation.hours(whole.to, channel, whole.kind)
        for wish in (wishes.get(Adjust.SNOOZE), wishes.get(Adjust.PIN)):
            if wish is None or wish.on is None:
                continue
            day = spoken_day(wish.on)
            if wish.do is Adjust.SNOOZE:
                because = f"You put it off until {day}."
                day_ = hours.opens(hours.next_open(wish.on))
                window = refitted(window, day_, hours, self._room)
            elif wish.on < window.earliest.date():
                first = spoken_day(window.earliest.date())
                because = f"You set it for {day}, but it may not go before {first}."
            else:
                because = f"You set it for {day}."
                window = pinned(window, wish.on, hours)
            said.append(Reason(YOU, f"{because} {wish.why}".strip(), ("you",)))
        return window, said

    def _wishes(self, id: str, whole: Propose) -> dict[Adjust, Adjustment]:
        """Give the person's changes to a follow-up that are still in force, the last of each."""
        found: dict[Adjust, Adjustment] = {}
        for each in self.situation.application.adjustments:
            if each.do is Adjust.RETIRE:
                if each.follow_up in {id, self.id_of(whole._replace(round=1))}:
                    found[each.do] = each
            elif each.follow_up == id and not self._overtaken(each, whole):
                found[each.do] = each
                if each.do in REPLACES:
                    found.pop(REPLACES[each.do], None)
        return found

    def _overtaken(self, wish: Adjustment, whole: Propose) -> bool:
        """Tell whether something happened since that makes a change to the plan obsolete."""
        if whole.kind in NUDGES:
            since = self.situation.silent_since
            return since is not None and since > wish.at
        return bool(self.situation.sent_since(wish.at, whole.kind, whole.to))

    def _channel(self, proposal: Propose) -> tuple[str, Ground, tuple[Reason, ...]]:
        """Choose the channel preferred on the highest ground; say on which, and why."""
        if proposal.channel:
            return proposal.channel, proposal.ground, ()
        chosen = None
        for each in self._wanted.get(proposal.to, ()):
            wanted = each[1]
            if wanted.kinds and proposal.kind not in wanted.kinds:
                continue
            if any(_closes(ban, wanted, proposal.kind) for _, ban in self.bans):
                continue
            if chosen is None or wanted.ground > chosen[1].ground:
                chosen = each
        if chosen is None:
            return "email", Ground.DEFAULT, ()
        rule, wanted = chosen
        traits = self.situation.channels.get(wanted.channel)
        if traits is not None and proposal.kind not in traits.carries:
            return "email", Ground.DEFAULT, ()
        if wanted.ground is Ground.DEFAULT:
            return wanted.channel, wanted.ground, ()
        return wanted.channel, wanted.ground, (reason(rule, wanted.because),)

    def id_of(self, proposal: Propose) -> str:
        """Make the id of a follow-up: its kind, and whom it is for where there may be several."""
        kind = proposal.kind.replace("_", "-")
        by = f"-by-{proposal.channel}" if proposal.channel else ""
        if proposal.kind not in SEVERAL and (proposal.kind, proposal.channel) not in self._shared:
            return kind + by
        name = self.situation.words.get(proposal.to, "")
        round_ = f"-{proposal.round}" if proposal.round > 1 else ""
        return f"{kind}{round_}-{name}{by}"

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
            along = [
                (v, w) for v, w in riders
                if (w.rides_in, w.to) == (whole.kind, whole.to) and _in_time(v, each)
            ]  # fmt: skip
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
            window = cut_off(window, rider.window.latest)
            includes = *includes, *taken.includes
            alarms = *alarms, *taken.alarms
            reasons = (*reasons, *rider.reasons)
        return FollowUp(
            id=each.id,
            kind=whole.kind,
            to=whole.to,
            channel=each.channel,
            window=window,
            reasons=reasons,
            changes_if=CHANGES.get(whole.kind, ALWAYS_CHANGES),
            state=state_at(window, self._now),
            includes=tuple(dict.fromkeys(includes)) if includes else (),
            alarms=tuple(sorted(set(alarms))) if alarms else (),
        )

    def _rested(self, found: list[FollowUp]) -> list[FollowUp]:
        """Move questions behind the rest that every other message needs (never bombard)."""
        others = [f.window.latest for f in found if f.kind not in NUDGES]
        if not others or len(others) == len(found):
            return found
        latest = max(others)
        return [f if f.kind not in NUDGES else self._after(f, latest) for f in found]

    def _after(self, follow_up: FollowUp, latest: datetime) -> FollowUp:
        hours = self.situation.hours(follow_up.to, follow_up.channel)
        last = latest.astimezone(hours.zone).date()
        floor = hours.opens(
            hours.next_open(hours.calendar.business_day(last, self.situation.playbook.rest))
        )
        if floor <= follow_up.window.earliest:
            return follow_up
        window = refitted(follow_up.window, floor, hours, self._room)
        because = "It keeps a distance of some business days to the other messages of this plan."
        return follow_up._replace(
            window=window,
            reasons=(*follow_up.reasons, Reason("never-bombard", because, ("R022", "C6"))),
            state=state_at(window, self._now),
        )

    def close(self, follow_ups: tuple[FollowUp, ...]) -> NotNow | None:
        """Say when it is over: never before the last message planned has had its time."""
        if not self.closes:
            return None
        after = max(close.after for _, close in self.closes)
        reasons = tuple(reason(rule, close.because) for rule, close in self.closes)
        if any(f.window.latest >= after for f in follow_ups):
            return None
        return NotNow("close", after, reasons)

    def not_now(self, close: NotNow | None) -> tuple[NotNow, ...]:
        """List what is deliberately left undone, and until when."""
        listed = list(self._kept_back())
        kept_back = {each.kind for each in listed}
        kept_back |= {kind for _, h in self.holds if h.until is None for kind in h.kinds}
        listed += self._held(kept_back)
        if not self.proposals:
            for rule, ban in self.bans:
                if ban.channels is None and ban.to is None:
                    what = "status_check" if ban.kinds == NUDGES else "anything"
                    listed.append(NotNow(what, None, (reason(rule, ban.because),)))
        if close is not None and close.until and close.until > self.situation.now:
            listed.append(close)
        return tuple(dict.fromkeys(listed))

    def _held(self, kept_back: set[str]) -> Iterator[NotNow]:
        """Give what waits for something to happen, and of each kind the longest dated wait."""
        moved = {id(hold) for each in self.verdicts for _, hold in each.holds}
        longest: dict[Kind, NotNow] = {}
        for rule, hold in self.holds:
            everything = hold.kinds == ALL_KINDS
            if (hold.since is not None or everything) and id(hold) not in moved:
                continue
            because = (reason(rule, hold.because),)
            if hold.until is None:
                if not everything:  # what it keeps back is listed by itself
                    yield from (NotNow(kind, None, because) for kind in sorted(hold.kinds))
            elif hold.until > self.situation.now:
                for kind in hold.kinds - kept_back:
                    before = longest.get(kind)
                    later = before is None or before.until is None or hold.until > before.until
                    if later and self._speaks_of(hold, kind):
                        longest[kind] = NotNow(kind, hold.until, because)
        yield from (longest[kind] for kind in sorted(longest))

    def _speaks_of(self, hold: Hold, kind: Kind) -> bool:
        """Tell whether a hold is about something that is proposed, if anything is."""
        return not self.proposals or any(
            each.kind is kind and hold.to in {None, each.to} for _, each in self.proposals
        )

    def _kept_back(self) -> Iterator[NotNow]:
        """Give what a ban, an open-ended hold or the person keeps back."""
        for each in self.verdicts:
            if each.window is not None:
                continue
            reasons = [reason(rule, ban.because) for rule, ban in each.bans]
            reasons += [reason(rule, hold.because) for rule, hold in each.holds]
            if each.wish is not None:
                reasons.append(Reason(YOU, f"You left it out: {each.wish.why}", ("you",)))
            yield NotNow(each.joined.kind, None, tuple(dict.fromkeys(reasons)), each.id)

    def questions(self) -> tuple[Question, ...]:
        """List what the person is asked, each once."""
        return tuple(dict.fromkeys(self.asked))


def reason(rule: PlanningRule, because: str) -> Reason:
    """Give a rule's word as a reason."""
    return Reason(rule.id, because, rule.sources)


def stops(block: Hold | Forbid, proposal: Propose, channel: str, chosen: Ground) -> bool:
    """Tell whether a hold or a ban of its kind counts against a proposal (law 3).

    One against a channel counts only if it stands no lower than what the channel was chosen on.
    """
    return (
        (block.to is None or block.to == proposal.to)
        and block.ground >= proposal.ground
        and (block.channels is None or (channel in block.channels and block.ground >= chosen))
    )


def _closes(ban: Forbid, wanted: Prefer, kind: Kind) -> bool:
    """Tell whether a ban closes a preferred channel for a kind."""
    return (
        ban.channels is not None
        and wanted.channel in ban.channels
        and kind in ban.kinds
        and (ban.to is None or ban.to == wanted.to)
        and ban.ground >= wanted.ground
    )


def _in_time(rider: Verdict, host: Verdict) -> bool:
    """Tell whether what rides along is there in time when its host goes out."""
    return (
        rider.window is not None
        and host.window is not None
        and host.window.recommended_from <= rider.window.latest
        and rider.channel == host.channel
    )


REPLACES = {Adjust.SNOOZE: Adjust.PIN, Adjust.PIN: Adjust.SNOOZE}
"""Of a snooze and a pin the later one holds."""
SEVERAL = frozenset({Kind.THANK_YOU, Kind.MATERIALS, Kind.REPLY, Kind.CORRECTION, Kind.DELAY_ACK})
"""The kinds of which several people may get one each."""
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
