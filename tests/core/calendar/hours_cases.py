"""Random moments that matter to clocks: changes of summer time, ends of years, ordinary days."""

from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st

from afterword.calendars.regions import regions
from afterword.channels.email import email
from afterword.channels.phone import phone
from afterword.core.calendar.hours import Hours
from afterword.core.model.channel import Traits, Week
from tests.calendars.places import PLACES

BEGIN, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 3, tzinfo=UTC)
ZONES = sorted(name for name in available_timezones() if "/" in name and name != "Etc/Unknown")
NIGHT = Traits(
    opens=time(0), closes=time(2, 30), best_from=time(1), best_to=time(2), carries=frozenset(),
    week=Week.of(open=((time(0), time(1, 15)), (time(1, 30), time(2, 30))), best=((time(1), time(2)),)),
)  # fmt: skip
"""Hours that lie where clocks are changed; no channel has them."""


@cache
def changes(name: str) -> tuple[datetime, ...]:
    """Find the days of two years after which the clocks of a zone show another offset."""
    zone = ZoneInfo(name)
    days = [BEGIN + timedelta(days=n) for n in range((END - BEGIN).days)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    return tuple(d for d, a, b in zip(days, offsets, offsets[1:], strict=False) if a != b)


@st.composite
def moments(draw: st.DrawFn, name: str) -> datetime:
    """Draw a moment, likely within two days of a change of clocks or an end of a year."""
    corners = [*changes(name), datetime(2026, 12, 31, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)]  # fmt: skip
    anywhere = st.integers(0, int((END - BEGIN).total_seconds())).map(
        lambda seconds: BEGIN + timedelta(seconds=seconds)
    )
    near = st.tuples(st.sampled_from(corners), st.integers(-2 * 86400, 3 * 86400)).map(
        lambda corner: corner[0] + timedelta(seconds=corner[1])
    )
    return draw(near | anywhere)


@st.composite
def hours(draw: st.DrawFn) -> tuple[Hours, str]:
    """Draw the hours of a channel somewhere, with the name of the first zone."""
    name = draw(st.sampled_from(ZONES))
    others = draw(st.lists(st.sampled_from(ZONES), max_size=2))
    made = Hours(
        regions(*draw(st.sampled_from(PLACES))),
        ZoneInfo(name),
        draw(st.sampled_from([email.traits, phone.traits, NIGHT])),
        tuple(map(ZoneInfo, others)),
        any_day=draw(st.booleans()),
    )
    return made, name


def inside(found: Hours, moment: datetime) -> bool:
    """Tell from the clocks alone whether a moment lies in the hours of its day, in every zone."""
    calendar, traits = found.calendar, found.traits
    day = moment.astimezone(found.zone).date()
    pressing = traits.pressing if found.any_day else None
    week = pressing or traits.week_in(calendar.country)
    closing = None if found.any_day else calendar.closing(day)
    shown = [moment.astimezone(zone) for zone in (found.zone, *found.others)]
    return (found.any_day or calendar.is_open(day)) and all(
        local.date() == day
        and any(a <= local.time() <= b for a, b in week.open[day.weekday()])
        and (closing is None or local.time() <= closing)
        for local in shown
    )
