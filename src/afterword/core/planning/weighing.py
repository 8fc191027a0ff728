"""Advice weighed: what all rules say about one message, and what it comes to (planner.py)."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple, TypeVar

from afterword.core.calendar.hours import Hours
from afterword.core.calendar.moments import spoken_day
from afterword.core.model.adjustment import Adjust, Adjustment
from afterword.core.model.followup import NUDGES, Kind, Reason, Window
from afterword.core.model.happening import Mistake
from afterword.core.planning.fitting import clear, fitted, pinned, refitted
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
from afterword.core.planning.situation import Situation

T = TypeVar("T")
Given = tuple[PlanningRule, Advice]
Proposals = list[tuple[PlanningRule, Propose]]
Bans = list[tuple[PlanningRule, Forbid]]
Holds = list[tuple[PlanningRule, Hold]]
Blocking = list[tuple[PlanningRule, Hold | Forbid]]
YOU = "your-change"
"""Whose word it is when the person has changed the plan."""


class Verdict(NamedTuple):
    """What was decided about one message, with the advice that counted."""

    id: str
    kind: Kind
    to: str
    joined: Propose
    """The proposals as one, each limit at its latest (law 4)."""
    proposals: Proposals
    channel: str
    bans: Bans
    holds: Holds
    """Those that moved it, or that wait for something to happen."""
    overridden: Blocking
    """Measures that the person went over, with a reason."""
    window: Window | None
    """None when it is not written."""
    reasons: tuple[Reason, ...]
    wish: Adjustment | None
    """The skipping or retiring that left it out."""

    @property
    def blocking(self) -> Blocking:
        """Give what keeps it back or moved it."""
        return [*self.bans, *self.holds]

    @property
    def gives_way(self) -> bool:
        """Tell whether the person may go over what holds it: a measure of ours, nobody's word.

        What is kept back by a word as well stays so without the measure.
        """
        caps = [each.cap for _, each in self.blocking]
        return any(caps) if self.window is not None else bool(caps) and all(caps)


class Weighing:
    """The advice of all rules weighed, message by message; made once, read several times."""

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
        messages = tuple(self._by_message())
        kinds = [(group[0][1].kind, group[0][1].channel) for _, group in messages]
        self._shared = {each for each in kinds if kinds.count(each) > 1}
        self._alike: dict[tuple[int, ...], tuple[Propose, list[Reason]]] = {}
        self._blocks: dict[Kind, tuple[Bans, Holds]] = {}
        self._windows: dict[tuple[int, ...], tuple[Window, Holds]] = {}
        self._wanted: dict[str, list[tuple[PlanningRule, Prefer]]] = {}
        for each in self.preferences:
            self._wanted.setdefault(each[1].to, []).append(each)
        self.verdicts = tuple(self._decide(to, group) for to, group in messages)

    def _by_message(self) -> Iterator[tuple[str, Proposals]]:
        """Group the proposals by what and to whom, and keep those on the highest ground."""
        groups: dict[tuple[str, Kind, str], Proposals] = {}
        for given in self.proposals:
            proposal = given[1]
            for to in proposal.to:
                groups.setdefault((to, proposal.kind, proposal.channel), []).append(given)
        for (to, _, _), group in groups.items():
            if len(group) > 1:
                highest = max(proposal.ground for _, proposal in group)
                group[:] = [each for each in group if each[1].ground == highest]
            yield to, group

    def _joined(self, proposals: Proposals) -> tuple[Propose, list[Reason]]:
        """Join proposals, and give their reasons, once for all who get the same."""
        key = tuple(map(id, proposals))
        found = self._alike.get(key)
        if found is None:
            whole = joined([proposal for _, proposal in proposals])
            reasons = [reason(rule, proposal.because) for rule, proposal in proposals]
            found = self._alike[key] = whole, reasons
        return found

    def _decide(self, to: str, proposals: Proposals) -> Verdict:
        whole, said = self._joined(proposals)
        name = self.id_of(whole, to)
        wishes = self._wishes(name, whole, to) if self.situation.application.adjustments else {}
        over = wishes.get(Adjust.OVERRIDE)
        channel, chosen, why = self._channel(whole, to)
        bans, holds = self._about(whole.kind)
        bans = [each for each in bans if stops(each[1], whole, to, channel, chosen)]
        holds = [each for each in holds if stops(each[1], whole, to, channel, chosen)]
        overridden: Blocking = []
        if over:
            overridden += [each for each in bans if each[1].cap]
            overridden += [each for each in holds if each[1].cap]
            bans = [each for each in bans if not each[1].cap]
            holds = [each for each in holds if not each[1].cap]
        wish = wishes.get(Adjust.SKIP) or wishes.get(Adjust.RETIRE)
        waiting = [each for each in holds if each[1].until is None]
        if bans or waiting or wish:
            return Verdict(
                name, whole.kind, to, whole, proposals, channel, bans, waiting, overridden,
                None, (), wish,
            )  # fmt: skip
        window, moved = self._window(whole, to, channel, holds)
        reasons = [*said, *(reason(rule, hold.because) for rule, hold in moved), *why]
        if overridden and over:
            reasons.append(Reason(YOU, f"You go over a limit: {over.why}", ("you",)))
        if wishes:
            hours = self.situation.hours(to, channel, whole.kind)
            window, own = self._changed(window, hours, wishes)
            reasons += own
        return Verdict(
            name, whole.kind, to, whole, proposals, channel, [], moved, overridden,
            window, tuple(reasons), None,
        )  # fmt: skip

    def _about(self, kind: Kind) -> tuple[Bans, Holds]:
        """Give the bans and holds that speak of a kind; several people often get the same."""
        found = self._blocks.get(kind)
        if found is None:
            bans = [each for each in self.bans if kind in each[1].kinds]
            holds = [each for each in self.holds if kind in each[1].kinds]
            found = self._blocks[kind] = bans, holds
        return found

    def _window(self, whole: Propose, to: str, channel: str, holds: Holds) -> tuple[Window, Holds]:
        """Move a proposal behind its holds and into the hours of its recipient.

        What is the same for several people on one clock is worked out once.
        """
        hours = self.situation.hours(to, channel, whole.kind)
        key = (id(whole), id(hours), *map(id, holds))
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
            moved = [each for each in holds if _moved(each[1], whole, begin)]
            whole = _settled(whole, [h.settles for _, h in moved if h.settles])
            begin = max(begin, whole.recommended_from)
        return fitted(whole, floor, begin, hours, self.room if moved else 0), moved

    @property
    def room(self) -> int:
        """Give the business days that a limit keeps when something moved what lies before it."""
        return self.situation.playbook.after_holidays

    def _changed(
        self, window: Window, hours: Hours, wishes: dict[Adjust, Adjustment]
    ) -> tuple[Window, list[Reason]]:
        """Lay the person's own day over a window; never before what holds it (law 6)."""
        said = []
        for wish in (wishes.get(Adjust.SNOOZE), wishes.get(Adjust.PIN)):
            if wish is None or wish.on is None:
                continue
            day = spoken_day(wish.on)
            if wish.do is Adjust.SNOOZE:
                because = f"You put it off until {day}."
                begin = hours.opens(hours.next_open(wish.on))
                if begin <= window.earliest:
                    continue
                window = refitted(window, begin, hours, self.room)
            elif wish.on < window.earliest.date():
                first = spoken_day(window.earliest.date())
                because = f"You set it for {day}, but it may not go before {first}."
            else:
                because = f"You set it for {day}."
                window = pinned(window, wish.on, hours)
            said.append(Reason(YOU, f"{because} {wish.why}".strip(), ("you",)))
        return window, said

    def _wishes(self, id: str, whole: Propose, to: str) -> dict[Adjust, Adjustment]:
        """Give the person's changes to a follow-up that are still in force, the last of each."""
        found: dict[Adjust, Adjustment] = {}
        for each in self.situation.application.adjustments:
            if each.do is Adjust.RETIRE:
                if each.follow_up in {id, self.id_of(whole._replace(round=1), to)}:
                    found[each.do] = each
            elif each.follow_up == id and not self._overtaken(each, whole, to):
                found[each.do] = each
                if each.do in REPLACES:
                    found.pop(REPLACES[each.do], None)
        return found

    def _overtaken(self, wish: Adjustment, whole: Propose, to: str) -> bool:
        """Tell whether something happened since that makes a change to the plan obsolete."""
        situation = self.situation
        if whole.kind in NUDGES:
            met = (each.start for each in situation.held[-1:])
            return any(at > wish.at for at in (*situation.heard[-1:], *met))
        causes: Iterable[datetime] = ()
        if whole.kind in ANSWERING:
            causes = situation.heard[-1:]
        elif whole.kind is Kind.OFFER_UPDATE:
            causes = [situation.pressing_offer.at] if situation.pressing_offer else ()
        elif whole.kind is Kind.CORRECTION:
            causes = [each.at for each in situation.every(Mistake)]
        if any(at > wish.at for at in causes):
            return True
        return bool(self.situation.sent_since(wish.at, whole.kind, to))

    def _channel(self, proposal: Propose, to: str) -> tuple[str, Ground, tuple[Reason, ...]]:
        """Choose the channel preferred on the highest ground; say on which, and why."""
        if proposal.channel:
            return proposal.channel, proposal.ground, ()
        chosen = None
        for each in self._wanted.get(to, ()):
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

    def id_of(self, proposal: Propose, to: str) -> str:
        """Make the id of a follow-up: its kind, and whom it is for where there may be several."""
        kind = proposal.kind.replace("_", "-")
        by = f"-by-{proposal.channel}" if proposal.channel else ""
        if proposal.kind not in SEVERAL and (proposal.kind, proposal.channel) not in self._shared:
            return kind + by
        name = self.situation.words[to]
        round_ = f"-{proposal.round}" if proposal.round > 1 else ""
        return f"{kind}{round_}-{name}{by}"


