"""What every template may use."""

import re
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from django.core.validators import slug_re
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from afterword.actions.where_it_stands import (
    both_clocks,
    how_it_belongs,
    what_is_believed,
    what_it_speaks_for,
    where_it_stands,
)
from afterword.core.calendar import moments
from afterword.core.calendar.moments import spoken, spoken_day
from afterword.core.model.followup import FollowUpState
from afterword.core.planning.next_step import place, title
from afterword.core.prose import capital
from afterword.web.questions import answered_at


def environment(**options: object) -> Environment:
    """Make the environment of the templates; everything shown is escaped."""
    options |= {"autoescape": True, "undefined": StrictUndefined, "trim_blocks": True}
    made = Environment(**options)  # type: ignore[arg-type]  # noqa: S701 -- autoescape is set above; Django passes the rest untyped
    made.globals |= {"static": static, "url": reverse, "title": title, "place": place}
    made.globals |= {"stands": STANDS, "advises": ADVISES, "ways": WAYS}
    made.filters |= {"capital": capital, "spoken": spoken, "day": spoken_day}
    made.filters |= {"words": words, "stretch": stretch, "local": local}
    made.globals |= {"zones": zones, "answered_at": answered_at}
    made.globals |= {"zone": ZoneInfo, "where_it_stands": where_it_stands}
    made.globals |= {"both_clocks": both_clocks, "what_it_speaks_for": what_it_speaks_for}
    made.globals |= {"how_it_belongs": how_it_belongs, "what_is_believed": what_is_believed}
    made.filters |= {"outside": outside}
    made.tests |= {"addressable": addressable}
    return made


UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]"
)
"""What no text from outside needs here: controls, and turns of the direction."""


def outside(text: str) -> Markup:
    """Show a text from outside: escaped, and unable to turn what stands around it."""
    return Markup("<bdi>{}</bdi>").format(UNFIT.sub("\ufffd", text.replace("\r\n", "\n")))


def addressable(follow_up: str) -> bool:
    """Tell whether an id can stand in an address; a case file may hold any."""
    return slug_re.match(follow_up) is not None


def words(text: str) -> str:
    """Write an id of the code as words."""
    return str(text).replace("_", " ")


@cache
def zones() -> tuple[str, ...]:
    """Give the names of all places whose clocks are known."""
    return tuple(sorted(each for each in available_timezones() if "/" in each))


def local(moment: datetime, zone: str) -> datetime:
    """Show a moment on the clock of a zone."""
    return moment.astimezone(ZoneInfo(zone))


def stretch(span: tuple[datetime, datetime], zone: str = "") -> str:
    """Write a stretch of time, on the clock of a zone if one is named."""
    return moments.stretch(*(each.astimezone(ZoneInfo(zone)) if zone else each for each in span))


STANDS = {
    FollowUpState.PLANNED: "not yet",
    FollowUpState.DUE: "it may go now",
    FollowUpState.MISSED: "its time has passed; you decide",
}
"""Where a follow-up stands, in words."""
WAYS = {"handwritten": "a note in handwriting", "linkedin": "LinkedIn"}
"""How a message goes by a channel, where its id would be odd behind "by"."""
ADVISES = {"propose": "proposes it", "hold": "wants it to wait", "forbid": "speaks against it"}
"""What a rule does with a follow-up, in words."""
