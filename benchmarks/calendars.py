"""Measure the calendar against its peers, as ratios in one run.

Peers that are not installed are named and left out: numpy, pandas, workalendar. The file is not
called calendar, because Python would then find it in place of its own module.
"""

import json
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterword.calendars.regions import YEARS, regions
from afterword.calendars.zones import use_pinned_zones, zones_of
from afterword.channels.email import email
from afterword.channels.phone import phone
from afterword.core.calendar.hours import Hours
from afterword.core.calendar.region import RegionCalendar
from afterword.core.model.day_override import DayOverride, Level

ROUNDS, CALLS = 15, 2000
CHANCE = random.Random(20261125)  # noqa: S311 -- the same moments in every run
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = [BEGIN + timedelta(seconds=CHANCE.randrange(2 * 365 * 86400)) for _ in range(CALLS)]
DAYS = [moment.date() for moment in MOMENTS]
COUNTS = [CHANCE.randint(1, 20) for _ in range(CALLS)]
ZONE = ZoneInfo("America/New_York")

Peer = Callable[[], object]


def main() -> None:
    """Print both tables, and the same figures as one line of JSON."""
    use_pinned_zones()
    calendar = regions("US")
    found = {
        "business_day(day, n)": compared(
            lambda: [calendar.business_day(d, n) for d, n in zip(DAYS, COUNTS, strict=True)],
            days_by_peers(calendar),
        ),
        "next open slot": compared(slots(calendar), slots_by_peers(calendar)),
    }
    for name, rows in found.items():
        print(f"\n{name}")
        ours = rows["afterword"]
        for peer, micros in rows.items():
            print(f"  {peer:44} {micros:9.3f} us {micros / ours:8.1f}x")
    for name, work in other(calendar).items():
        print(f"{name:46} {best(work, 1 if 'compile' in name else CALLS):9.3f} us")
    print(json.dumps(found))


def compared(ours: Peer, peers: dict[str, Peer]) -> dict[str, float]:
    """Time ourselves and each peer in turn, in microseconds a call."""
    return {name: best(work, CALLS) for name, work in {"afterword": ours, **peers}.items()}


def best(work: Peer, calls: int) -> float:
    """Give the best of some rounds in microseconds a call; the first one warms up."""
    work()
    rounds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        rounds.append(time.perf_counter() - began)
    return min(rounds) / calls * 1e6


def slots(calendar: RegionCalendar) -> Peer:
    """Ask for the next open moment of an e-mail after moments of two years."""
    hours = Hours(calendar, ZONE, email.traits)
    return lambda: [hours.at_or_after(moment) for moment in MOMENTS]


def other(calendar: RegionCalendar) -> dict[str, Peer]:
    """Give what has no peer: several zones, calls, other hours, and compiling a calendar."""
    first, *more = map(ZoneInfo, zones_of("US"))
    everywhere = Hours(calendar, first, email.traits, tuple(more))
    calls = Hours(calendar, ZONE, phone.traits)
    change = [
        (DayOverride(day=day, level=Level.CLOSED, why=f"change {n}"),) for n, day in enumerate(DAYS)
    ]
    fresh = iter(change)
    return {
        "next open slot, five zones at once": lambda: [everywhere.at_or_after(m) for m in MOMENTS],
        "next open slot, telephone with lunch": lambda: [calls.at_or_after(m) for m in MOMENTS],
        "next open slot, hours made anew each time": lambda: [
            Hours(calendar, ZONE, email.traits).at_or_after(m) for m in MOMENTS
        ],
        "compile a calendar with a changed day": lambda: calendar.with_overrides(next(fresh)),
    }


def days_by_peers(calendar: RegionCalendar) -> dict[str, Peer]:
    """Count business days with the peers, over the same holidays."""
    pairs = list(zip(DAYS, COUNTS, strict=True))
    peers: dict[str, Peer] = {"a loop from day to day": lambda: [walk(calendar, *p) for p in pairs]}
    import holidays  # noqa: PLC0415 -- after ourselves

    theirs = holidays.country_holidays("US", years=YEARS)
    peers["holidays.get_nth_working_day"] = lambda: [
        theirs.get_nth_working_day(d, n) for d, n in pairs
    ]
    if numpy := found("numpy"):
        busday = numpy.busdaycalendar(holidays=sorted(calendar.holidays))
        in_numpy = [numpy.datetime64(day) for day in DAYS]
        peers["numpy.busday_offset, one at a time"] = lambda: [
            numpy.busday_offset(d, n, roll="backward", busdaycal=busday)
            for d, n in zip(in_numpy, COUNTS, strict=True)
        ]
    if pandas := found("pandas"):
        custom, closed = pandas.offsets.CustomBusinessDay, sorted(calendar.holidays)
        offsets = [custom(n, holidays=closed) for n in range(max(COUNTS) + 1)]
        stamps = [(pandas.Timestamp(d), offsets[n]) for d, n in pairs]
        peers["pandas CustomBusinessDay"] = lambda: [stamp + offset for stamp, offset in stamps]
    if workalendar := found("workalendar.usa"):
        states = workalendar.UnitedStates()
        peers["workalendar add_working_days"] = lambda: [
            states.add_working_days(d, n) for d, n in pairs
        ]
    return peers


def slots_by_peers(calendar: RegionCalendar) -> dict[str, Peer]:
    """Ask the peers for the next open moment, where they know office hours at all."""
    if not (pandas := found("pandas")):
        return {}
    closed = sorted(set(calendar.holidays) | set(calendar.quiet))
    hours = pandas.offsets.CustomBusinessHour(start="07:00", end="20:00", holidays=closed)
    stamps = [pandas.Timestamp(moment).tz_convert(ZONE) for moment in MOMENTS]
    return {"pandas CustomBusinessHour.rollforward": lambda: [hours.rollforward(s) for s in stamps]}


def found(name: str) -> Any:  # noqa: ANN401 -- a module
    """Import a peer, or name it as missing."""
    try:
        module = __import__(name)
        for part in name.split(".")[1:]:
            module = getattr(module, part)
    except ImportError:
        print(f"NOT RUN: {name} is not installed", file=sys.stderr)
        return None
    return module


def walk(calendar: RegionCalendar, day: date, n: int) -> date:
    """Count as everybody writes it first."""
    while n:
        day += timedelta(days=1)
        n -= day.weekday() not in calendar.weekend and day not in calendar.holidays
    return day


if __name__ == "__main__":
    main()
