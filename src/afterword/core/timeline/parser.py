"""Read the dates out of what an interviewer said (the timeline convention, C0 to C15).

Every time in the text is found and resolved, the later ones from where the earlier ones end. The
time at which one hears counts more than that of any other event, and of two for the same the one
that ends last, because asking too early is the worse error. Words that come to no date are
refused, never guessed.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from afterword.core.calendar.region import RegionCalendar
from afterword.core.model.timeline import Firmness
from afterword.core.timeline.absence import back, is_absence
from afterword.core.timeline.bounds import Bound, bound, is_past
from afterword.core.timeline.clauses import Clause, Mention
from afterword.core.timeline.dates import spread, written
from afterword.core.timeline.days import DAY
from afterword.core.timeline.holidays import BREAKS
from afterword.core.timeline.lexer import Token, tokens
from afterword.core.timeline.mentions import mentions
from afterword.core.timeline.named_days import Holiday
from afterword.core.timeline.other_readings import other_readings
from afterword.core.timeline.parts import Part
from afterword.core.timeline.reading import NOTHING, Confidence, Reading, TimelineKind
from afterword.core.timeline.times import Away, Count, Period, Same, Scene, Shift, Then, Time
from afterword.core.timeline.weeks import Week, Weekday, WeekdayAfter, WeekdayOf


class Candidate(NamedTuple):
    """A time of the text, resolved."""

    mention: Mention
    period: Period
    bound: Bound
    scene: Scene


def read(said: str, *, day: date, calendar: RegionCalendar) -> Reading:
    """Read the interval that words spoken on ``day`` come to.

    Business days are counted in ``calendar``. Gives kind ``none`` when nothing can be dated, and
    kind ``return`` for a text that plainly says that someone is away.
    """
    found = tokens(said)
    named, clauses = mentions(found)
    if not named:
        return NOTHING
    scene = Scene(day, calendar)
    try:
        if is_absence(named, clauses):
            away = back(named, scene)
            if away:
                return _returning(away, found)
        candidates = _resolved(named, scene)
        best = max((each.mention.tier for each in candidates), default=-1)
        beside = best == 0 and (
            all(each.mention.aside for each in candidates)
            or _promises_besides(candidates, clauses, found)
        )
        if best < 0 or beside:
            return NOTHING
        return _reading(_chosen(candidates, best), candidates, said, found, clauses)
    except (OverflowError, ValueError):  # past the last year that a calendar knows
        return NOTHING


def returning(said: str, *, day: date, calendar: RegionCalendar) -> Reading:
    """Read the first day back from a note that says that someone is away (C13)."""
    found = tokens(said)
    named, _ = mentions(found)
    scene = Scene(day, calendar)
    try:
        away = back(named, scene)
    except (OverflowError, ValueError):
        away = None
    return _returning(away, found) if away else NOTHING


def _promises_besides(
    candidates: Sequence[Candidate], clauses: Sequence[Clause], found: Sequence[Token]
) -> bool:
    """Tell whether a promise has no date while events do: we meet Monday and will call."""
    if all(isinstance(c.mention.time, Away) and c.bound.kind is ON for c in candidates):
        return True
    for each in candidates:
        governed = found[each.mention.clause.begins].text == "when"
        if governed or each.bound.kind in {TimelineKind.BY, TimelineKind.WITHIN}:
            return False
    return any(
        "hear" in clause.clues and clause.clues.isdisjoint({"past", "then"}) for clause in clauses
    )


def _returning(away: tuple[Mention, date, str], found: Sequence[Token]) -> Reading:
    mention, first, how = away
    span = found[mention.begins].start, found[mention.end - 1].end
    because = (f"The first day back is {written(first)}: {how} (C13).",)
    return Reading(
        first,
        first,
        TimelineKind.RETURN,
        Firmness.EXPECTED,
        span,
        confidence=Confidence.HIGH,
        because=because,
    )


def _resolved(named: Sequence[Mention], scene: Scene) -> list[Candidate]:
    """Resolve the times from left to right; later events are chained to earlier ones (C12)."""
    found: list[Candidate] = []
    before: Mention | None = None
    said = scene
    for mention in named:
        if before and _begins_anew(mention, before):
            scene, before = said, None
        if isinstance(mention.time, Then) and scene.anchor is None:
            continue
        if is_past(mention.clause, mention):
            if "spoken" in mention.clause.clues or mention.bound_by in REPLACED:
                scene = scene.after(mention.time.period(scene))
            continue
        time, period = _placed(mention, before, scene)
        if period is None:
            continue
        if found and period.last < _not_before(found[-1], mention):
            time, eve = mention.time, _not_before(found[-1], mention) - DAY
            period = time.period(scene._replace(day=eve)) or period
        interval = bound(mention._replace(time=time), period, scene)
        if _is_same_end(mention) and found and found[-1].bound.kind is TimelineKind.BY:
            interval = found[-1].bound
        if interval:
            found.append(Candidate(mention, period, interval, scene))
        scene, before = scene.after(_ends(mention, period)), mention
    return found


def _is_same_end(mention: Mention) -> bool:
    """Tell whether a time is the one that was just named: before Diwali, and tell you by then."""
    return isinstance(mention.time, Same) or (
        isinstance(mention.time, Then) and mention.relation == "by"
    )


REPLACED = frozenset({"instead", "rather"})
"""First words of what names a time that holds no longer."""


def _begins_anew(mention: Mention, before: Mention) -> bool:
    """Tell whether a day is counted from now: what we hear, said after something else."""
    apart = mention.clause.sentence != before.clause.sentence
    waits = before.relation in {"until", "from", "after"}
    chained = waits or mention.then or "then" in mention.clause.clues
    bare = isinstance(mention.time, Weekday) and mention.tier == 2
    return apart and bare and before.tier < 2 and not chained


def _placed(mention: Mention, before: Mention | None, scene: Scene) -> tuple[Time, Period | None]:
    """Give a time and its period, counted from the event before it where it hangs on that."""
    time = mention.time
    if scene.anchor and before:
        inside = _in_week(mention, before) if _refines(mention, before) else None
        if inside and _is_ahead(inside, scene):
            time = inside
        elif _the_week(mention, before):
            at = scene._replace(day=max(scene.day, scene.anchor.first))
            return time, time.period(at) or time.period(scene)
        elif _follows(mention, before):
            time, period = _chained(mention, scene)
            return time, period or time.period(scene)
    return time, time.period(scene)


def _not_before(last: Candidate, mention: Mention) -> date:
    """Give the day before which a time of the same sentence cannot be: not before Monday."""
    one = last.mention
    if one.clause.sentence != mention.clause.sentence or one.tier != mention.tier:
        return date.min
    if last.bound.end is None:
        return last.bound.start or date.min
    days = isinstance(one.time, Weekday) and mention.time == Weekday(
        getattr(mention.time, "weekday", 0)
    )
    return last.period.first if days and one.clause is not mention.clause else date.min


def _ends(mention: Mention, period: Period) -> Period:
    """Give what later events are counted from: of "until" and "by", the last day alone (C12)."""
    if mention.relation in {"until", "by"} and period.edge:
        return Period(period.last, period.last, period.row)
    return period


def _the_week(mention: Mention, before: Mention) -> bool:
    """Tell whether "the end of the week" is that of the week just named."""
    week = mention.time.of if isinstance(mention.time, Part) else mention.time
    return isinstance(week, Week) and week.the and "joining" not in before.clause.clues


def _in_week(mention: Mention, before: Mention) -> WeekdayOf:
    assert isinstance(mention.time, Weekday)  # noqa: S101 -- nothing else refines a week
    return WeekdayOf(mention.time.weekday, before.time)


def _is_ahead(time: Time, scene: Scene) -> bool:
    """Tell whether a time is still to come: said on a Wednesday, Tuesday is not of this week."""
    period = time.period(scene)
    return period is not None and period.last >= scene.day


def _refines(mention: Mention, before: Mention) -> bool:
    """Tell whether a weekday is one of the week just named: next week, Wednesday at the latest."""
    week = before.time.of if isinstance(before.time, Part) else before.time
    return (
        isinstance(mention.time, Weekday)
        and not mention.time.which
        and isinstance(week, Week)
        and mention.begins - before.end <= 2
        and mention.clause.sentence == before.clause.sentence
    )


def _follows(mention: Mention, before: Mention) -> bool:
    """Tell whether a time is counted from the one before: "then two weeks"."""
    if "joining" in before.clause.clues:
        return False
    if "out" in before.clause.clues and before.relation != "until":
        return False
    if before.bound_by == "for" and not mention.then:
        return False
    if isinstance(mention.time, Count):
        if before.relation == "after" and before.clause is not mention.clause:
            return True
        return mention.then and (before.tier < 2 or "then" in mention.clause.clues)
    return (
        isinstance(mention.time, Weekday)
        and before.clause is not mention.clause
        and before.tier < max(mention.tier, 1)
    )


ON = TimelineKind.ON
EVENT = timedelta(days=60)
"""An event further ahead is no step before the decision."""


def _chained(
    mention: Mention, scene: Scene
) -> tuple[Shift | WeekdayAfter | Weekday, Period | None]:
    time, anchor = mention.time, scene.anchor
    assert anchor  # noqa: S101 -- only chained to what was named
    if isinstance(time, Count):
        shift = Shift(time, Then())
        return shift, shift.period(scene)
    assert isinstance(time, Weekday)  # noqa: S101 -- the other time that is chained
    own = time.period(scene)
    far = own and not own.first <= anchor.last < own.first + EVENT
    if far or time.which:
        return time, own
    if anchor.last.weekday() == time.weekday and anchor.first != anchor.last:
        return time, Period(anchor.last, anchor.last, "C12")
    after = WeekdayAfter(time.weekday, Then())
    return after, after.period(scene)


def _chosen(candidates: Sequence[Candidate], best: int) -> Candidate:
    """Choose the time at which one hears; of several, the one that ends last."""
    of_best = [each for each in candidates if each.mention.tier == best]
    dated = [each for each in of_best if each.bound.end is not None]
    if not dated:
        dated = _likelier(candidates, of_best)
    if not dated:
        return max(of_best, key=lambda each: each.bound.start or date.min)
    binding = [each for each in dated if each.mention.latest]
    chosen = max(reversed(binding or dated), key=lambda each: each.bound.end or date.min)
    for each in of_best:
        if each.mention.apposed and _within(each.bound, chosen.bound):
            return each
        if (
            each.bound.end is None
            and each.bound.start
            and chosen.bound.end
            and each.bound.start <= chosen.bound.end
        ) and chosen.bound.kind in {TimelineKind.BY, TimelineKind.WITHIN}:
            return chosen._replace(bound=chosen.bound._replace(start=each.bound.start))
    return chosen


def _within(inner: Bound, outer: Bound) -> bool:
    """Tell whether one interval says another more closely: early May, say the 4th."""
    if not (inner.start and inner.end and outer.start and outer.end):
        return False
    return inner != outer and outer.start <= inner.start and inner.end <= outer.end


def _likelier(candidates: Sequence[Candidate], opened: Sequence[Candidate]) -> list[Candidate]:
    """Find the times said behind one without an end: not before May, more likely in June.

    Behind "then" it is the end of what takes time: we take two weeks, then we ring you.
    """
    first = opened[0]
    if isinstance(first.mention.time, Then):
        return [each for each in candidates if "takes" in each.mention.clause.clues][-1:]
    return [
        each
        for each in candidates
        if each.mention.tier == 1
        and each.mention.begins > first.mention.begins
        and each.bound.end
        and each.bound.end >= (first.bound.start or date.min)
    ]


def _reading(
    chosen: Candidate,
    candidates: Sequence[Candidate],
    said: str,
    found: Sequence[Token],
    clauses: Sequence[Clause],
) -> Reading:
    mention, _period, interval, scene = chosen
    others = other_readings(mention, interval, scene)
    span = found[mention.begins].start, found[mention.end - 1].end
    near = found[max(0, mention.begins - 1) : mention.end + 1]
    roughly = any(token.text in APPROXIMATE for token in near)
    return Reading(
        interval.start,
        interval.end,
        interval.kind,
        _firmness(mention.clause, clauses),
        span,
        others,
        _confidence(mention, candidates, others=bool(others), roughly=roughly),
        _because(chosen, said[found[mention.start].start : span[1]]),
    )


def _firmness(of: Clause, clauses: Sequence[Clause]) -> Firmness:
    """Read from the sentence how far its words bind (C15)."""
    clues: set[str] = set()
    for clause in clauses:
        if clause.sentence == of.sentence:
            clues |= clause.clues
    if "firm" in clues and "not firm" not in clues:
        return Firmness.FIRM
    return Firmness.HOPEFUL if "hopeful" in clues else Firmness.EXPECTED


APPROXIMATE = frozenset({
    "about", "around", "roughly", "approximately", "approx", "circa", "~", "thereabouts", "ish",
    "or", "give", "nearer", "closer", "somewhere", "sometime", "some",
})  # fmt: skip
"""First words of what leaves a time open by a little: about ten days, a fortnight or so."""


def _confidence(
    mention: Mention, candidates: Sequence[Candidate], *, others: bool, roughly: bool
) -> Confidence:
    if others:
        return Confidence.LOW
    count = mention.time
    vague = isinstance(count, Holiday) and count.name in BREAKS
    ranged = isinstance(count, Count) and count.low != count.high
    if vague or roughly or ranged or len(candidates) > 1:
        return Confidence.MEDIUM
    return Confidence.HIGH


def _because(chosen: Candidate, said: str) -> tuple[str, ...]:
    _, period, interval, _ = chosen
    words = " ".join(said.split())
    return (
        f"\u201c{words}\u201d is {spread(period.first, period.last)} ({period.row}).",
        _limits(interval),
    )


def _limits(interval: Bound) -> str:
    if interval.end is None:
        assert interval.start  # noqa: S101 -- an open end has a start
        return f"It begins on {written(interval.start)} and has no last day ({interval.row})."
    return f"The last day on which the promise holds is {written(interval.end)} ({interval.row})."