def reason(rule: PlanningRule, because: str) -> Reason:
    """Give a rule's word as a reason."""
    return Reason(rule.id, because, rule.sources)


def stops(block: Hold | Forbid, proposal: Propose, to: str, channel: str, chosen: Ground) -> bool:
    """Tell whether a hold or a ban of its kind counts against a proposal (law 3).

    One against a channel counts only if it stands no lower than what the channel was chosen on.
    """
    return (
        (block.to is None or block.to == to)
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


def joined(proposals: list[Propose]) -> Propose:
    """Join proposals on one ground, each limit at its latest (law 4)."""
    whole = proposals[0]
    for other in proposals[1:]:
        whole = whole._replace(
            earliest=max(whole.earliest, other.earliest),
            recommended_from=max(whole.recommended_from, other.recommended_from),
            recommended_to=max(whole.recommended_to, other.recommended_to),
            latest=max(whole.latest, other.latest),
            round=max(whole.round, other.round),
            includes=_union(whole.includes, other.includes),
            rides_in=whole.rides_in if whole.rides_in is other.rides_in else None,
            alone=whole.alone or other.alone,
            alarms=_union(whole.alarms, other.alarms),
        )
    return whole


def _union(some: tuple[T, ...], others: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*some, *others))) if others else some


def _moved(hold: Hold, whole: Propose, begin: datetime) -> bool:
    """Tell whether a hold moves a message that would best begin at ``begin``.

    One that settles later also moves what would begin between its end and then.
    """
    if hold.until is None:
        return False
    settled = hold.settles.recommended_from if hold.settles else hold.until
    if hold.since is None:
        return hold.until > whole.earliest
    return hold.since <= begin < settled


def _settled(whole: Propose, windows: list[Window]) -> Propose:
    """Lay the times at which what was held is best written over a proposal (law 4)."""
    if not windows:
        return whole
    return whole._replace(
        recommended_from=max(whole.recommended_from, *(w.recommended_from for w in windows)),
        recommended_to=max(whole.recommended_to, *(w.recommended_to for w in windows)),
        latest=max(whole.latest, *(w.latest for w in windows)),
    )


REPLACES = {Adjust.SNOOZE: Adjust.PIN, Adjust.PIN: Adjust.SNOOZE}
"""Of a snooze and a pin the later one holds."""
ANSWERING = frozenset({Kind.REPLY, Kind.DELAY_ACK, Kind.OFFER_ACK, Kind.REJECTION_REPLY})
"""The kinds that answer their last word: another word asks for another one."""
SEVERAL = frozenset({Kind.THANK_YOU, Kind.MATERIALS, Kind.REPLY, Kind.CORRECTION, Kind.DELAY_ACK})
"""The kinds of which several people may get one each."""
